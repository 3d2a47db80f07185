package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

func newSet(e *env) *cobra.Command {
	var texts assess.Answer
	var keep bool
	cmd := &cobra.Command{
		Use:   "set FILE QUESTION LEVEL",
		Short: "Record one answer without being asked",
		Long: `Records one answer. QUESTION is an id or a printed number such as 2.7. LEVEL is
the level's letter or id, "?" or "unsure" for don't know, "na" for does not apply.
QUESTION may also be a profile question's id, with yes or no ("safeguard checklist
show" lists them), or "participants", with the number of people who took part in
answering.

A text that is not given stays as it was; an empty one ("") takes it away. Where
one was written beside another answer, --keep says that it stays.`,
		Example: `  safeguard set tumaini 2.7 practised --evidence "Procedure, office, May 2026"
  safeguard set tumaini 2.9 na --reason "we employ nobody"
  safeguard set tumaini publishes no
  safeguard set tumaini participants 12`,
		Args: cobra.ExactArgs(3),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.update(args[0], func(file *store.File) error {
				return set(e, file, args[1], args[2], texts, cmd.Flags().Changed, keep)
			})
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&texts.Note, "note", "", "a note, as `text`")
	flags.StringVar(&texts.Evidence, "evidence", "", "which document, where it is kept, its date, as `text`")
	flags.StringVar(&texts.Reason, "reason", "", "why it does not apply, as `text`")
	flags.StringVar(&texts.Support, "support", "", "support wanted, as `text`")
	flags.BoolVar(&keep, "keep", false, "texts of another answer stay: you have read them")
	return cmd
}

// set records an answer about a question, the organisation or who took part;
// given tells which texts were on the command line.
func set(e *env, file *store.File, about, value string, texts assess.Answer, given func(string) bool, keep bool) error {
	count, hasTexts := about == (assess.Participants{}).Kind(), slices.ContainsFunc(textNames, given)
	switch profile := isProfile(&file.About.Pack, about); {
	case profile && hasTexts:
		return usage.Fault("profile_without_texts", "profile", about)
	case count && hasTexts:
		return usage.Fault("participants_without_texts", "participants", about)
	case profile:
		return setProfile(e, file, about, value)
	case count:
		return setParticipants(e, file, value)
	}
	return setAnswer(e, file, about, value, texts, given, keep)
}

// textNames are the flags of set that give a text.
var textNames = []string{"note", "evidence", "reason", "support"}

func isProfile(p *assess.Pack, id string) bool {
	return slices.Contains(p.ProfileIDs(), id)
}

func setProfile(e *env, file *store.File, id, value string) error {
	yes, ok := e.words.Talk().ReadYes(value)
	if !ok {
		return usage.Fault("profile_not_yes_no", "profile", id, "typed", fault.Escape(value))
	}
	if err := file.Record(assess.ProfileAnswer{Profile: id, Yes: yes}); err != nil {
		return err
	}
	e.say("%s", words.Fill(e.words.Command.SavedProfile, "id", id, "answer", value))
	return nil
}

func setParticipants(e *env, file *store.File, number string) error {
	n, err := parseParticipants(number)
	if err != nil {
		return usage.Wrong(err)
	}
	if err := file.Record(assess.Participants{Count: n}); err != nil {
		return err
	}
	e.say("%s", words.Fill(e.words.Command.SavedParticipants.For(n), "n", n))
	return nil
}

// parseParticipants reads how many people took part.
func parseParticipants(number string) (int, error) {
	n, err := strconv.Atoi(number)
	if err != nil {
		return 0, fault.New("participants_no_number", "typed", fault.Escape(number))
	}
	return n, assess.Check(nil, assess.Participants{Count: n})
}

// setAnswer records an answer to a question.
func setAnswer(e *env, file *store.File, question, level string, texts assess.Answer, given func(string) bool, keep bool) error {
	ref, err := findQuestion(file, question, file.About.Pack.ProfileIDs()...)
	if err != nil {
		return err
	}
	a, _ := file.State.Answer(ref.Question.ID)
	a.Question, a.Redacted = ref.Question.ID, false
	if a.Value, err = parseLevel(&file.About.Pack, level); err != nil {
		return err
	}
	for _, t := range []struct {
		flag     string
		to, from *string
	}{
		{"note", &a.Note, &texts.Note}, {"evidence", &a.Evidence, &texts.Evidence},
		{"reason", &a.Reason, &texts.Reason}, {"support", &a.Support, &texts.Support},
	} {
		if given(t.flag) {
			*t.to = assess.CleanText(*t.from)
		}
	}
	if a.Value != assess.NA {
		if given("reason") {
			return usage.Fault("reason_without_na")
		}
		a.Reason = ""
	}
	if err := assess.Check(&file.About.Pack, a); err != nil {
		return usage.Wrong(err)
	}
	after, w := file.State.Then(a), e.words.Command
	if c, ok := assess.CarriedOver(&file.State, &after, a.Question); ok && !keep {
		said := e.words.Talk()
		err := usage.Fault("texts_of_another_answer", "number", ref.Number, "answer", said.SaidAnswer(&file.About.Pack, c.Value), "texts", said.Carried(c))
		return usage.Advise(err, "texts_would_stay")
	}
	if err := file.Record(a); err != nil {
		return err
	}
	e.say("%s", words.Fill(w.Saved, "number", ref.Number, "short", ref.Question.Short, "answer", e.answerWord(&file.About.Pack, a.Value)))
	if not := e.words.Talk().NotCounted(&file.About, &file.State, ref, w.SavedOutside, w.SavedHidden); not != "" {
		e.say("%s", not)
	}
	return nil
}

// parseLevel reads a level by letter or id, "?" or unsure, "-" or na.
func parseLevel(p *assess.Pack, word string) (string, error) {
	if value, ok := p.ParseValue(word); ok {
		return value, nil
	}
	known, all := []string{assess.Unsure, assess.NA}, []string(nil)
	for i, l := range p.Scale {
		known, all = append(known, l.ID), append(all, assess.Letter(i)+" ("+l.ID+")")
	}
	return "", usage.Guess(usage.Fault("no_level", "typed", fault.Escape(word)), word, known, "levels_are", "levels", strings.Join(all, ", "))
}

// answerWord returns an answer's value as people say it.
func (e *env) answerWord(p *assess.Pack, value string) string {
	return talk.AnswerWord(&e.words.Question, p, value)
}
