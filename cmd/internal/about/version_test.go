package about

import (
	"runtime/debug"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRecorded(t *testing.T) {
	settings := func(modified string) []debug.BuildSetting {
		return []debug.BuildSetting{
			{Key: "GOARCH", Value: "386"}, {Key: "GOOS", Value: "windows"}, {Key: "vcs.revision", Value: "abc"},
			{Key: "vcs.time", Value: "2026-02-03T04:05:06Z"}, {Key: "vcs.modified", Value: modified},
		}
	}
	tests := []struct {
		name string
		info *debug.BuildInfo
		want Version
	}{
		{"of a tag", &debug.BuildInfo{GoVersion: "go1.26.8", Main: debug.Module{Version: "v1.2.3"}, Settings: settings("false")},
			Version{"1.2.3", "abc", "2026-02-03", "go1.26.8", "windows/386"}},
		{"of a changed tree", &debug.BuildInfo{GoVersion: "go1.26.8", Main: debug.Module{Version: "(devel)"}, Settings: settings("true")},
			Version{"", "abc+", "2026-02-03", "go1.26.8", "windows/386"}},
		{"without a history", &debug.BuildInfo{GoVersion: "go1.26.8"}, Version{Go: "go1.26.8"}},
		{"nothing recorded", nil, Version{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, Recorded(tt.info)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
