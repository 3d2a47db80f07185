package checklists

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

func TestDecodeStrict(t *testing.T) {
	type inner struct {
		A string `json:"a"`
		B string `json:"b,omitempty"`
	}
	type outer struct {
		inner
		B     int               `json:"b"`
		List  []inner           `json:"list,omitempty"`
		Words map[string]string `json:"words,omitempty"`
		Flag  *bool             `json:"flag,omitempty"`
		Kept  string            `json:"kept,omitempty"`
	}
	yes := true
	for _, c := range []struct {
		name, yaml string
		want       outer
		err        string
	}{
		{"all", "a: x\nb: 3\nlist: [{a: y}]\nwords: {k: v}\nflag: true\n",
			outer{inner{A: "x"}, 3, []inner{{A: "y"}}, map[string]string{"k": "v"}, &yes, "as it was"}, ""},
		{"a field of the struct hides an embedded one", "a: x\nb: y\n",
			outer{inner: inner{A: "x"}, Kept: "as it was"}, `f.yaml:2:4: b: "y" is not a whole number (write digits only, without quotes)`},
		{"items keep their places", "a: x\nb: 1\nlist: [~, {a: y}]\n",
			outer{inner: inner{A: "x"}, B: 1, List: []inner{{}, {A: "y"}}, Kept: "as it was"},
			"f.yaml:3:8: list, item 1: no value (write one or take the line out)"},
		{"last line ends of a block are cut", "a: |\n  x\n\n  y\n\nb: 1\n",
			outer{inner: inner{A: "x\n\ny"}, B: 1, Kept: "as it was"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := outer{Kept: "as it was"}
			err := Decode("f.yaml", []byte(c.yaml), &got)
			if diff := cmp.Diff(c.want, got, cmp.AllowUnexported(outer{}, inner{})); diff != "" {
				t.Errorf("value (-want +got):\n%s", diff)
			}
			message := ""
			if err != nil {
				message = err.Error()
			}
			if message != c.err {
				t.Errorf("error is %q, want %q", message, c.err)
			}
		})
	}
}

func TestAskedIfTakesANameOrAList(t *testing.T) {
	tests := []struct {
		yaml string
		want assess.AnyOf
	}{
		{"asked_if: visitors", assess.AnyOf{"visitors"}},
		{"asked_if: [visitors, publishes]", assess.AnyOf{"visitors", "publishes"}},
	}
	for _, tt := range tests {
		var got struct {
			AskedIf assess.AnyOf `json:"asked_if"`
		}
		if err := Decode("x.yaml", []byte(tt.yaml), &got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, got.AskedIf); diff != "" {
			t.Errorf("%s: %s", tt.yaml, diff)
		}
	}
}
