package browser

import (
	"encoding/hex"
	"net/url"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/setting"
	"safeguard/report"
)

// A beginPage asks what a new assessment begins with or, where rounds are in the
// folder, first which of them it follows. From is the name of the round that it
// follows, "" for none.
type beginPage struct {
	Rounds []line

	From, Follows, Token          string
	Organisation, Round, Contacts textField
	Languages                     []choice
	Covers, Lists                 []choice
	Profile                       []profileRow
	WrongList                     string
	Scope                         assess.Scope // of the round that it follows
	Temporary                     bool
}

// The fields of the form, besides those that are called as assess.DetailNames.
const (
	fieldFrom   = "from"
	fieldCovers = "covers"
	fieldList   = "list"
)

// What a new assessment covers.
const (
	coversAll   = "all"
	coversSome  = "some"
	coversMusts = "musts"
)

func (v *visit) maker() beginning.Maker {
	return beginning.Maker{Words: v.words.Talk(), Today: v.today()}
}

func showBegin(v *visit) (page, error) {
	w, q := v.words.Page.Begin, v.r.URL.Query()
	d := beginPage{Temporary: v.Temporary, WrongList: v.wrong[fieldList]}
	if v.form == nil && !q.Has(fieldFrom) {
		for _, f := range v.maker().Rounds(v.Dir, "", "") {
			if f.About.Organisation != sampleOf() { // nobody goes on from the sample
				d.Rounds = append(d.Rounds, v.roundLine(f))
			}
		}
		if d.Rounds != nil {
			return page{screen: "begin", title: w.Title, data: d}, nil
		}
	}
	last, err := v.follows(v.value(fieldFrom, q.Get(fieldFrom)))
	if err != nil {
		return page{}, err
	}
	pack, err := checklists.Builtin()
	if err != nil {
		return page{}, err
	}
	d.Token = v.value(fieldNew, randomName())
	round, lang := string(v.today())[:4], pack.Languages[0]
	if last != nil {
		d.From, d.Follows = baseOf(last.Path), v.followed(last)
		round, lang = assess.NextRound(last.About.Round, v.today()), last.About.Language
		if last.About.Pack.ID != checklists.BuiltinID { // a pack of one's own goes on as it is
			pack = last.About.Pack
		}
		d.Scope = last.State.Scope
	}
	v.beginFields(&d, &pack, round, lang)
	return page{screen: "begin", title: w.Title, data: d}, nil
}

// roundLine is a round that a new assessment could follow.
func (v *visit) roundLine(f *store.File) line {
	w, sum := v.words.Next, f.Result(v.today()).Whole
	saved := ""
	if events := f.State.Events(); len(events) > 0 {
		saved = fill(v.words.Command.LastSaved, "time", v.words.Report.MomentText(events[len(events)-1].Time.In(v.Now().Location())))
	}
	return line{
		Href: "/new?" + url.Values{fieldFrom: {baseOf(f.Path)}}.Encode(),
		Text: fill(w.ChooseRound, "organisation", f.About.Organisation, "round", f.About.Round),
		Facts: report.Joined(" · ", strings.TrimPrefix(fill(w.ChooseFacts, "date", v.words.Report.DateText(f.About.Created),
			"answered", sum.Answered, "asked", sum.Asked), " · "), saved, baseOf(f.Path)), // copies of one round differ in these
	}
}

// follows returns the round that a name means, nil for "".
func (v *visit) follows(name string) (*store.File, error) {
	if name == "" {
		return nil, nil
	}
	path, ok := v.find(name)
	if !ok {
		return nil, errMissing
	}
	return store.Read(path)
}

// followed says from which round the new one takes over.
func (v *visit) followed(last *store.File) string {
	sum := last.Result(v.today()).Whole
	return fill(v.words.Next.Followed, "round", last.About.Round, "file", baseOf(last.Path),
		"date", v.words.Report.DateText(last.About.Created), "answered", sum.Answered, "asked", sum.Asked)
}

