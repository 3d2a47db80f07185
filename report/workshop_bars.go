package report

import (
	"slices"
	"strconv"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// bar words how tables voted on one question. Each keeps what it agreed itself:
// what was settled between them is nobody's agreement.
func (b *workshopBuilder) bar(c workshop.Counted) RoomBar {
	q := c.Ref.Question
	bar := RoomBar{Number: c.Ref.Number, Title: q.Short, MustHave: q.Critical}
	if c.Spread.TalkFirst() {
		bar.Mark = b.words.TalkFirst
	}
	if len(c.Tables) == 1 {
		bar.RoomPart = b.part(c.Tables[0])
		bar.Agreed = append(bar.Agreed, b.now(c)...)
		return bar
	}
	bar.RoomPart = b.shown(workshop.Showing{Hands: c.Before}, workshop.Showing{Hands: c.After})
	bar.Agreed = b.now(c)
	for _, t := range c.Tables {
		part := b.part(t)
		part.Table = b.words.TableNoCode
		if t.Code != "" {
			part.Table = Fill(b.words.TableTitle, "table", t.Code)
		}
		bar.Tables = append(bar.Tables, part)
	}
	return bar
}

// part words what one table showed and agreed.
func (b *workshopBuilder) part(t workshop.Table) RoomPart {
	part := b.shown(t.Before, t.After)
	for _, talk := range t.Talks {
		if talk.Answer != "" {
			part.Agreed = append(part.Agreed, b.agreed(talk))
		}
	}
	if part.Agreed == nil {
		part.Agreed = []string{b.words.NotAgreed}
	}
	return part
}

func (b *workshopBuilder) agreed(talk assess.Talk) string {
	how := map[string]string{assess.Consensus: b.words.Consensus, assess.Majority: b.words.Majority, assess.Outside: b.words.Outside}[talk.How]
	text := b.words.AgreedBy
	if how == "" {
		text = b.words.AgreedAs
	}
	return Fill(text, "answer", b.answerLevel(talk.Answer).Label, "how", how)
}

// now says the answer of the assessment where it is not what every table agreed.
func (b *workshopBuilder) now(c workshop.Counted) []string {
	r := b.results[c.Ref.Question.ID]
	if r == nil || r.Answer == nil {
		return nil
	}
	other := func(t assess.Talk) bool { return t.Answer != r.Answer.Value }
	if len(c.Tables) == 1 && !slices.ContainsFunc(c.Tables[0].Talks, other) && c.Tables[0].Agreed() {
		return nil
	}
	return []string{Fill(b.words.AnswerNow, "answer", b.level(r).Label)}
}

// shown words hands before the talk and after it.
func (b *workshopBuilder) shown(before, after workshop.Showing) RoomPart {
	var part RoomPart
	for _, s := range []struct {
		workshop.Showing
		label string
	}{{before, b.words.Before}, {after, b.words.After}} {
		if !s.Kept() {
			continue
		}
		hands := b.hands(s.label, s.Hands)
		if s.Silent {
			hands.Total = total(b.words.SilentHands, s.Hands)
		}
		part.Hands = append(part.Hands, hands)
	}
	switch {
	case len(part.Hands) == 2:
		part.Notes = Moved(&b.pack, before.Hands, after.Hands, b.words, b.w.Unsure)
	case part.Hands == nil:
		part.Notes = []string{Fill(b.words.FewHands, "n", strconv.Itoa(assess.SmallGroup))}
	case before.Kept():
		part.Hands[0].Label = "" // as the page says of all
	}
	return part
}

// Moved says for each answer how many hands there were before the talk, and how
// many after it; where nothing changed, that.
func Moved(p *assess.Pack, before, after []int, w WorkshopWords, unsure string) (said []string) {
	for i := range before {
		answer := unsure
		if i < len(p.Scale) {
			answer = p.Scale[i].Label
		}
		if before[i] != after[i] {
			said = append(said, Fill(w.Moved, "answer", answer, "before", strconv.Itoa(before[i]), "after", strconv.Itoa(after[i])))
		}
	}
	if said == nil {
		return []string{w.MovedNothing}
	}
	return said
}

// hands returns counts as the parts of a bar, without answers of 0 hands.
func (b *workshopBuilder) hands(label string, counts []int) Hands {
	h := Hands{Label: label, Total: total(b.words.Hands, counts)}
	for i, n := range counts {
		if n == 0 {
			continue
		}
		value := assess.Unsure
		if i < len(b.pack.Scale) {
			value = b.pack.Scale[i].ID
		}
		h.Parts = append(h.Parts, HandsPart{b.answerLevel(value), n})
	}
	return h
}

// total says how many hands there are.
func total(text Plural, counts []int) string {
	n := assess.Sum(counts)
	return Fill(text.For(n), "hands", strconv.Itoa(n))
}
