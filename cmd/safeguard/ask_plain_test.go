package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/cmd/internal/sitting"
)

// plainSitting types text into a plain sitting and returns what was saved and
// what was to read on both streams.
func plainSitting(t *testing.T, typed string, o sitting.Options, before []assess.Act, fail int) (saved []string, out, messages string, err error) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	e := &env{in: strings.NewReader(typed), out: &stdout, err: &stderr, now: func() time.Time { return askingDay }}
	err = askSitting(e, o, before, func(act assess.Act) error {
		if len(saved) == fail-1 {
			return errDisk
		}
		saved = append(saved, told(act))
		return nil
	})
	for _, text := range []string{stdout.String(), stderr.String()} {
		if strings.ContainsAny(text, "\x1b\r") {
			t.Errorf("plain lines hold escape codes: %q", text)
		}
	}
	return saved, stdout.String(), stderr.String(), err
}

func TestPlainAnswers(t *testing.T) {
	yes := assess.ProfileAnswer{Profile: "visitors", Yes: true}
	first := assess.Answer{Question: "ask-first", Value: "paper", Evidence: "form, office, 2024", Note: "old", Support: "a trainer"}
	long := strings.Repeat("long words ", 20000) + "end"
	for _, tt := range []struct {
		name    string
		typed   string
		options sitting.Options
		before  []assess.Act
		want    string // saved, by line
		stopped bool
	}{
		{"everything to the end", "y\na\nnote\nB\n\nc\nthe form, office, 2024\nd\n\n?\nask the driver\n", sitting.Options{}, nil,
			"visitors=true\nask-first=absent note \"note\"\nwithdraw=started\nstore=paper evidence \"the form, office, 2024\"\nhost=practised\nrules=unsure note \"ask the driver\"", false},
		{"a no hides", "n\ns\ns\ns\na\n\n", sitting.Options{}, nil, "visitors=false\nrules=absent", false},
		{"end of input stops", "y\na\n", sitting.Options{}, nil, "visitors=true\nask-first=absent", true},
		{"a last line without its end", "y\na\n\nb", sitting.Options{}, nil, "visitors=true\nask-first=absent\nwithdraw=started", true},
		{"no input at all", "", sitting.Options{}, nil, "", true},
		{"lines of Windows", "y\r\na\r\nnote\r\nq\r\n", sitting.Options{}, nil, "visitors=true\nask-first=absent note \"note\"", true},
		{"enter skips", "\n\n\nq\n", sitting.Options{}, nil, "", true},
		{"enter keeps", "\n\n\n", sitting.Options{Checklist: "consent", Only: "critical"}, []assess.Act{yes, first}, "", false},
		{"same letter, new text", "c\nform, new office\n", sitting.Options{Checklist: "consent", Only: "critical"}, []assess.Act{yes, first},
			"ask-first=paper note \"old\" evidence \"form, new office\" support \"a trainer\"", false},
		{"a minus removes", "c\n-\n", sitting.Options{Checklist: "consent", Only: "critical"}, []assess.Act{yes, first},
			"ask-first=paper note \"old\" support \"a trainer\"", false},
		{"another level keeps", "b\n\n", sitting.Options{Checklist: "consent", Only: "critical"}, []assess.Act{yes, first},
			"ask-first=started note \"old\" evidence \"form, office, 2024\" support \"a trainer\"", false},
		{"na needs a reason", "s\n-\n\n-\nno families here\nq\n", sitting.Options{}, []assess.Act{yes}, "withdraw=na reason \"no families here\"", true},
		{"na and back to the levels", "s\n-\n<\na\n\nq\n", sitting.Options{}, []assess.Act{yes}, "withdraw=absent", true},
		{"na and the end of input", "s\n-\n", sitting.Options{}, []assess.Act{yes}, "", true},
		{"na is not offered", "-\nq\n", sitting.Options{}, []assess.Act{yes}, "", true},
		{"the level again before the note", "a\n<\nb\n\nq\n", sitting.Options{}, []assess.Act{yes}, "ask-first=started", true},
		{"stop at the note", "a\n/q\n", sitting.Options{}, []assess.Act{yes}, "ask-first=absent", true},
		{"stop at the note in capitals", "a\n/Q\n", sitting.Options{}, []assess.Act{yes}, "ask-first=absent", true},
		{"stop in capitals", "a\n\nQ\n", sitting.Options{}, []assess.Act{yes}, "ask-first=absent", true},
		{"a letter at the note is a text", "a\nq\ns\nq\n", sitting.Options{}, []assess.Act{yes}, "ask-first=absent note \"q\"", true},
		{"a path at the note is a text", "a\n/q/handbook.pdf\nq\n", sitting.Options{}, []assess.Act{yes}, "ask-first=absent note \"/q/handbook.pdf\"", true},
		{"back in words", "a\n\nBack\nb\n\nsave and stop\n", sitting.Options{}, []assess.Act{yes}, "ask-first=absent\nask-first=started", true},
		{"back to the profile", "<\nn\nq\n", sitting.Options{}, []assess.Act{yes}, "visitors=false", true},
		{"digits and nonsense are no answers", "1\n4\nE\nyes\n\x1b[A\nst\n\nq\n", sitting.Options{}, []assess.Act{yes}, "ask-first=started", true},
		{"a long line", "a\n" + long + "\nq\n", sitting.Options{}, []assess.Act{yes}, "ask-first=absent note \"" + long + "\"", true},
		{"a dirty line", "a\n\x1b[31mred\x1b[0m\x07 \u202ename\n", sitting.Options{}, []assess.Act{yes}, "ask-first=absent note \"red name\"", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			saved, out, _, err := plainSitting(t, tt.typed, tt.options, tt.before, 0)
			if got := strings.Join(saved, "\n"); got != tt.want {
				t.Errorf("saved:\n%s\nwant:\n%s\n%s", got, tt.want, out)
			}
			if errors.Is(err, errStopped) != tt.stopped || err != nil && !tt.stopped {
				t.Errorf("error %v", err)
			}
		})
	}
}

