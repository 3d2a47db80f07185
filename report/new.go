package report

import (
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
)

// New returns the model of a report. The texts of a's pack are copied unchanged:
// translate the pack first for another language.
func New(a assess.Assessment, r assess.Result, w Words) Model {
	b := newBuilder(a, r, w)
	return Model{
		Words:      w,
		Language:   a.Language,
		Date:       r.Date,
		Steps:      len(b.pack.Scale) - 1,
		Head:       b.head(),
		Cover:      b.cover(),
		Plan:       b.plan(),
		Overview:   b.overview(),
		Practice:   b.practice(),
		Themes:     b.themes(),
		Checklists: b.checklists(),
		Lists:      b.lists(),
		Standards:  b.standards(),
		Method:     b.method(),
		Closing:    b.closing(),
	}
}

// A builder builds the parts of a model.
type builder struct {
	pack      assess.Pack
	a         assess.Assessment
	r         assess.Result
	w         Words
	questions map[string]*assess.Question
	results   map[string]*assess.QuestionResult
}

func newBuilder(a assess.Assessment, r assess.Result, w Words) *builder {
	b := &builder{
		pack: a.Pack, a: a, r: r, w: w,
		questions: map[string]*assess.Question{},
		results:   map[string]*assess.QuestionResult{},
	}
	b.r.Plan, b.r.Finished = Actions(r.Plan, &b.pack, &w), Actions(r.Finished, &b.pack, &w)
	for _, ref := range b.pack.Refs() {
		b.questions[ref.Question.ID] = ref.Question
	}
	for i := range r.Checklists {
		for j := range r.Checklists[i].Questions {
			q := &r.Checklists[i].Questions[j]
			b.results[q.ID] = q
		}
	}
	return b
}

func (b *builder) head() Head {
	round := Fill(b.w.Round, "round", b.a.Round)
	return Head{
		Title:        b.w.Title,
		Subject:      Fill(b.w.Subject, "organisation", b.a.Organisation, "round", round),
		Organisation: b.a.Organisation,
		Round:        round,
		Date:         b.day(b.r.Date),
		Pack:         Fill(b.w.Pack, "title", b.pack.Title, "version", strconv.Itoa(b.pack.Version)),
		Scope:        b.scope(),
		Participants: b.participants(),
		Fingerprint:  Fill(b.w.Fingerprint, "fingerprint", b.r.Fingerprint),
	}
}

// participants says how many people took part.
func (b *builder) participants() string {
	r := b.r.Participants
	n := strconv.Itoa(r.Low)
	switch {
	case b.r.PeopleHidden:
		n = Fill(b.w.NotShown, "n", strconv.Itoa(assess.SmallGroup))
	case r == assess.Range{}:
		n = b.w.NotRecorded
	case r.Low != r.High && r.High < assess.SmallGroup:
		n = Fill(b.w.FewerThan, "n", strconv.Itoa(assess.SmallGroup))
	case r.Low != r.High:
		n = Fill(b.w.LowToHigh, "low", n, "high", strconv.Itoa(r.High))
	}
	return Fill(b.w.Participants, "n", n)
}

// scope names the part that the assessment covers; "" for the whole pack.
func (b *builder) scope() string { return ScopeText(&b.pack, b.r.Scope, b.w) }

// ScopeText names the part of a pack that a scope covers; "" for the whole pack.
func ScopeText(p *assess.Pack, s assess.Scope, w Words) string {
	var parts []string
	if s.MustHaves {
		parts = append(parts, w.ScopeMustHaves)
	}
	if len(s.Checklists) > 0 {
		var titles []string
		for _, c := range p.Checklists {
			if slices.Contains(s.Checklists, c.ID) {
				titles = append(titles, c.Title)
			}
		}
		parts = append(parts, Fill(w.ScopeChecklists, "checklists", strings.Join(titles, ", ")))
	}
	return strings.Join(parts, ", ")
}

func (b *builder) day(d assess.Date) string { return b.w.DateText(d) }

// level returns the answer to a question in words.
func (b *builder) level(q *assess.QuestionResult) Level {
	switch {
	case q.Status == assess.Hidden:
		return Level{Kind: Hidden, Label: b.w.Hidden}
	case q.Status == assess.Unanswered || q.Answer == nil:
		return Level{Kind: Unanswered, Label: b.w.Unanswered}
	}
	return b.answerLevel(q.Answer.Value)
}

// answerLevel returns the value of an answer in words: a level's id, unsure or na.
func (b *builder) answerLevel(v string) Level {
	switch v {
	case assess.Unsure:
		return Level{Kind: Unsure, Label: b.w.Unsure, Letter: "?"}
	case assess.NA:
		return Level{Kind: NA, Label: b.w.NA, Letter: "-"}
	}
	l, i := b.pack.Level(v)
	if i < 0 {
		return Level{Kind: Unanswered, Label: v}
	}
	return Level{Label: l.Label, Letter: assess.Letter(i), Place: i, Of: len(b.pack.Scale) - 1}
}

// band returns the band with an id in words.
func (b *builder) band(id string) Band {
	i := b.pack.Band(id)
	if i < 0 {
		return Band{Label: id}
	}
	return Band{Label: b.pack.Bands[i].Label, Place: i + 1, Of: len(b.pack.Bands)}
}

// names lists questions as "1.1 Code of conduct; 2.3 Consent", with a no-break
// space behind each number.
func (b *builder) names(ids []string) string {
	var list []string
	for _, id := range ids {
		if q := b.results[id]; q != nil {
			list = append(list, q.Number+"\u00a0"+q.Short)
		} else if ref, ok := b.pack.Find(id); ok { // out of scope
			list = append(list, ref.Number+"\u00a0"+ref.Question.Short)
		}
	}
	return strings.Join(list, "; ")
}

// causes lists questions as names does, with the level of each.
func (b *builder) causes(ids []string) string {
	var list []string
	for _, id := range ids {
		if q := b.results[id]; q != nil {
			list = append(list, Fill(b.w.Cause, "number", q.Number, "short", q.Short, "level", b.level(q).Label))
		}
	}
	return strings.Join(list, "; ")
}
