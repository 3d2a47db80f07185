package sitting

import (
	"fmt"
	"io"
	"strings"

	"safeguard/assess"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// An End says, when a sitting ends, how far it came and how to go on. Messages are
// broken at Width; in the menu, where nobody types a command, none is named.
type End struct {
	Words   *words.Words
	Path    string
	About   *assess.Assessment
	Options Options
	Today   func() assess.Date
	Out     io.Writer
	Width   int
	InMenu  bool
}

// Nothing says that no question was left to ask, and why.
func (e *End) Nothing(st assess.State) {
	w := &e.Words.Sitting
	if ref, ok := e.About.Pack.Find(e.Options.Question); ok {
		if by := st.HiddenBy(ref.Question); by != nil {
			e.say(st, e.Words.Command.SavedHidden, "id", strings.Join(by, ", "))
		} else {
			e.say(st, e.Words.Command.SavedOutside)
		}
		return
	}
	e.say(st, w.Nothing)
	if id, ok := firstAsked(&e.About.Pack, &st, e.Options.Checklist); ok {
		e.say(st, w.GoOver, "command", e.command("assess")+" --checklist "+id)
	}
	e.next(st)
}

// firstAsked returns the first checklist with a question that is asked in this
// assessment: the wanted one where it has some.
func firstAsked(p *assess.Pack, st *assess.State, wanted string) (id string, ok bool) {
	for _, ref := range p.Refs() {
		if !st.Scope.Covers(ref) || st.HiddenBy(ref.Question) != nil {
			continue
		}
		if ref.Checklist.ID == wanted {
			return wanted, true
		}
		if !ok {
			id, ok = ref.Checklist.ID, true
		}
	}
	return id, ok
}

// One says what the answer to one question is; saved is how many events there were
// before it was asked.
func (e *End) One(st assess.State, saved int) {
	w := &e.Words.Command
	ref, _ := e.About.Pack.Find(e.Options.Question)
	text, answer := w.Kept, w.Unanswered
	if a, ok := st.Answer(ref.Question.ID); ok {
		answer = talk.AnswerWord(&e.Words.Question, &e.About.Pack, a.Value)
	}
	if len(st.Events()) > saved {
		text = w.Saved
	}
	e.say(st, text, "number", ref.Number, "short", ref.Question.Short, "answer", answer)
}

// Stopped says that the person stopped, and how to go on; unfinished, that a line was
// begun and is not kept.
func (e *End) Stopped(st assess.State, unfinished bool) {
	w := &e.Words.Sitting
	if answered := e.sum(st).Answered; answered > 0 {
		e.say(st, w.Stopped)
	} else {
		e.say(st, w.StoppedNothing)
	}
	if unfinished {
		e.say(st, w.Unfinished)
	}
	e.say(st, w.GoOn, "command", e.Options.Again(e.Path))
}

// StoppedAt notes the question where a sitting stopped, when it goes over answers:
// what is answered and what is not does not tell then how far it came.
func (e *End) StoppedAt(last talk.AuditPlace, reviews bool) {
	if ref, ok := e.About.Pack.Find(last.At); ok && reviews {
		e.Options.From = ref.Number
	}
}

// Reached says that the last question was reached, and what comes next.
func (e *End) Reached(st assess.State) {
	w := &e.Words.Sitting
	if sum := e.sum(st); sum.Unanswered == 0 {
		e.say(st, w.All.For(sum.Asked))
	} else {
		e.say(st, w.End)
		e.say(st, w.Open.For(sum.Unanswered), "command", e.command("assess"))
	}
	e.next(st)
}

func (e *End) next(st assess.State) {
	e.say(st, e.Words.Sitting.Score, "command", e.command("score"))
	e.say(st, e.Words.Sitting.Report, "command", e.command("report"))
}

func (e *End) sum(st assess.State) assess.Score {
	return assess.Evaluate(e.About.Pack, st, e.Today()).Whole
}

// say prints one message; the counts of the whole assessment fill its holes.
func (e *End) say(st assess.State, text string, pairs ...string) {
	if e.InMenu && strings.Contains(text, "{command}") {
		return
	}
	sum := e.sum(st)
	pairs = append(pairs, "answered", fmt.Sprint(sum.Answered), "asked", fmt.Sprint(sum.Asked), "open", fmt.Sprint(sum.Unanswered))
	for _, line := range report.CommandsApart(report.FillHoles(text, pairs...), e.Width) {
		for _, part := range apart(line, e.Width) {
			fmt.Fprintln(e.Out, part)
		}
	}
}

// apart breaks a line, but not a command, which a terminal breaks where it is copied
// whole.
func apart(line string, width int) []string {
	if strings.HasPrefix(line, "safeguard ") {
		return []string{line}
	}
	return report.Wrap(line, width, "")
}

func (e *End) command(name string) string { return command(name, e.Path) }

// command returns a command line about a file.
func command(name, path string) string { return "safeguard " + name + " " + screen.Quoted(path) }
