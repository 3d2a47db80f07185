package browser

import (
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess/store"
	"safeguard/cmd/internal/talk"
)

// An item is an assessment of the folder.
type item struct {
	Href, Name          string
	Organisation, Round string
	Done, Asked         int
	Saved               string
	CutOff              string // that its end is missing
	Wrong               string // why it cannot be opened, in place of all else
}

// A startPage is the folder. Sample are the assessments of the organisation that does
// not exist.
type startPage struct {
	Files, Sample []item
	Temporary     bool
	Unreadable    string // why nothing is listed
}

// showStart lists the assessments of the folder, the newest first, and the sample
// behind them.
func showStart(v *visit) (page, error) {
	d := startPage{Temporary: v.Temporary, Unreadable: v.unreadable()}
	for _, path := range slices.Backward(store.List(v.Dir)) {
		if i := v.item(path); i.Organisation == sampleOf() {
			d.Sample = append(d.Sample, i)
		} else {
			d.Files = append(d.Files, i)
		}
	}
	return page{screen: "start", title: v.words.Page.Start.Title, data: d}, nil
}

func (v *visit) item(path string) item {
	name := baseOf(path)
	i := item{Name: name, Href: address(name) + "/"}
	if name == "." || name == ".." { // which no address can have
		i.Name, i.Wrong = filepath.Base(path), v.words.Page.Start.OddName
		return i
	}
	file, err := store.Read(path)
	if err != nil {
		i.Wrong = v.saidOf(err)
		return i
	}
	of := *v
	of.use(file)
	head, sum := of.head(), of.result().Whole
	i.Organisation, i.Round, i.Done, i.Asked, i.Saved = head.Organisation, head.Round, sum.Answered, sum.Asked, head.Saved
	i.CutOff = v.cutOff(file)
	return i
}

// showDanger says what to do if a child may be in danger now.
func showDanger(v *visit) (page, error) {
	d := dangerPage{Back: safeBack(v.r)}
	if v.file != nil {
		for _, b := range v.calls() {
			d.Text = append(d.Text, b.Text...)
			d.Items = append(d.Items, b.Items...)
		}
	} else {
		d.Text = sentences(v.danger[v.Language])
	}
	return page{screen: "danger", title: v.words.Report.DangerTitle, data: d}, nil
}

// calls is what to do in danger, and whom to call, a sentence a line: nobody reads a
// block of ten lines in fear.
func (v *visit) calls() []talk.Block {
	blocks := v.words.Talk().Danger(&v.file.About, "")
	for i, b := range blocks {
		var text []string
		for _, t := range b.Text {
			text = append(text, sentences(t)...)
		}
		blocks[i].Text = text
	}
	// Whom to call is in sight on any screen, also where the steps are not all.
	slices.SortStableFunc(blocks, func(a, b talk.Block) int { return min(len(b.Items), 1) - min(len(a.Items), 1) })
	return blocks
}

// ending is where a sentence ends and another one begins.
var ending = regexp.MustCompile(`([.!?።؟]\)?)\s+`)

// sentences returns the sentences of a text.
func sentences(text string) []string {
	return strings.Split(ending.ReplaceAllString(strings.TrimSpace(text), "$1\n"), "\n")
}

type dangerPage struct {
	Text, Items []string
	Back        string
}

// showStop asks before the program ends.
func showStop(v *visit) (page, error) {
	return page{screen: "stop", title: v.words.Page.Stop.Title}, nil
}

// takeStop ends the program.
func takeStop(v *visit) (taken, error) {
	v.Stop()
	return taken{next: "/stop"}, nil
}

// number reads a whole number of a form, 0 for anything else.
func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0
	}
	return n
}
