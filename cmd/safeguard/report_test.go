package main

import (
	"io"
	"strings"
	"testing"

	"safeguard/cmd/internal/words"
	"safeguard/report/formats"
)

// Help and messages name the formats of the registry, all of them and no others.
func TestReportNamesTheFormats(t *testing.T) {
	cmd := newReport(&env{})
	names := strings.Join(formats.Names(), ", ")
	if got, want := cmd.Flag("format").Usage, "`"+strings.ReplaceAll(names, ", ", "|")+"`"; !strings.HasPrefix(got, want) {
		t.Errorf("--format: %q does not begin with %q", got, want)
	}
	_, err := reportFlags{format: "odt"}.kind()
	if err == nil || !strings.HasSuffix(words.In("en").Text(err), "is not one of "+names) {
		t.Errorf("an unknown format: %v", err)
	}
	for flag, option := range map[string]formats.Options{
		"logo": formats.Logo, "password-file": formats.Encryption, "encrypt": formats.Encryption, "attach-data": formats.Attachment,
	} {
		if got, want := cmd.Flag(flag).Usage, "("+strings.Join(formats.Taking(option), ", ")+")"; !strings.HasSuffix(got, want) {
			t.Errorf("--%s: %q does not end with %q", flag, got, want)
		}
	}
	hint := strings.Join(usualEndings(), " ")
	for _, f := range formats.All() {
		if !strings.Contains(cmd.Long, f.Name+" is ") {
			t.Errorf("the help of report does not say what %s is for", f.Name)
		}
		if !strings.Contains(hint, f.Endings[0]) {
			t.Errorf("%q lacks %s", hint, f.Endings[0])
		}
	}
}

// A flag works with the formats that take it and with no others.
func TestReportFlagsFitTheFormat(t *testing.T) {
	tests := []struct {
		name   string
		flags  reportOptions
		option formats.Options
	}{
		{"nothing", reportOptions{}, 0},
		{"--audience board", reportOptions{audience: "board"}, formats.Board},
		{"--logo", reportOptions{logo: "logo.png"}, formats.Logo},
		{"--attach-data", reportOptions{attach: attachShown}, formats.Attachment},
		{"--password-file", reportOptions{passwordFile: "p"}, formats.Encryption},
	}
	for _, tt := range tests {
		for _, f := range formats.All() {
			err := tt.flags.check(&env{err: io.Discard}, f)
			takes := tt.option == 0 || f.Takes(tt.option)
			if takes != (err == nil) || err != nil && !strings.HasPrefix(words.In("en").Text(err), tt.name+" does not work with the format "+f.Name) {
				t.Errorf("%s with %s: %v, want taken %v", tt.name, f.Name, err, takes)
			}
		}
	}
}

func TestReportKind(t *testing.T) {
	tests := []struct{ out, format, want string }{
		{"", "", "pdf"}, {"-", "", "pdf"}, {"a.PDF", "", "pdf"}, {"a.htm", "", "html"}, {"a.txt", "", "text"},
		{"a.pdf", "md", "md"}, {"a", "", ""}, {"a.odt", "", ""}, {"a.pdf", "odt", ""}, {"", "PDF", ""},
	}
	for _, tt := range tests {
		if got, err := (reportFlags{out: tt.out, format: tt.format}).kind(); got.Name != tt.want || (err == nil) != (tt.want != "") {
			t.Errorf("-o %q --format %q: %q, %v, want %q", tt.out, tt.format, got.Name, err, tt.want)
		}
	}
}
