package checklists

import (
	"os"
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
