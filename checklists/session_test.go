package checklists

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
)

// session returns the passages that the built-in pack quotes, a paragraph each,
// and the words of ours that stand above them.
func session(t *testing.T) (passages []string, head string) {
	t.Helper()
	for _, line := range sessionLines(t, "passages.txt") {
		switch {
		case !strings.HasPrefix(line, "#"):
			passages = append(passages, line)
		case passages == nil:
			head += strings.TrimPrefix(line, "#")
		}
	}
	if len(passages) == 0 {
		t.Fatal("passages.txt holds no passage")
	}
	return passages, head
}

// A point is one line of points.txt.
type point struct {
	title, phrase string
	questions     []string
}

// sessionPoints returns the points of the session that the pack must carry.
func sessionPoints(t *testing.T) []point {
	t.Helper()
	var points []point
	for _, line := range sessionLines(t, "points.txt") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, " | ")
		if len(parts) != 3 {
			t.Errorf("%q: not three parts", line)
			continue
		}
		points = append(points, point{parts[0], parts[1], strings.Split(parts[2], ", ")})
	}
	if len(points) == 0 {
		t.Fatal("points.txt holds no point")
	}
	return points
}

// sessionLines returns the lines of a file about the session that are not empty.
func sessionLines(t *testing.T, file string) []string {
	t.Helper()
	data, err := os.ReadFile("../testdata/session/" + file)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(strings.Split(string(data), "\n"), func(line string) bool { return line == "" })
}

// builtin returns the built-in pack.
func builtin(t *testing.T) assess.Pack {
	t.Helper()
	pack, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return pack
}

// A source is an extract, letter for letter and from one paragraph; nothing of
// the session is kept that nobody cites.
func TestSourcesStandInTheSession(t *testing.T) {
	passages, head := session(t)
	cited := make([]bool, len(passages))
	cite := func(who, phrase string) {
		if strings.Contains(phrase, "...") || strings.Contains(phrase, "…") {
			t.Errorf("%s: %q leaves something out", who, phrase)
		}
		found := false
		for i, passage := range passages {
			if phrase != "" && strings.Contains(passage, phrase) {
				cited[i], found = true, true
			}
		}
		if !found {
			t.Errorf("%s: %q stands in no passage", who, phrase)
		}
	}
	pack, sources := builtin(t), 0
	for _, ref := range pack.Refs() {
		if q := ref.Question; q.Source != "" {
			cite(q.ID, q.Source)
			sources++
		}
	}
	if sources == 0 {
		t.Error("no question has a source")
	}
	for _, p := range sessionPoints(t) {
		cite(p.title, p.phrase)
	}
	for i, passage := range passages {
		if !cited[i] {
			t.Errorf("nobody cites the passage %q", passage)
		}
	}
	words := "with acknowledgement of the source as ECPAT International"
	if !strings.Contains(strings.Join(strings.Fields(head), " "), words) {
		t.Errorf("the head of passages.txt does not say %q", words)
	}
}

// demanded are the points that the pack may not lose, whatever else it says.
var demanded = []string{
	"Codes of conduct",
	"Expected behaviour",
	"Values of the organisation",
	"Safety of children and colleagues",
	"Proactive planning of risks",
	"Information for children, caregivers and communities",
	"Room for questions",
	"Consent of the child",
	"Consent of the caregiver",
	"Stereotypes and harmful images",
	"Knowing safeguarding policies",
	"Adhering to safeguarding policies",
	"Sensitisation",
	"Regular training",
	"Periodic policy updates",
	"Contracted consultants",
	"Guests and visitors",
	"Stakeholders",
	"Risks discussed with business partners",
	"Alignment with partners",
}

// Every point of the session is carried by a question. That its phrase stands
// in the session is held by TestSourcesStandInTheSession.
func TestPointsOfTheSession(t *testing.T) {
	pack := builtin(t)
	var titles []string
	for _, p := range sessionPoints(t) {
		t.Run(p.title, func(t *testing.T) {
			if p.title == "" || slices.Contains(titles, p.title) {
				t.Errorf("the title %q is empty or stands twice", p.title)
			}
			for i, id := range p.questions {
				if ref, ok := pack.Find(id); !ok || ref.Question.ID != id {
					t.Errorf("no question %q", id)
				}
				if slices.Contains(p.questions[:i], id) {
					t.Errorf("%s is named twice", id)
				}
			}
		})
		titles = append(titles, p.title)
	}
	for _, title := range demanded {
		if !slices.Contains(titles, title) {
			t.Errorf("no line of points.txt is called %q", title)
		}
	}
}

