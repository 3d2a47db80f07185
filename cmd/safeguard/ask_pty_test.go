//go:build !windows

package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

const (
	up, down    = "\x1b[A", "\x1b[B"
	left        = "\x1b[D"
	pasteBegins = "\x1b[200~"
	pasteEnds   = "\x1b[201~"
)

func TestMenusInWindowsOfEverySize(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 24}, {40, 20}, {100, 50}} {
		t.Run(fmt.Sprint(size[0], "x", size[1]), func(t *testing.T) {
			w := openWindow(t, size[0], size[1], "ASK_PROFILE=open")
			w.begin()
			w.see("About our work: question 1 of 1", "Do visitors come to where children are?", "> s Skip for now")
			w.send("y\r")
			w.see("Checklist 1 of 2: Consent", "0 of 5", "1.1 Do we ask children before we take a picture? (must-",
				"Our answer:", "B Started: We have begun, but it is not finished or reaches only some people or places", "> s Skip for now")
			if size[0] > 40 {
				w.see("0 of 5 answered, 7 to 15 minutes left. Saved at 14:32.")
			} else { // what has no room is turned page by page
				w.send("+\r")
				w.see("> + more 2/2")
				w.send(strings.Repeat(up, 4))
			}
			w.see("Why it matters: A child who was not asked learns that nobody listens.")
			// Round the whole menu, which redraws it each time.
			for range 2 {
				w.send(up)
				w.see("> ? We don")
				w.send(up)
				w.see("> D Practised")
				w.send(up, up)
				w.see("> B Started")
				w.send(strings.Repeat(down, 4))
				w.see("> s Skip for now")
			}
			w.once("1.1 Do we ask children")
			w.once("Our answer:")
			w.once("s Skip for now")
			w.once("Why it matters")
			w.send(up, up, "\r")
			w.see("Our answer: D Practised", "only if: - a child can tell how they were asked", "Evidence, if you have some", "No names of children")
			w.send("the form, office, 2024\r")
			w.see("1 of 5 answered, 6 to 13 minutes left. Saved at 14:32: 1.1 D Practised.", "1.2 Can families")
			w.send("q\r")
			w.see("Stopped. Questions answered: 1 of 5. Every answer is saved.", "To go on: safeguard assess hope.")
			w.ends(exitStopped, "visitors=true", `ask-first=practised evidence "the form, office, 2024"`)
		})
	}
}

