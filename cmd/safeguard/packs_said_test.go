package main

import (
	"archive/zip"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/checklists"
	"safeguard/cmd/internal/words"
)

var (
	markup = regexp.MustCompile(`(?s)<(style|script)\b.*?</(style|script)>|<[^>]*>`)

	// What stands where a text was left out.
	leftOut = map[string]*regexp.Regexp{
		"a wrong verb":    regexp.MustCompile(`%!`),
		"an unfilled one": regexp.MustCompile(`\{[a-z_]+\}`),
		"empty quotes":    regexp.MustCompile(`“\s*”`),
		"empty brackets":  regexp.MustCompile(`\(\s*,?\s*\)`),
		"an empty label":  regexp.MustCompile(`(?m), :|^\s*: |“[^”]*: ”|:\s*[.,;](\s|$)|, by [.)]`),
		"an empty part":   regexp.MustCompile(`· ·|·[ \t]*$|, ,`),
	}
	emptyHeading = regexp.MustCompile(`(?m)<(h[1-6]|dt|caption|th)\b[^>]*>\s*</(h[1-6]|dt|caption|th)>|^#+ *$`)
)

// checkSaid reports what was left out of a text, and what is said of the built-in
// pack only.
func (p *packRun) checkSaid(where, said string) {
	p.Helper()
	for what, form := range leftOut {
		if at := form.FindStringIndex(said); at != nil {
			p.Errorf("%s: %s: …%s…", where, what, said[max(0, at[0]-80):min(len(said), at[1]+40)])
		}
	}
	if heading := emptyHeading.FindString(said); heading != "" {
		p.Errorf("%s: an empty heading: %s", where, heading)
	}
	if _, ok := p.pack.PaperAt(); ok {
		said = strings.ReplaceAll(said, words.In("en").Report.PracticeTitle, "")
	}
	p.checkNotPresumed(where, said)
	for _, label := range p.strange() {
		if at := regexp.MustCompile(`\b` + regexp.QuoteMeta(label) + `\b`).FindStringIndex(said); at != nil {
			p.Errorf("%s: %q is said, and the pack has no such level or band: …%s…", where, label, said[max(0, at[0]-80):min(len(said), at[1]+80)])
		}
	}
	if _, ok := p.pack.PaperAt(); !ok {
		for _, text := range []string{"On paper and in practice", "A policy alone", "is it there, is it written"} {
			if strings.Contains(said, text) {
				p.Errorf("%s: %q is said of a pack without a level on paper", where, text)
			}
		}
	}
}

// checkNotPresumed reports words that a pack cannot have: of must-haves where it has
// none, of a score on the sheets of one without, of letters beyond its levels.
func (p *packRun) checkNotPresumed(where, said string) {
	p.Helper()
	said = strings.Join(strings.Fields(said), " ")
	search := func(what, form string) {
		if at := regexp.MustCompile(form).FindStringIndex(said); at != nil {
			p.Errorf("%s: %s: …%s…", where, what, said[max(0, at[0]-80):min(len(said), at[1]+40)])
		}
	}
	if !assess.AnyMustHave(p.pack.Refs()) {
		search("a must-have", `(?i)must-haves?\b`)
	}
	sheets := []string{"worksheet.pdf", "cards.pdf", "tally.pdf", "facilitator.pdf"}
	if p.pack.NoOverall && slices.Contains(sheets, where) {
		search("a score", `(?i)\bscores?\b`)
	}
	if levels := len(p.pack.Scale); levels < 6 {
		beyond := "[" + assess.Letter(levels) + "-F]"
		search("a sheet with a level of another pack", `\d sheet \S*`+beyond)
		search("an answer with a level of another pack", `\d=`+beyond+`\b`)
	}
}

// strange lists the labels of the built-in pack's levels and bands that appear
// nowhere in this one.
func (p *packRun) strange() []string {
	builtin, err := checklists.Builtin()
	if err != nil {
		p.Fatal(err)
	}
	own := p.ownTexts()
	var labels []string
	for _, l := range builtin.Scale {
		labels = append(labels, l.Label)
	}
	for _, b := range builtin.Bands {
		labels = append(labels, b.Label)
	}
	return slices.DeleteFunc(labels, func(label string) bool { return strings.Contains(own, label) })
}

// ownTexts are all files of the pack.
func (p *packRun) ownTexts() string {
	files, _ := filepath.Glob(filepath.Join(p.source, "*.yaml"))
	var all strings.Builder
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			p.Fatal(err)
		}
		all.Write(data)
	}
	return all.String()
}

// shown returns the words in an output, once they were checked.
func (p *packRun) shown(path string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		p.Fatal(err)
	}
	said := string(data)
	switch filepath.Ext(path) {
	case ".pdf":
		said = p.textOfPDF(path)
	case ".docx":
		said = p.textOfWord(path)
	case ".html":
		if heading := emptyHeading.FindString(said); heading != "" {
			p.Errorf("%s: an empty heading: %s", path, heading)
		}
		said = markup.ReplaceAllString(said, "\n")
	}
	p.checkSaid(filepath.Base(path), said)
	return said
}

// textOfPDF returns the words of a PDF; without poppler, nothing, but never in CI.
func (p *packRun) textOfPDF(path string) string {
	text, err := exec.Command("pdftotext", "-layout", path, "-").Output()
	if err != nil && os.Getenv("CI") == "true" {
		p.Fatalf("pdftotext (poppler-utils): %v", err)
	}
	return string(text)
}

// textOfWord returns the words of a Word file, a paragraph a line.
func (p *packRun) textOfWord(path string) string {
	file, err := zip.OpenReader(path)
	if err != nil {
		p.Fatal(err)
	}
	defer file.Close()
	part, err := file.Open("word/document.xml")
	if err != nil {
		p.Fatal(err)
	}
	data, err := io.ReadAll(part)
	if err != nil {
		p.Fatal(err)
	}
	return markup.ReplaceAllString(strings.ReplaceAll(string(data), "</w:p>", "\n"), "")
}
