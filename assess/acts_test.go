package assess_test

import (
	"cmp"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"safeguard/assess"
)

// Every type that is an act is declared, or its events could not be opened.
func TestEveryActIsDeclared(t *testing.T) {
	var declared, found []string
	for _, act := range assess.Kinds() {
		declared = append(declared, reflect.TypeOf(act).Name())
	}
	files, _ := filepath.Glob("*.go")
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv != nil && f.Name.Name == "Kind" {
				found = append(found, f.Recv.List[0].Type.(*ast.Ident).Name)
			}
		}
	}
	slices.Sort(declared)
	slices.Sort(found)
	if len(found) == 0 || !slices.Equal(declared, found) {
		t.Errorf("kinds declares %v,\nand there are %v", declared, found)
	}
}

// What is written comes back with every field.
func TestActsComeBack(t *testing.T) {
	for _, act := range wholeActs {
		data, err := json.Marshal(act)
		if err != nil {
			t.Fatal(err)
		}
		if back, err := assess.DecodeAct(act.Kind(), data); err != nil || !reflect.DeepEqual(back, act) {
			t.Errorf("%q: %s came back as %+v, %v", act.Kind(), data, back, err)
		}
	}
}

// notChecked are ids that Check takes as they are.
var notChecked = []string{
	"approve.fingerprint", // what it stands for is compared, see ChangesSince
	"lapsed.fingerprint",
	"session.checklist", // the route decides what it means
	"session.route",
	"session.next", // an unknown step is the first one
	"tally.voices.group",
	"tally.next", // an unknown step is the first one
	"talk.next",
	"earlier.language",     // what is shown speaks the file's
	"earlier.content_hash", // compared with the file's, see package store
	"earlier.scoring_hash",
}

// Check takes a whole act, and refuses it when one of its ids or days is wrong.
func TestCheckKnowsEveryField(t *testing.T) {
	p := actsPack()
	for _, act := range wholeActs {
		if err := assess.Check(&p, act); err != nil {
			t.Errorf("%q: %v", act.Kind(), err)
		}
		fields, _ := fieldsOf(act)
		for i, f := range fields {
			if holds := f.tag.Get("holds"); holds != "id" && holds != "day" || f.v.IsZero() {
				continue
			}
			if r, ok := act.(assess.Redaction); ok && r.Earlier {
				continue // the events say which questions there were
			}
			fields, whole := fieldsOf(act)
			fields[i].set("wrong")
			if refused := assess.Check(&p, whole()) != nil; refused == slices.Contains(notChecked, f.path) {
				t.Errorf("%s is wrong: refused %v", f.path, refused)
			}
		}
	}
}

// Every field that holds words says what sort of words, and every free text is
// declared: whether it is private, and how it is removed.
func TestEveryTextIsDeclared(t *testing.T) {
	const marker = "a name that has to go"
	declared := map[string]assess.Text{}
	for _, text := range assess.Texts() {
		declared[text.Field] = text
	}
	seen := map[string]bool{"event.by": true}
	for _, act := range wholeActs {
		fields, _ := fieldsOf(act)
		for i, f := range fields {
			holds := f.tag.Get("holds")
			if known := slices.Contains([]string{"id", "day", "text"}, holds); known != f.words() {
				t.Errorf("%s has the tag holds %q: want id, day or text for words, and nothing for anything else", f.path, holds)
			}
			if holds != "text" || f.v.IsZero() {
				continue
			}
			text, ok := declared[f.path]
			if seen[f.path] = true; !ok {
				t.Errorf("%s is a free text: say in texts.go whether it is private, and what removes it", f.path)
				continue
			}
			fields, whole := fieldsOf(act)
			fields[i].set(marker)
			by := cmp.Or(text.Word, subject(act))
			redacted, n := assess.Redact(assess.Unmarked(whole()), by)
			data, _ := json.Marshal(redacted)
			if strings.Contains(string(data), marker) || n == 0 || act.Kind() != "session" && !strings.Contains(string(data), `"redacted":true`) {
				t.Errorf("%s: %s removed %d texts: %s", f.path, by, n, data)
			}
			if err := assess.Check(pointer(actsPack()), redacted); err != nil {
				t.Errorf("%s: what is left does not open: %v", f.path, err)
			}
			open, _ := json.Marshal(assess.WithoutPrivate(whole()))
			if strings.Contains(string(open), marker) == text.Private {
				t.Errorf("%s is private %v: %s", f.path, text.Private, open)
			}
			if data, _ := json.Marshal(whole()); !strings.Contains(string(data), marker) {
				t.Errorf("%s: the act that was given is changed", f.path)
			}
		}
	}
	for _, field := range headTexts {
		seen["head."+field] = true
	}
	for field := range declared {
		if !seen[field] {
			t.Errorf("%s is declared, and there is no such text", field)
		}
	}
}