func TestMenuKeys(t *testing.T) {
	for _, tt := range []struct {
		name  string
		keys  string
		code  int
		saved []string
	}{
		{"Ctrl-C at the menu", "\x03", exitStopped, nil},
		{"Ctrl-D at the menu", up + up + "\x04", exitStopped, nil},
		{"Ctrl-D after a letter that fits nothing", "zzz\x04", exitStopped, nil},
		{"Ctrl-C at the note keeps the level", "a\rhalf a li\x03", exitStopped, []string{"ask-first=absent"}},
		{"Ctrl-D at the note keeps the level", "a\rhalf a li\x04", exitStopped, []string{"ask-first=absent"}},
		{"who sees to it, and what help", "b\rhalf\rThe driver\ra lawyer\rq\r", exitStopped, []string{"plan ask-first: owner The driver help a lawyer", `ask-first=started note "half"`}},
		{"Ctrl-C at the owner keeps the note", "b\rhalf\rThe dri\x03", exitStopped, []string{`ask-first=started note "half"`}},
		{"a letter is no owner", "b\r\rc\r\r\rq\r", exitStopped, []string{"ask-first=started"}},
		{"back from the owner to the choices", "b\rhalf\r<\rd\r\rq\r", exitStopped, []string{"ask-first=practised"}},
		{"what is met has no owner", "d\r\rq\r", exitStopped, []string{"ask-first=practised"}},
		{"Ctrl-C at the reason", "s\r-\rhalf\x03", exitStopped, nil},
		{"Enter at Skip records nothing", "\r\r\r\r\r", exitDone, nil},
		{"Alt with a letter", "\x1bx\x1bab\r\r\r\r\x1bq\x03", exitStopped, []string{"ask-first=started"}},
		{"a lone Escape, then a letter", "\x1b\x03", exitStopped, nil},
		{"keys that menus do not know", "\x1bOP\x1b[15~\x1b[[A\x1b[1;5D\x1b[200;5u\x00\x0e\x13b\r\r\r\r\x03", exitStopped, []string{"ask-first=started"}},
		{"three answers typed ahead", "a\rfirst\r\r\rb\rsecond\r\r\rc\r\r\r\rq\r", exitStopped,
			[]string{`ask-first=absent note "first"`, `withdraw=started note "second"`, "store=paper"}},
		{"a reason is needed", "s\r-\r\r-\rno families\rq\r", exitStopped, []string{`withdraw=na reason "no families"`}},
		{"from the reason back to the menu", "s\r-\r<\ra\r\r\r\rq\r", exitStopped, []string{"withdraw=absent"}},
		{"letters that fit nothing take nothing", "paper\r\r\x03", exitStopped, nil},
		{"another key takes the place of one", "qd\r\rq\r", exitStopped, []string{"ask-first=practised"}},
		{"a key takes the place of a wrong one", "zb\r\r\r\rq\r", exitStopped, []string{"ask-first=started"}},
		{"a word that fits nothing ends in no letter", "closed\r\r\x03", exitStopped, nil},
		{"Ctrl-U clears", "zzz\x15b\r\r\r\rq\r", exitStopped, []string{"ask-first=started"}},
		{"letters that fit nothing, then an arrow", "kitabu" + up + "\r\r\r\rq\r", exitStopped, []string{"ask-first=unsure"}},
		{"no does not take what holds a no", "no\r\r\r\rq\r", exitStopped, []string{"ask-first=absent"}},
		{"a label takes its level", "on paper\r\r\r\rq\r", exitStopped, []string{"ask-first=paper"}},
		{"the beginning of a word is no letter", "started\r\r\r\rsave\r", exitStopped, []string{"ask-first=started"}},
		{"Backspace takes a letter back", "a\x7fbx\x7f\x7f\x7f\x7fd\r\rq\r", exitStopped, []string{"ask-first=practised"}},
		{"back changes the answer before", "a\rone\r\r\r<\rb\r\rq\r", exitStopped, []string{`ask-first=absent note "one"`, `ask-first=started note "one"`}},
		{"back, and Enter keeps", "a\rone\r\r\r<\r\r\rq\r", exitStopped, []string{`ask-first=absent note "one"`}},
		{"a paste into the menu", pasteBegins + "a\rb\r" + pasteEnds + "q\r", exitStopped, nil},
		{"a paste of lines into the note", "a\r" + pasteBegins + "one\rtwo\n\x1b[31mthree\x03\x04" + pasteEnds + " four\r\r\rq\r", exitStopped,
			[]string{`ask-first=absent note "one two three four"`}},
		{"sequences in the note", "a\rx\x1b]0;evil\x07y\x1b[31mz\x1b[0m\u202e\x1bP1\x1b\\!\r\r\rq\r", exitStopped, []string{`ask-first=absent note "xyz!"`}},
		{"the keys of the note", "a\rabcX\x7fd" + left + left + "-\x1b[H[\x1b[F]e\x1b[D\x1b[3~\r\r\rq\r", exitStopped, []string{`ask-first=absent note "[ab-cd]"`}},
		{"words and lines go", "a\rone two\x17three\x15four five\x17\r\r\rq\r", exitStopped, []string{`ask-first=absent note "four"`}},
		{"any script", "a\rሰላም 日本 e\u0301a\x7f\x7fo 👩‍👧👍\x7f\r\r\rq\r", exitStopped, []string{`ask-first=absent note "ሰላም 日本 o 👩‍👧"`}},
		{"a note longer than the window", "a\r" + strings.Repeat("word ", 400) + "end\r\r\rq\r", exitStopped,
			[]string{`ask-first=absent note "` + strings.Repeat("word ", 400) + `end"`}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := openWindow(t, 60, 24)
			w.begin()
			w.see("1.1 Do we ask children", "> s Skip for now")
			w.send(tt.keys)
			w.ends(tt.code, tt.saved...)
		})
	}
}

func TestUnfinishedLineIsSaid(t *testing.T) {
	w := openWindow(t, 60, 24)
	w.begin()
	w.see("1.1 Do we")
	w.send("a\rhalf")
	w.see("> half")
	w.send("\x03")
	w.see("Stopped. Questions answered: 1 of 5", "The line you were writing is not kept.", "To go on: safeguard assess hope.safeguard")
	w.ends(exitStopped, "ask-first=absent")
}

