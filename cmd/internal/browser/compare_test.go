package browser

import (
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/report"
)

// One chosen round is compared in words; the round that the file carries is compared
// unasked; several stand side by side.
func TestCompare(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	if got := v.send("/sample"); got.to() == "" {
		t.Fatal(got.body)
	}
	if page := v.get("/a/sample/compare"); !strings.Contains(page.body, `value="sample-earlier"`) || strings.Contains(page.body, `class="figures"`) {
		t.Errorf("%s", page.body)
	}
	one := v.get("/a/sample/compare?with=sample-earlier")
	file, then := v.read("sample"), v.read("sample-earlier")
	w := v.visit(nil, nil).words
	_, said, err := v.composer(w).Beside(file, then.Round(), file.Result(v.today()))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(one.body, report.Plain(said.Sentence)) || len(said.Lists) == 0 || !strings.Contains(one.body, said.Lists[0].Title) {
		t.Errorf("%q is missing", said.Sentence)
	}
	form := v.get("/new?from=sample").hidden()
	if got := v.post("/new", form, "round", "2027", "covers", "all"); got.to() == "" {
		t.Fatal(got.body)
	}
	next := "/a/tumaini-childrens-network-sample-2027/compare"
	v.record("tumaini-childrens-network-sample-2027", assess.Answer{Question: question, Value: "practised"})
	if page := v.get(next); !strings.Contains(page.body, `class="figures"`) {
		t.Errorf("the carried round is not compared: %s", page.body)
	}
	if page := v.get(next + "?with=sample&with=sample-earlier"); !strings.Contains(page.body, w.Rounds.SeriesTitle) || strings.Count(page.body, "<table") < 2 {
		t.Errorf("no series: %s", page.body)
	}
	if page := v.get(next + "?with=..%2fsample&with=nothing"); page.status != 200 {
		t.Errorf("%d", page.status)
	}
}

// Rounds of one's own organisation are offered, those of others apart, and the sample to
// nobody but itself; each percent says by which sums it is.
func TestCompareOwn(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.send("/sample")
	v.make("tumaini", assess.Answer{Question: question, Value: "started"})
	v.make("again", assess.Detail{Of: assess.Organisation, Texts: []string{" TUMAINI  network "}}, assess.Answer{Question: question, Value: "practised"})
	v.make("upendo", assess.Detail{Of: assess.Organisation, Texts: []string{"Upendo"}})
	page := v.get("/a/tumaini/compare").body
	own, apart, _ := strings.Cut(page, "<details")
	if !strings.Contains(own, `value="again"`) || strings.Contains(own, "upendo") || !strings.Contains(apart, `value="upendo"`) || strings.Contains(page, `value="sample`) {
		t.Errorf("%s", page)
	}
	if one := v.get("/a/tumaini/compare?with=again").body; !strings.Contains(one, v.visit(nil, nil).words.Page.Compare.Bars) {
		t.Error("nothing says by which sums the percents of the checklists are")
	}
}
