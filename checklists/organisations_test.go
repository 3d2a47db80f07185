package checklists

import (
	"slices"
	"testing"
	"time"

	"safeguard/assess"
)

// premises says what an organisation must have for a must-have to make sense.
// Those with none make sense for everybody who works for children.
var premises = map[string]string{
	"coc-policy": "", "coc-code-for-all": "", "coc-absolute-bans": "", "coc-recruitment-checks": "",
	"coc-person-to-tell": "", "coc-report-leaders": "", "coc-breach-steps": "", "saf-referral-path": "",
	"con-survivor-first": "", "com-survivor-hidden": "", "coc-daily-contact": "",
	"saf-risk-assessment":     "activities",
	"saf-child-reporting":     "children",
	"con-child-and-caregiver": "caregivers",
	"con-no-loss":             "help",
	"con-withdraw":            "records",
	"com-consent-link":        "pictures",
	"par-check-before":        "partners",
	"par-risks-together":      "partners",
	"par-agreement-duties":    "partners",
	"par-who-tells-whom":      "partners",
}

// Nobody is held down for what they rightly do not have: each of five quite
// different organisations can be "strong" without a lie, by its profile and by at
// most two must-haves that do not apply.
func TestEveryOrganisationCanBeStrong(t *testing.T) {
	pack := builtin(t)
	for _, org := range []struct {
		name string
		yes  []string // profile questions
		has  []string // of what must-haves presuppose
		na   []string
	}{
		{"a helpline without rooms", []string{"online-work"},
			[]string{"activities", "children", "help", "records"}, []string{"con-child-and-caregiver"}},
		{"an office of three without partners", []string{"direct-contact", "publishes", "visitors"},
			[]string{"activities", "children", "caregivers", "help", "records", "pictures"}, nil},
		{"a school club", []string{"direct-contact"},
			[]string{"activities", "children", "caregivers", "records"}, []string{"con-no-loss"}},
		{"a research group", []string{"direct-contact", "research", "partners"},
			[]string{"activities", "children", "caregivers", "records", "partners"}, []string{"con-no-loss"}},
		{"a funder without field work", []string{"partners"},
			[]string{"partners"}, []string{"saf-child-reporting"}},
	} {
		t.Run(org.name, func(t *testing.T) {
			s, seq := assess.NewState(assess.Scope{}), 0
			record := func(a assess.Act) {
				t.Helper()
				err := assess.Check(&pack, a)
				if seq++; err == nil {
					s, err = assess.Apply(s, assess.Event{Seq: seq, Time: time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC), Act: a})
				}
				if err != nil {
					t.Fatal(err)
				}
			}
			for _, p := range pack.Profile {
				record(assess.ProfileAnswer{Profile: p.ID, Yes: slices.Contains(org.yes, p.ID)})
			}
			for _, ref := range pack.Refs() {
				q := ref.Question
				premise, known := premises[q.ID]
				if q.Critical && !known {
					t.Errorf("%s: what must an organisation have for this must-have?", q.ID)
				}
				if s.HiddenBy(q) != nil {
					continue
				}
				a := assess.Answer{Question: q.ID, Value: pack.Scale[len(pack.Scale)-1].ID}
				if slices.Contains(org.na, q.ID) {
					a = assess.Answer{Question: q.ID, Value: assess.NA, Reason: "we have none"}
				} else if q.Critical && premise != "" && !slices.Contains(org.has, premise) {
					t.Errorf("the must-have %s presupposes %s", q.ID, premise)
				}
				record(a)
			}
			r := assess.Evaluate(pack, s, "2026-11-26")
			if got := r.Whole.Rating; got.State != assess.Rated || got.Low != "strong" {
				t.Errorf("rated %+v", got)
			}
			if len(org.na) > 2 || len(r.NA) != len(org.na) {
				t.Errorf("does not apply: %v", r.NA)
			}
		})
	}
}
