package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess"
)

func newLog(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "log FILE",
		Short: "Show the history, oldest first",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			w, p := e.words.Command, &printer{w: e.out}
			for _, event := range file.State.Events() {
				line := fmt.Sprintf("%4d  %s  %-4s %s", event.Seq, event.Time.Format("2006-01-02 15:04"),
					event.By, describe(w, &file.About.Pack, event.Act))
				if file.State.Undone(event.Seq) {
					line += " " + w.TakenBack
				}
				p.line("%s", line)
			}
			return p.err
		},
	}
}

// describe says in one line what an act recorded, without its texts.
func describe(w commandWords, p *assess.Pack, act assess.Act) string {
	question := func(id string) string {
		r, _ := p.Find(id)
		return r.Number + " " + r.Question.Short
	}
	switch a := act.(type) {
	case assess.Answer:
		texts := fieldNames(w, a.Note != "", a.Evidence != "", a.Reason != "", a.Support != "")
		return question(a.Question) + ": " + answerWord(w, p, a.Value) + texts
	case assess.ProfileAnswer:
		return a.Profile + ": " + map[bool]string{true: w.Yes, false: w.No}[a.Yes]
	case assess.PlanEntry:
		return with(w.ActPlan, "question", question(a.Question))
	case assess.Undo:
		return with(w.ActUndo, "event", a.Of)
	case assess.Approval:
		return with(w.ActApprove, "role", a.Role, "date", a.On)
	case assess.Redaction:
		name := w.Decisions
		if a.Question != assess.Decisions {
			name = question(a.Question)
		}
		return with(w.ActRedact, "question", name, "texts", a.Texts)
	case assess.Import:
		if len(a.Acts) == 1 {
			return describe(w, p, a.Acts[0])
		}
		return with(w.ActImport, "count", len(a.Acts))
	case assess.Merge:
		return w.ActMerge
	case assess.Participants:
		return with(w.ActParticipants, "n", a.Count)
	case assess.Session, assess.Hands, assess.Parked, assess.Moved:
		return describeRoom(w, question, a)
	}
	return act.Kind()
}

func fieldNames(w commandWords, note, evidence, reason, support bool) string {
	var names []string
	for _, f := range []struct {
		has  bool
		name string
	}{{note, w.Note}, {evidence, w.Evidence}, {reason, w.Reason}, {support, w.Support}} {
		if f.has {
			names = append(names, strings.ToLower(f.name))
		}
	}
	if names == nil {
		return ""
	}
	return " (" + strings.Join(names, ", ") + ")"
}
