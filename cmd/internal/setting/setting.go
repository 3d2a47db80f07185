// Package setting records one thing that a command line names: the answer to a
// question or a profile question, how many people took part, or a detail of the
// assessment, such as its contacts. It finds the question that is named.
package setting

import (
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

// A Setter records in a file and says what it recorded.
type Setter struct {
	File  *store.File
	Words *words.Words
	Today assess.Date
	Say   func(line string)
}

// Texts are the texts of an answer. Given reports, by the name of its flag,
// whether one was on the command line; Keep that texts of another answer stay.
type Texts struct {
	assess.Answer
	Given func(flag string) bool
	Keep  bool
}

// textFlags are the flags of the texts.
var textFlags = []string{"note", "evidence", "reason", "support"}

// Set records values under a name: of a question, of a profile question, of a
// detail, or "participants". Only a detail takes more than one value, the words
// of its text.
func (s Setter) Set(name string, values []string, texts Texts) error {
	pack, people := &s.File.About.Pack, (assess.Participants{}).Kind()
	detail, isDetail := detailNamed(pack, name)
	hasTexts := slices.ContainsFunc(textFlags, texts.Given)
	switch profile := slices.Contains(pack.ProfileIDs(), name); {
	case hasTexts && profile:
		return usage.Fault("profile_without_texts", "profile", name)
	case hasTexts && name == people:
		return usage.Fault("participants_without_texts", "participants", name)
	case hasTexts && isDetail:
		return usage.Fault("detail_without_texts", "detail", name)
	case isDetail:
		return s.setDetail(detail, strings.Join(values, " "))
	case len(values) > 1 && !s.isLabel(pack, strings.Join(values, " ")):
		return usage.Fault("too_many_values", "name", fault.Escape(name), "word", fault.Escape(values[1]))
	case profile:
		return s.setProfile(name, values[0])
	case name == people:
		return s.setParticipants(values[0])
	}
	return s.setAnswer(name, strings.Join(values, " "), texts)
}

func (s Setter) say(text string, namesAndValues ...any) { s.Say(words.Fill(text, namesAndValues...)) }

func (s Setter) setProfile(id, value string) error {
	yes, ok := s.Words.Talk().ReadYes(value)
	act := assess.ProfileAnswer{Profile: id, Yes: yes, Open: strings.EqualFold(value, assess.Open)}
	if !ok && !act.Open {
		return usage.Fault("profile_not_set", "profile", id, "typed", fault.Escape(value))
	}
	if now, answered := s.File.State.Profile(id); act.Open == answered || answered && now != yes {
		if err := s.File.Record(act); err != nil {
			return err
		}
	}
	if act.Open {
		s.say(s.Words.Command.SavedProfileOpen, "id", id)
		return nil
	}
	s.say(s.Words.Command.SavedProfile, "id", id, "answer", value)
	return nil
}

func (s Setter) setParticipants(number string) error {
	n, err := strconv.Atoi(number)
	if err != nil {
		return usage.Fault("participants_no_number", "typed", fault.Escape(number))
	}
	act := assess.TookPart(n)
	if err := assess.CheckNew(nil, act); err != nil {
		return usage.Wrong(err)
	}
	if !s.File.State.ParticipantsAre(act) {
		if err := s.File.Record(act); err != nil {
			return err
		}
	}
	w, about := s.Words.Command, &s.File.About
	if act.Few {
		s.say(w.SavedFew, "n", assess.SmallGroup)
	} else {
		s.say(w.SavedParticipants, "n", n)
	}
	if assess.Evaluate(about.Pack, s.File.State, "").PeopleHidden {
		s.say(w.SavedNotShown, "n", assess.SmallGroup)
	}
	return nil
}

// setAnswer records an answer to a question.
func (s Setter) setAnswer(question, level string, texts Texts) error {
	pack := &s.File.About.Pack
	ref, err := s.question(question)
	if err != nil {
		return err
	}
	if strings.EqualFold(level, assess.AsBefore) {
		return s.setAsBefore(ref, texts)
	}
	a, _ := s.File.State.Answer(ref.Question.ID)
	a.Question, a.Redacted = ref.Question.ID, false
	if a.Value, err = s.parseLevel(pack, level); err != nil {
		return err
	}
	for i, to := range []*string{&a.Note, &a.Evidence, &a.Reason, &a.Support} {
		if texts.Given(textFlags[i]) {
			*to = assess.CleanText([]string{texts.Note, texts.Evidence, texts.Reason, texts.Support}[i])
		}
	}
	if a.Value != assess.NA {
		if texts.Given("reason") {
			return usage.Fault("reason_without_na")
		}
		a.Reason = ""
	}
	if err := assess.CheckNew(pack, a); err != nil {
		return usage.Wrong(err)
	}
	after := s.File.State.Then(a)
	if c, ok := assess.CarriedOver(&s.File.State, &after, a.Question); ok && !texts.Keep {
		words := s.Words.Talk()
		err := usage.Fault("texts_of_another_answer", "number", ref.Number, "answer", words.SaidAnswer(pack, c.Value), "texts", words.Carried(c))
		return usage.Advise(err, "texts_would_stay", "command", "safeguard plan "+screen.Quoted(s.File.Path)+" set "+ref.Number)
	}
	return s.recordAnswer(ref, a)
}

// recordAnswer records an answer, and says so.
func (s Setter) recordAnswer(ref assess.Ref, a assess.Answer) error {
	if err := s.File.Record(a); err != nil {
		return err
	}
	pack := &s.File.About.Pack
	w, said := s.Words.Command, talk.AnswerWord(&s.Words.Question, pack, a.Value)
	s.say(w.Saved, "number", ref.Number, "short", ref.Question.Short, "answer", said)
	if not := s.Words.Talk().NotCounted(&s.File.About, &s.File.State, ref, w.SavedOutside, w.SavedHidden); not != "" {
		s.Say(not)
	}
	return nil
}

// isLabel reports whether words, typed without quotes, are the label of a level.
func (s Setter) isLabel(p *assess.Pack, words string) bool {
	_, ok := s.Words.Talk().ReadAnswer(p, words)
	return ok
}

// parseLevel reads a level by letter, id or label, "?" or unsure, "-" or na.
func (s Setter) parseLevel(p *assess.Pack, word string) (string, error) {
	if value, ok := s.Words.Talk().ReadAnswer(p, word); ok {
		return value, nil
	}
	known, all := []string{assess.Unsure, assess.NA}, []string(nil)
	for i, l := range p.Scale {
		known, all = append(known, l.ID, l.Label), append(all, assess.Letter(i)+" ("+l.Label+")")
	}
	return "", usage.Guess(usage.Fault("no_level", "typed", fault.Escape(word)), word, known, "levels_are", "levels", strings.Join(all, ", "))
}