// beginFields adds what is asked.
func (v *visit) beginFields(d *beginPage, pack *assess.Pack, round, lang string) {
	w, a := v.words.Page.Begin, v.words.Page.About
	d.Organisation = textField{Name: assess.Organisation, Label: v.words.Page.About.Organisation, Value: v.value(assess.Organisation, ""), Wrong: v.wrong[assess.Organisation], Short: true}
	d.Round = textField{Name: assess.Round, Label: a.Round, Hint: a.RoundHow, Value: v.value(assess.Round, round), Wrong: v.wrong[assess.Round], Short: true}
	d.Contacts = textField{Name: assess.Contacts, Label: a.Contacts, Hint: a.ContactsHow, Value: v.value(assess.Contacts, ""), Wrong: v.wrong[assess.Contacts]}
	if len(pack.Languages) > 1 {
		for _, l := range pack.Languages {
			d.Languages = append(d.Languages, choice{Name: assess.Language, Value: l, Label: checklists.LanguageName(l), Chosen: v.value(assess.Language, lang) == l})
		}
	}
	covers := coversAll
	switch {
	case len(d.Scope.Checklists) > 0:
		covers = coversSome
	case d.Scope.MustHaves:
		covers = coversMusts
	}
	for _, c := range []choice{{Value: coversAll, Label: w.All}, {Value: coversMusts, Label: w.Musts}, {Value: coversSome, Label: w.Some}} {
		c.Name = fieldCovers
		c.Chosen = v.value(fieldCovers, covers) == c.Value
		d.Covers = append(d.Covers, c)
	}
	chosen := d.Scope.Checklists
	if v.form != nil {
		chosen = v.form[fieldList]
	}
	for _, c := range pack.Checklists {
		d.Lists = append(d.Lists, choice{Name: fieldList, Value: c.ID, Label: c.Title, Chosen: slices.Contains(chosen, c.ID)})
	}
	for _, q := range pack.Profile {
		d.Profile = append(d.Profile, profileRow{ID: q.ID, Text: q.Text, Decides: v.decides(pack, q.ID), Choices: v.yesNo("is-"+q.ID, v.value("is-"+q.ID, assess.Open))})
	}
}

// takeBegin makes the file.
func takeBegin(v *visit) (taken, error) {
	last, err := v.follows(v.form.Get(fieldFrom))
	if err != nil {
		return taken{}, err
	}
	pack, err := checklists.Builtin()
	if err != nil {
		return taken{}, err
	}
	g, wrong := v.given(&pack, last != nil)
	if len(wrong) > 0 {
		return taken{wrong: wrong}, nil
	}
	about, acts, err := v.maker().New(g, last)
	if err != nil {
		return taken{wrong: map[string]string{"": v.saidOf(err)}}, nil
	}
	if id, err := hex.DecodeString(v.form.Get(fieldNew)); err == nil && len(id) >= 8 && last == nil {
		about.ID = assess.NewID([8]byte(id))
	}
	for _, path := range store.List(v.Dir) { // the form once more, or the round that a colleague has begun
		if same, err := store.Read(path); err == nil && same.ID == about.ID {
			out := taken{next: address(baseOf(path)) + "/", said: fill(v.words.Page.Begin.Known, "file", baseOf(path))}
			if last != nil { // perhaps a colleague's, who has corrected it
				return out, nil
			}
			return v.corrected(out, same, &about, acts), nil
		}
	}
	said := []string{v.words.Page.Begin.Made}
	if last != nil {
		view := &screen.View{Words: v.words, Today: v.today(), Composer: v.composer(v.words)}
		said = append(said, v.followed(last), v.words.Next.NothingYet)
		said = append(said, view.GoesOn(&about, acts)...)
	}
	out := v.create(about.Organisation, about.Round, "")
	if out.path == "" {
		return taken{next: out.next, said: said[0]}, nil
	}
	return out.taken(strings.Join(said, "\n"), func(path string) error { return store.Create(path, about, nil, v.recorder(), acts...) }), nil
}

// given reads the form, as a command line would say it, and says what is wrong with
// it.
func (v *visit) given(pack *assess.Pack, follows bool) (g beginning.Given, wrong map[string]string) {
	w := v.words.Page.Begin
	wrong = map[string]string{}
	g = beginning.Given{Org: v.form.Get(assess.Organisation), Round: assess.CleanText(v.form.Get(assess.Round)), Language: v.form.Get(assess.Language)}
	if assess.CleanText(g.Org) == "" && !follows {
		wrong[assess.Organisation] = w.NeedOrganisation
	}
	if g.Round == "" {
		wrong[assess.Round] = w.NeedRound
	}
	contacts := strings.ReplaceAll(v.form.Get(assess.Contacts), "\n", ";")
	d, err := setting.DetailOf(&assess.Assessment{Pack: *pack}, assess.Contacts, contacts)
	if err != nil {
		wrong[assess.Contacts] = v.saidOf(err)
	}
	g.Contacts = d.Texts
	switch v.form.Get(fieldCovers) {
	case coversMusts:
		g.Scope.MustHaves = true
	case coversSome:
		if g.Scope.Checklists = v.form[fieldList]; len(g.Scope.Checklists) == 0 {
			wrong[fieldList] = w.NeedList
		}
	}
	for _, q := range pack.Profile {
		if is := v.form.Get("is-" + q.ID); is == assess.Yes || is == assess.No {
			g.Profile = append(g.Profile, q.ID+"="+is)
		}
	}
	return g, wrong
}
