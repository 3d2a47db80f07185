package assess

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func translated() Pack {
	return Pack{
		Languages: []string{"en", "sw"},
		Title:     "Pack", DangerNow: "Stop.",
		Scale:   []Level{{ID: "absent", Label: "Absent", Means: "Nothing"}},
		Bands:   []Band{{ID: "weak", Label: "Weak", Text: "Much is missing."}},
		Profile: []ProfileQuestion{{ID: "publishes", Text: "Do you publish?"}},
		Themes:  []Theme{{ID: "training", Title: "Training"}},
		Checklists: []Checklist{{ID: "consent", Title: "Consent", Questions: []Question{{
			ID: "withdraw", Short: "Withdrawing", Text: "Can they?", Why: "They must.",
			PractisedIf: []string{"Told", "Done"}, AskToSee: []string{"Form"},
			Levels: map[string]string{"absent": "No form"},
			Action: ActionText{Text: "Add a line", FirstStep: "Read", Owner: "Director", Effort: "S"},
		}}}},
		Translations: map[string]Translation{"sw": {
			Title:   "Kifurushi",
			Scale:   map[string]LevelText{"absent": {Label: "Hakuna"}},
			Bands:   map[string]BandText{"weak": {Label: "Dhaifu", Text: "Mengi hayapo."}},
			Profile: map[string]ProfileText{"publishes": {Text: "Mnachapisha?", Short: "hatuchapishi"}},
			Checklists: map[string]ChecklistText{"consent": {Questions: map[string]QuestionText{"withdraw": {
				Text: "Wanaweza?", PractisedIf: []string{"Wameambiwa", "Imetokea"}, AskToSee: []string{"Fomu", "Barua"},
				Levels: map[string]string{"absent": "Hakuna fomu"}, Action: ActionWords{Owner: "Mkurugenzi"},
			}}}},
		}},
	}
}

func TestIn(t *testing.T) {
	want := translated()
	want.Title = "Kifurushi"
	want.Scale[0].Label = "Hakuna"
	want.Bands[0].Label, want.Bands[0].Text = "Dhaifu", "Mengi hayapo."
	want.Profile[0].Text = "Mnachapisha?" // nothing stands in the base for the short form
	q := &want.Checklists[0].Questions[0]
	q.Text, q.PractisedIf = "Wanaweza?", []string{"Wameambiwa", "Imetokea"}
	q.Levels["absent"], q.Action.Owner = "Hakuna fomu", "Mkurugenzi"
	wantMissing := []string{
		"pack: danger_now",
		"scale/absent: means",
		"themes/training: title",
		"consent: title",
		"consent/withdraw: short",
		"consent/withdraw: why",
		"consent/withdraw: ask_to_see", // another number of items
		"consent/withdraw: action/text",
		"consent/withdraw: action/first_step",
	}

	p := translated()
	got, missing := p.In("sw")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pack (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(wantMissing, missing); diff != "" {
		t.Errorf("missing (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(translated(), p); diff != "" {
		t.Errorf("the pack was changed (-before +after):\n%s", diff)
	}
}

func TestInBaseLanguage(t *testing.T) {
	got, missing := translated().In("en")
	if diff := cmp.Diff(translated(), got); diff != "" || missing != nil {
		t.Errorf("missing %q, pack (-want +got):\n%s", missing, diff)
	}
}

func TestInUnknownLanguage(t *testing.T) {
	got, missing := translated().In("fr")
	if diff := cmp.Diff(translated(), got); diff != "" {
		t.Errorf("pack (-want +got):\n%s", diff)
	}
	if len(missing) != 18 {
		t.Errorf("%d texts missing, want all 18: %q", len(missing), missing)
	}
}

// An assessment's file holds the pack with all its languages.
func TestTranslationSurvivesJSON(t *testing.T) {
	data, err := json.Marshal(translated())
	if err != nil {
		t.Fatal(err)
	}
	var got Pack
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(translated(), got); diff != "" {
		t.Errorf("pack (-want +got):\n%s", diff)
	}
}
