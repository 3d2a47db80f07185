package main

import (
	"errors"
	"fmt"
	"math"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
	"safeguard/report"
)

// errStopped says that the person stopped. Every answer is saved.
var errStopped = errors.New("stopped; everything answered is saved")

// setup is what drivers of conversations talk through.
func (e *env) setup() terminal.Setup {
	return terminal.Setup{In: e.in, Lines: e.lines(), Out: e.out, Console: e.tty, Color: e.color, Words: &e.words.Terminal, Keys: &e.words.Keys}
}

// driver chooses how to talk: with menus on a terminal that can hold them, else
// in plain lines. Close it when done.
func (e *env) driver(plain bool) *terminal.Driver { return terminal.New(e.setup(), plain) }

// keeper keeps in a file what a conversation records. failed is set when that
// could not be saved.
func keeper(file *store.File, failed *bool) terminal.Keeper {
	return terminal.Keeper{
		State: func() assess.State { return file.State },
		Record: func(acts ...assess.Act) error {
			err := file.Record(acts...)
			*failed = err != nil
			return err
		},
	}
}

// askOptions are what the command line says about a sitting.
type askOptions struct {
	Checklist string
	Only      string
	Question  string
	From      string
	Plain     bool
	Review    bool // go over the answers too
}

// runInterview asks the questions of one sitting. Each answer is saved before the
// next question shows. It returns errStopped when the person stopped before the
// end, or an error of saving.
func runInterview(e *env, path string, o askOptions, about *assess.Assessment, k terminal.Keeper) error {
	sel := assess.Selection{Checklist: o.Checklist, Only: assess.Only(o.Only), Question: o.Question, Review: o.Review, From: o.From}
	begin := k.State()
	sel.Begun = len(begin.Events())
	iv, err := assess.NewInterview(about, begin, sel)
	if err != nil {
		return err
	}
	end := sittingEnd{e: e, path: path, about: about, options: o}
	if _, more := iv.First(); !more {
		end.nothing(begin)
		return nil
	}
	d := e.driver(o.Plain)
	defer d.Close()
	at := talk.AuditPlace{}
	if o.Question != "" { // who corrects one answer has read what comes before all questions
		at = talk.AuditPlace{Step: talk.AuditAsks, Place: assess.Place{At: o.Question}}
	}
	last, how, err := terminal.Converse(d, talk.Audit{About: about, Selection: sel, Words: e.words.Talk(), Now: e.now, File: screen.Quoted(path)}, at, k)
	d.Close()
	switch {
	case err != nil:
		return err
	case o.Question != "":
		end.one(k.State(), len(begin.Events()))
		return nil
	case how.Stopped && last.Step != talk.AuditPeople:
		end.stoppedAt(last, iv.Reviews())
		end.stopped(k.State(), how.Unfinished)
		return errStopped
	}
	end.reached(k.State())
	return nil
}

// A sittingEnd says, when a sitting ends, how far it came and how to go on.
type sittingEnd struct {
	e       *env
	path    string
	about   *assess.Assessment
	options askOptions
}

func (n *sittingEnd) nothing(st assess.State) {
	w := &n.e.words.Sitting
	if ref, ok := n.about.Pack.Find(n.options.Question); ok {
		if by := st.HiddenBy(ref.Question); by != nil {
			n.say(st, n.e.words.Command.SavedHidden, "id", strings.Join(by, ", "))
		} else {
			n.say(st, n.e.words.Command.SavedOutside)
		}
		return
	}
	n.say(st, w.Nothing)
	if id, ok := firstAsked(&n.about.Pack, &st, n.options.Checklist); ok {
		n.say(st, w.GoOver, "command", n.command("assess")+" --checklist "+id)
	}
	n.next(st)
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

// one says what the answer to one question is; saved is how many events there were
// before it was asked.
func (n *sittingEnd) one(st assess.State, saved int) {
	w := &n.e.words.Command
	ref, _ := n.about.Pack.Find(n.options.Question)
	text, answer := w.Kept, w.Unanswered
	if a, ok := st.Answer(ref.Question.ID); ok {
		answer = talk.AnswerWord(&n.e.words.Question, &n.about.Pack, a.Value)
	}
	if len(st.Events()) > saved {
		text = w.Saved
	}
	n.say(st, text, "number", ref.Number, "short", ref.Question.Short, "answer", answer)
}

func (n *sittingEnd) stopped(st assess.State, unfinished bool) {
	w := &n.e.words.Sitting
	if answered := n.sum(st).Answered; answered > 0 {
		n.say(st, w.Stopped)
	} else {
		n.say(st, w.StoppedNothing)
	}
	if unfinished {
		n.say(st, w.Unfinished)
	}
	n.say(st, w.GoOn, "command", n.again())
}

// stoppedAt notes the question where a sitting stopped, when it goes over answers:
// what is answered and what is not does not tell then how far it came.
func (n *sittingEnd) stoppedAt(last talk.AuditPlace, reviews bool) {
	if ref, ok := n.about.Pack.Find(last.At); ok && reviews {
		n.options.From = ref.Number
	}
}

func (n *sittingEnd) reached(st assess.State) {
	w := &n.e.words.Sitting
	if sum := n.sum(st); sum.Unanswered == 0 {
		n.say(st, w.All.For(sum.Asked))
	} else {
		n.say(st, w.End)
		n.say(st, w.Open.For(sum.Unanswered), "command", n.command("assess"))
	}
	n.next(st)
}

func (n *sittingEnd) next(st assess.State) {
	n.say(st, n.e.words.Sitting.Score, "command", n.command("score"))
	n.say(st, n.e.words.Sitting.Report, "command", n.command("report"))
}

func (n *sittingEnd) sum(st assess.State) assess.Score {
	return assess.Evaluate(n.about.Pack, st, n.e.today()).Whole
}

// say prints one message; the counts of the whole assessment fill its holes.
func (n *sittingEnd) say(st assess.State, text string, pairs ...string) {
	if n.e.inMenu && strings.Contains(text, "{command}") {
		return
	}
	sum := n.sum(st)
	pairs = append(pairs, "answered", fmt.Sprint(sum.Answered), "asked", fmt.Sprint(sum.Asked), "open", fmt.Sprint(sum.Unanswered))
	width := math.MaxInt // what is not read on a terminal is not broken
	if n.e.tty != nil {
		width = n.e.tty.ReadingWidth()
	}
	for _, line := range report.CommandsApart(report.FillHoles(text, pairs...), width) {
		for _, part := range apart(line, width) {
			fmt.Fprintln(n.e.err, part)
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

func (n *sittingEnd) command(name string) string {
	return "safeguard " + name + " " + screen.Quoted(n.path)
}

// again returns the command that goes on with the same selection.
func (n *sittingEnd) again() string {
	c := n.command("assess")
	if n.options.Checklist != "" {
		c += " --checklist " + n.options.Checklist
	}
	if n.options.Only != "" {
		c += " --only " + n.options.Only
	}
	if n.options.Review {
		c += " --review"
	}
	if n.options.From != "" {
		c += " --from " + n.options.From
	}
	if n.options.Plain {
		c += " --plain"
	}
	return c
}