func TestPlainPage(t *testing.T) {
	before := []assess.Act{
		assess.ProfileAnswer{Profile: "visitors", Yes: false},
		assess.Answer{Question: "withdraw", Value: "started", Note: "only in town"},
	}
	_, out, messages, err := plainSitting(t, "zz\nh\nq\n", sitting.Options{Checklist: "consent", Plain: true}, before, 0)
	if !errors.Is(err, errStopped) {
		t.Fatal(err)
	}
	for _, want := range []string{
		"If a child may be in danger now, stop here.",
		"- Child helpline: 116",
		"Never write the names of children",
		"Checklist 1 of 2: Consent\n1 of 3 answered, 4 to 8 minutes left. Saved at 14:32: 1.2 B Started.\n",
		"1.1  Do we ask children before we take a picture? (must-have)\n",
		"Why it matters: A child who was not asked learns that nobody listens.\nSay “Practised” only if:\n- a child can tell how they were asked\n",
		"B  Started: We have begun, but it is not finished or reaches only some people\n   or places\n",
		"s Skip for now, h Help, q Save and stop\n1.1 Our answer (Enter skips): ",
		"“zz” is not one of the choices. Type one of: A B C D ? s h q\n",
		"The levels:\n",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("there is no %q in:\n%s", want, out)
		}
	}
	if want := "Stopped. Questions answered: 1 of 4. Every answer is saved.\nTo go on: safeguard assess hope.safeguard --checklist consent --plain\n"; messages != want {
		t.Errorf("messages:\n%swant:\n%s", messages, want)
	}
}

// Help at a profile question speaks of what can be chosen there.
func TestPlainHelpAtTheProfile(t *testing.T) {
	_, out, _, _ := plainSitting(t, "h\nq\n", sitting.Options{}, nil, 0)
	if !strings.Contains(out, "Choose y for yes or n for no") || strings.Contains(out, "level") {
		t.Error(out)
	}
}

// What was saved last is called the same at every question, of the profile too.
func TestPlainSavedAtTheProfile(t *testing.T) {
	before := []assess.Act{assess.Answer{Question: "ask-first", Value: "practised"}}
	_, out, _, _ := plainSitting(t, "q\n", sitting.Options{}, before, 0)
	if !strings.Contains(out, "About our work") || !strings.Contains(out, "Saved at 14:32: 1.1 D Practised.") {
		t.Error(out)
	}
}

func TestPlainEnd(t *testing.T) {
	_, _, messages, err := plainSitting(t, "n\na\n\nb\n\ns\ns\n", sitting.Options{}, nil, 0)
	if want := "This is the end for now. Questions answered: 2 of 4. Thank you.\n2 are still open. To go on with them: safeguard assess hope.safeguard\n" +
		"To see the score: safeguard score hope.safeguard\nTo make the report for the board: safeguard report hope.safeguard\n"; err != nil || messages != want {
		t.Errorf("%v, messages:\n%swant:\n%s", err, messages, want)
	}
	full := []assess.Act{assess.ProfileAnswer{Profile: "visitors"}}
	for _, id := range []string{"ask-first", "withdraw", "store", "rules"} {
		full = append(full, assess.Answer{Question: id, Value: "paper"})
	}
	_, out, messages, err := plainSitting(t, "", sitting.Options{}, full, 0)
	if err != nil || out != "" || !strings.HasPrefix(messages, "There is no open question. Questions answered: 4 of 4.\nTo go over the answers of one checklist: safeguard assess hope.safeguard --checklist consent\n") {
		t.Errorf("%v, out %q, messages:\n%s", err, out, messages)
	}
}

// The checklist to go over is one that the assessment asks.
func TestPlainNothingLeft(t *testing.T) {
	full := []assess.Act{assess.ProfileAnswer{Profile: "visitors"}}
	for _, id := range []string{"ask-first", "withdraw", "store", "rules"} {
		full = append(full, assess.Answer{Question: id, Value: "paper"})
	}
	_, _, messages, _ := plainSitting(t, "", sitting.Options{Checklist: "visits", Only: "unanswered"}, full, 0)
	if !strings.Contains(messages, "--checklist visits\n") {
		t.Errorf("the checklist that was asked for is not the one to go over:\n%s", messages)
	}
}

func TestPlainSaveFails(t *testing.T) {
	saved, _, messages, err := plainSitting(t, "n\na\n\nb\n\n", sitting.Options{}, nil, 3)
	if !errors.Is(err, errDisk) || len(saved) != 2 {
		t.Errorf("saved %v, error %v", saved, err)
	}
	if !strings.HasPrefix(messages, "The last answer could not be saved.") {
		t.Errorf("messages: %s", messages)
	}
}
