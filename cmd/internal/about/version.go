// Package about says what this program is: its version, and the licences of all
// that is in it. It decides nothing and prints nothing.
package about

import (
	"cmp"
	"runtime/debug"
	"strings"
)

// Stamps of a release, by -ldflags "-X safeguard/cmd/internal/about.stampVersion=1.2.3".
// Where they are empty, the build's own record says it.
var stampVersion, stampCommit, stampDay string

// A Version says which program this is. Every field but Go may be "", where
// neither the release nor the build recorded it.
type Version struct {
	Name   string // such as 1.2.3
	Commit string // of the source; it ends in "+" where the source was changed after it
	Day    string // of the commit, YYYY-MM-DD
	Go     string // version of Go
	System string // such as windows/amd64
}

// Stamped returns the version of this program: the stamps of its release, else
// what the build recorded.
func Stamped() Version {
	info, _ := debug.ReadBuildInfo()
	recorded := Recorded(info)
	if stampVersion == "" {
		return recorded
	}
	return Version{
		Name: stampVersion, Commit: cmp.Or(stampCommit, recorded.Commit), Day: cmp.Or(stampDay, recorded.Day),
		Go: recorded.Go, System: recorded.System,
	}
}

// Recorded returns the version that a build recorded of itself; info may be nil.
func Recorded(info *debug.BuildInfo) Version {
	if info == nil {
		return Version{}
	}
	settings := map[string]string{}
	for _, s := range info.Settings {
		settings[s.Key] = s.Value
	}
	v := Version{Go: info.GoVersion, Commit: settings["vcs.revision"]}
	if info.Main.Version != "(devel)" {
		v.Name = strings.TrimPrefix(info.Main.Version, "v")
	}
	if v.Commit != "" && settings["vcs.modified"] == "true" {
		v.Commit += "+"
	}
	v.Day, _, _ = strings.Cut(settings["vcs.time"], "T")
	if settings["GOOS"] != "" {
		v.System = settings["GOOS"] + "/" + settings["GOARCH"]
	}
	return v
}