// headTexts are the fields of the head in which people write, and headWords those
// that have other words.
var (
	headTexts = []string{"organisation", "round", "contacts"}
	headWords = []string{"id", "language", "created", "content_hash", "scoring_hash"}
)

func TestEveryTextOfTheHeadIsDeclared(t *testing.T) {
	for f := range reflect.TypeFor[assess.Assessment]().Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if words := (field{v: reflect.Zero(f.Type)}); !words.words() {
			continue
		}
		declared := slices.ContainsFunc(assess.Texts(), func(text assess.Text) bool { return text.Field == "head."+name })
		if declared != slices.Contains(headTexts, name) || declared == slices.Contains(headWords, name) {
			t.Errorf("head.%s: is it a text that people write? Then texts.go declares it", name)
		}
	}
	for f := range reflect.TypeFor[assess.Event]().Fields() {
		if f.Type.Kind() == reflect.String && f.Name != "By" {
			t.Errorf("event.%s: is it a text that people write? Then texts.go declares it", f.Name)
		}
	}
}

func pointer(p assess.Pack) *assess.Pack { return &p }

// subject returns the question that an act is about, or "".
func subject(act assess.Act) string {
	for _, topic := range act.About() {
		if topic.Question != "" {
			return topic.Question
		}
	}
	return ""
}

// An act that names a question or a profile question is about it, but for the
// way of a room.
func TestActsAreAboutWhatTheyName(t *testing.T) {
	for _, act := range wholeActs {
		fields, _ := fieldsOf(act)
		for _, f := range fields {
			name := f.path[strings.LastIndex(f.path, ".")+1:]
			if name != "question" && name != "profile" || act.Kind() == "moved" {
				continue
			}
			if !slices.ContainsFunc(act.About(), func(topic assess.Topic) bool {
				return name == "question" && topic.Question == f.v.String() || name == "profile" && topic.Profile == f.v.String()
			}) {
				t.Errorf("%s is nothing that the act is about: %+v", f.path, act.About())
			}
		}
		for _, topic := range act.About() {
			if topic.Claim != nil && len(topic.Claim.About()) == 0 {
				t.Errorf("%q: the claim %+v is about nothing", act.Kind(), topic.Claim)
			}
		}
	}
}

// firstFields are the fields of file format 1. The list is closed: a new field or
// kind has the tag since, so that an older program does not pass over it.
const firstFields = `
answer.question answer.value answer.reason answer.note answer.evidence answer.support answer.redacted
profile.profile profile.yes
plan.question plan.what plan.owner plan.due plan.help plan.proof plan.redacted
participants.count
approve.role approve.on approve.decisions approve.events approve.fingerprint approve.redacted
session.date session.place session.facilitator session.minutes session.people session.people.group session.people.count
session.people.few session.checklist session.route session.silent session.voices
tally.question tally.hands tally.voices tally.voices.group tally.voices.hands tally.silent tally.how tally.minority
tally.next tally.redacted
parked.question parked.text parked.redacted
moved.question
import.acts
undo.of
redact.question redact.texts
merge.apart merge.approved`

func TestNewerFieldsSaySinceWhen(t *testing.T) {
	first := strings.Fields(firstFields)
	for _, act := range wholeActs {
		empty := reflect.Zero(reflect.TypeOf(act)).Interface().(assess.Act)
		fields, _ := fieldsOf(act)
		for _, f := range fields {
			since, _ := strconv.Atoi(f.tag.Get("since"))
			switch {
			case since > assess.NewestFormat:
				t.Errorf("%s is known since format %d, and the newest is %d", f.path, since, assess.NewestFormat)
			case slices.Contains(first, f.path) != (max(since, assess.Needs(empty)) < 2):
				t.Errorf("%s is known since format %d: is it new?", f.path, since)
			case !f.v.IsZero() && assess.Needs(act) < since:
				t.Errorf("%s: the act needs format %d", f.path, assess.Needs(act))
			}
		}
	}
}