func TestPlainLinesOnATerminal(t *testing.T) {
	w := openWindow(t, 60, 50, "ASK_PLAIN=1")
	w.see("1.1 Do we ask children", "B Started: We have begun, but it is not finished or reaches only some people or places", "Our answer (Enter skips):")
	w.send("a\n")
	w.see("Note, if you like")
	w.send("\x03")
	w.see("Stopped. Questions answered: 1 of 5", "To go on: safeguard assess hope.safeguard --plain")
	w.ends(exitStopped, "ask-first=absent")
}

func TestFilterShowsOneLevel(t *testing.T) {
	w := openWindow(t, 80, 24)
	w.begin()
	w.see("1.1 Do we", "C On paper")
	w.send("b")
	w.see("> B Started", "We have begun", "Backspace shows all")
	w.mu.Lock()
	if strings.Contains(w.screen(), "On paper") {
		t.Errorf("other levels are left:\n%s", w.vt.String())
	}
	w.mu.Unlock()
	w.send("\x7f")
	w.see("C On paper", "the arrows or a letter")
	w.send("zzz")
	w.see("“zzz” is not one of the choices, Esc takes it away")
	w.send("\x1b")
	w.see("C On paper", "the arrows or a letter")
	w.send("h\r")
	w.see("Use your referral path.", "Press Enter")
	w.send("\r\r\r")
	w.see("Checklist 1 of 2", "Our answer:")
	w.send("\x03")
	w.ends(exitStopped)
}

func TestResizeDrawsAgain(t *testing.T) {
	w := openWindow(t, 80, 24)
	w.begin()
	w.see("1.1 Do we ask children before we take a picture? (must-have)")
	w.resize(40, 20)
	w.see("1.1 Do we ask children before we take a picture? (must-have)", "> s Skip for now", "h Help")
	w.once("Our answer:")
	w.send("a\r")
	w.see("Our answer: A Not in place", "Note, if you like")
	w.send("\r\r\rq\r")
	w.ends(exitStopped, "ask-first=absent")
}

func TestColours(t *testing.T) {
	colour := regexp.MustCompile("\x1b\\[[0-9;]*m")
	for _, tt := range []struct {
		env  string
		want bool
	}{{"NO_COLOR=1", false}, {"NO_COLOR=", true}} {
		t.Run(tt.env, func(t *testing.T) {
			w := openWindow(t, 80, 24, tt.env)
			w.begin()
			w.see("1.1 Do we")
			w.send("a\r\r\r\rq\r")
			w.ends(exitStopped, "ask-first=absent")
			used := map[string]bool{}
			w.mu.Lock()
			for _, code := range colour.FindAllString(w.raw.String(), -1) {
				used[code] = true
			}
			w.mu.Unlock()
			if (len(used) > 0) != tt.want {
				t.Errorf("colours %v", used)
			}
			for code := range used {
				if regexp.MustCompile(`\b(33|37|93|97)\b`).MatchString(code) {
					t.Errorf("colour %q cannot be read on white", code)
				}
			}
		})
	}
}

// A window that gets another size loses nothing that was typed: neither the letter
// or the arrow that chose a level, nor a text, nor the question above it.
func TestResizeKeepsWhatWasTyped(t *testing.T) {
	w := openWindow(t, 80, 24)
	w.begin()
	w.see("1.1 Do we ask children", "> s Skip for now")
	w.send("b")
	w.see("> B Started", "Enter takes it")
	w.resize(60, 20)
	w.see("> B Started", "Enter takes it")
	w.unseen("On paper")
	w.resize(100, 30)
	w.see("> B Started", "Enter takes it", "Say “Practised” only if")
	w.send("\r")
	w.see("Our answer: B Started", "Note, if you like")
	w.send("half a li")
	w.see("> half a li")
	w.resize(60, 20)
	w.see("1.1 Do we ask children", "Our answer: B Started", "Note, if you like", "> half a li")
	w.once("half a li")
	w.send("ne\r")
	w.see("Who will see to it?")
	w.send("\r")
	w.see("What help do you want")
	w.send("\r")
	w.see("1.2 Can families", "> s Skip for now")
	w.send(up, up, up)
	w.see("> D Practised")
	w.resize(80, 24)
	w.see("> D Practised", "1.2 Can families")
	w.send("\r\rq\r")
	w.ends(exitStopped, `ask-first=started note "half a line"`, "withdraw=practised")
}
