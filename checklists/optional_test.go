package checklists

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/checklists/internal/packtest"
)

// What a pack lists as optional its questions may leave out; what they have is
// checked all the same.
func TestOptional(t *testing.T) {
	const (
		why    = `    why: "A child who cannot say no later is not asked at all."` + "\n"
		first  = "      first_step: \"Read the form\"\n"
		effort = "effort: S"
	)
	tests := []struct {
		name, optional string
		out            []string // of consent.yaml
		want           string
	}{
		{"why", "[why]", []string{why}, ""},
		{"why, and the pack says it of the action only", "[action]", []string{why}, `consent.yaml:5:5: consent-withdraw: missing field "why" (why: What can happen to a child or a colleague where it is missing; or list why under optional in pack.yaml)`},
		{"a part of the action", "[action]", []string{first}, ""},
		{"a part of the action, and the pack says it of why only", "[why]", []string{first}, `consent.yaml:22:7: consent-withdraw: action: missing field "first_step" (first_step: What can be done this week and costs nothing. Begin with a verb)`},
		{"both", "[why, action]", []string{why, first}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := packtest.Small(t)
			packtest.Edit(t, files, "pack.yaml", "gap_below: paper", "gap_below: paper\noptional: "+tt.optional)
			for _, text := range tt.out {
				packtest.Edit(t, files, "consent.yaml", text, "")
			}
			if diff := cmp.Diff(tt.want, faultLines(t, files)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
			packtest.Edit(t, files, "consent.yaml", effort, "effort: XL")
			if got := faultLines(t, files); !strings.Contains(got, `effort: no effort "XL"`) {
				t.Errorf("a wrong effort passes:\n%s", got)
			}
		})
	}
}

// A whole action may be left out, and then nothing of it can be translated.
func TestOptionalActionLeftOut(t *testing.T) {
	files := packtest.Small(t)
	packtest.Edit(t, files, "pack.yaml", "gap_below: paper", "gap_below: paper\noptional: [action]")
	packtest.Edit(t, files, "talks.yaml", "    action:", "    discuss: Why?\n    # action:")
	if got := faultLines(t, files); got != "" {
		t.Errorf("faults:\n%s", got)
	}
	packtest.Edit(t, files, "talks.sw.yaml", "", "questions: {talks-held: {action: {text: Fanyeni}}}\n")
	want := `talks.sw.yaml:1:35: talks-held: action: no "text" in the base language`
	if got := faultLines(t, files); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
