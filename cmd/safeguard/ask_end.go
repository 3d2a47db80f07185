package main

import (
	"fmt"
	"math"
	"runtime"
	"strings"

	"safeguard/assess"
)

// ending says, when a sitting ends, how far it came and how to go on.
type ending struct {
	e       *env
	pack    *assess.Pack
	options askOptions
}

func (n *ending) nothing(st assess.State) {
	w := &n.e.words.Screen
	n.say(st, w.Nothing)
	if id, ok := firstAsked(n.pack, &st, n.options.Checklist); ok {
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

func (n *ending) stopped(st assess.State, unfinished bool) {
	w := &n.e.words.Screen
	text := w.Stopped
	if assess.Evaluate(*n.pack, st, n.e.today()).Whole.Answered == 0 {
		text = w.StoppedNothing
	}
	n.say(st, text)
	if unfinished {
		n.say(st, w.Unfinished)
	}
	n.say(st, w.GoOn, "command", n.again())
}

func (n *ending) reached(st assess.State) {
	w := &n.e.words.Screen
	sum := assess.Evaluate(*n.pack, st, n.e.today()).Whole
	if sum.Unanswered == 0 {
		n.say(st, w.All)
	} else {
		n.say(st, w.End)
		n.say(st, w.Open, "command", n.command("assess"))
	}
	n.next(st)
}

func (n *ending) next(st assess.State) {
	n.say(st, n.e.words.Screen.Score, "command", n.command("score"))
	n.say(st, n.e.words.Screen.Report, "command", n.command("report"))
}

// say prints one message; the counts of the whole assessment fill its holes.
func (n *ending) say(st assess.State, text string, pairs ...string) {
	sum := assess.Evaluate(*n.pack, st, n.e.today()).Whole
	pairs = append(pairs, "answered", fmt.Sprint(sum.Answered), "asked", fmt.Sprint(sum.Asked), "open", fmt.Sprint(sum.Unanswered))
	for _, line := range wrap(fill(text, pairs...), n.width(text), "") {
		fmt.Fprintln(n.e.err, line)
	}
}

// width is where a message breaks: a command must not, nor anything that is not
// read on a terminal.
func (n *ending) width(text string) int {
	if n.e.tty == nil || strings.Contains(text, "{command}") {
		return math.MaxInt
	}
	cols, _ := n.e.tty.size()
	return min(cols-1, readingWidth)
}

func (n *ending) command(name string) string {
	return "safeguard " + name + " " + quoteArg(n.options.Path, runtime.GOOS)
}

// again returns the command that goes on with the same selection.
func (n *ending) again() string {
	c := n.command("assess")
	if n.options.Checklist != "" {
		c += " --checklist " + n.options.Checklist
	}
	if n.options.Only != "" {
		c += " --only " + n.options.Only
	}
	if n.options.Plain {
		c += " --plain"
	}
	return c
}

// quoteArg writes an argument as it has to be typed on the given system.
func quoteArg(s, goos string) string {
	plain := func(r rune) bool {
		return r > 0x7f || strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=.,:/@%", r)
	}
	if goos == "windows" {
		if strings.ContainsAny(s, " &()^;,='`%!") {
			return `"` + s + `"`
		}
		return s
	}
	if s != "" && strings.TrimFunc(s, plain) == "" {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}
