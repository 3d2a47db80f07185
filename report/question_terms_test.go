package report_test

import (
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/report"
	"safeguard/report/internal/sample"
)

// A question explains the words of the glossary that it uses, and no others.
func TestAQuestionExplainsItsWords(t *testing.T) {
	pack := sample.New(t, 1, 0, sample.Plausible).Assessment.Pack
	pack.Glossary = []assess.Term{
		{ID: "a", Word: "referral path", Means: "Where help is."},
		{ID: "b", Word: "survivor", Means: "Somebody who was harmed."},
		{ID: "c", Word: "AI", Means: "A program."},
		{ID: "d", Word: "tool", Means: "A hammer."},
		{ID: "e", Word: "aid", Means: "Help."},
	}
	ref := pack.Refs()[0]
	ref.Question.Text, ref.Question.Why = "Is there a Referral path?", "Nobody knows."
	ref.Question.PractisedIf = []string{"no AI tool is used", "survivorship is paid"}
	got := report.NewQuestionLayout(&pack, ref, report.QuestionWords{Labelled: "{label} = {text}", Terms: "Words", Lead: "{label}:"}).Terms
	if want := "referral path = Where help is.|AI = A program.|tool = A hammer."; strings.Join(got.Items, "|") != want || got.Lead != "Words:" {
		t.Errorf("got %+v, want %s", got, want)
	}
}