// What makes the built-in pack fit for a small organisation and a trainer. A
// rule returns what breaks it.
func TestContentOfTheBuiltinPack(t *testing.T) {
	pack := builtin(t)
	for _, rule := range []struct {
		name   string
		broken func(assess.Pack) []string
	}{
		{"12 to 14 questions a checklist", lengths},
		{"must-haves under a third", shareOf(3, false, func(q *assess.Question) bool { return q.Critical })},
		{"weight 3 on at most a quarter", shareOf(4, true, func(q *assess.Question) bool { return q.Weight == 3 })},
		{"one question of at most 25 words", each(func(q *assess.Question) bool {
			return len(strings.Fields(q.Text)) <= 25 && strings.Count(q.Text, "?") == 1 && strings.HasSuffix(q.Text, "?")
		})},
		{"practised_if names 2 to 4 conditions", each(func(q *assess.Question) bool { return few(q.PractisedIf) })},
		{"ask_to_see names 2 to 4 things", each(func(q *assess.Question) bool { return few(q.AskToSee) })},
		{"discuss is an open question", each(func(q *assess.Question) bool { return strings.HasSuffix(q.Discuss, "?") })},
		{"no text twice", twice},
		{"each theme in three checklists", themes},
		{"danger_now in three sentences", dangerNow},
		{"each profile question hides something alone", hides},
	} {
		t.Run(rule.name, func(t *testing.T) {
			for _, what := range rule.broken(pack) {
				t.Error(what)
			}
		})
	}
}

// each makes a rule of one that every question must keep.
func each(keeps func(*assess.Question) bool) func(assess.Pack) []string {
	return func(p assess.Pack) (broken []string) {
		for _, ref := range p.Refs() {
			if !keeps(ref.Question) {
				broken = append(broken, ref.Question.ID)
			}
		}
		return broken
	}
}

func few(texts []string) bool { return len(texts) >= 2 && len(texts) <= 4 }

// shareOf makes a rule of how many questions may be of a kind: less than one
// in n, or with upTo also exactly that.
func shareOf(n int, upTo bool, is func(*assess.Question) bool) func(assess.Pack) []string {
	return func(p assess.Pack) []string {
		refs, count := p.Refs(), 0
		for _, ref := range refs {
			if is(ref.Question) {
				count++
			}
		}
		if count*n < len(refs) || upTo && count*n == len(refs) {
			return nil
		}
		return []string{fmt.Sprintf("%d of %d", count, len(refs))}
	}
}

func lengths(p assess.Pack) (broken []string) {
	for _, c := range p.Checklists {
		if n := len(c.Questions); n < 12 || n > 14 {
			broken = append(broken, fmt.Sprintf("%s has %d", c.ID, n))
		}
	}
	return broken
}

// twice finds texts that stand twice anywhere, whatever their case and stops.
func twice(p assess.Pack) (broken []string) {
	first := map[string]string{}
	stops := regexp.MustCompile(`[^a-z0-9 ]`)
	for _, ref := range p.Refs() {
		q := ref.Question
		texts := slices.Concat(q.PractisedIf, q.AskToSee,
			[]string{q.Short, q.Text, q.Why, q.Discuss, q.Action.Text, q.Action.FirstStep})
		for _, l := range p.Scale {
			texts = append(texts, q.Levels[l.ID])
		}
		for _, text := range texts {
			key := stops.ReplaceAllString(strings.ToLower(text), "")
			if id, ok := first[key]; ok && key != "" {
				broken = append(broken, fmt.Sprintf("%s and %s: %q", id, q.ID, text))
			}
			first[key] = q.ID
		}
	}
	return broken
}

func themes(p assess.Pack) (broken []string) {
	for _, theme := range p.Themes {
		n := 0
		for _, c := range p.Checklists {
			if slices.ContainsFunc(c.Questions, func(q assess.Question) bool { return slices.Contains(q.Tags, theme.ID) }) {
				n++
			}
		}
		if n < 3 {
			broken = append(broken, fmt.Sprintf("%s is in %d", theme.ID, n))
		}
	}
	return broken
}

func dangerNow(p assess.Pack) []string {
	if n := len(regexp.MustCompile(`[.!?](\s|$)`).FindAllString(p.DangerNow, -1)); n != 3 {
		return []string{fmt.Sprintf("it has %d", n)}
	}
	return nil
}

// hides finds profile questions whose "no" hides nothing when all others are
// answered "yes".
func hides(p assess.Pack) (broken []string) {
	for _, profile := range p.Profile {
		alone := func(ref assess.Ref) bool {
			q := ref.Question
			return len(q.AskedIf) == 1 && slices.Contains(q.AskedIf, profile.ID)
		}
		if !slices.ContainsFunc(p.Refs(), alone) {
			broken = append(broken, profile.ID)
		}
	}
	return broken
}
