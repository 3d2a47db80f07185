// Package planning changes the action plan as a command line says: it finds the action
// that is named, records what became of it, and says what it recorded. What may be
// recorded is decided in assess.
package planning

import (
	"cmp"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

// A Planner records changes of a file's plan on the day Today. Mark tells its recorder
// and day apart from others.
type Planner struct {
	File  *store.File
	Words *words.Words
	Today assess.Date
	Mark  string
	Say   func(line string)
}

func (p Planner) say(text string, namesAndValues ...any) { p.Say(words.Fill(text, namesAndValues...)) }

// id returns the id of the action that is named by the number or the id of its question,
// or by its own.
func (p Planner) id(name string) (string, error) {
	if own := strings.ToLower(strings.TrimSpace(name)); assess.IsOwnAction(own) {
		if _, ok := p.File.State.OwnAction(own); ok {
			return own, nil
		}
		return "", usage.Advise(usage.Fault("no_such_action", "action", fault.Escape(own)), "plan_lists_actions", "command", p.command(""))
	}
	ref, err := setting.Question(p.File, name)
	if err != nil {
		return "", err
	}
	return ref.Question.ID, nil
}

// command returns the command that does something with the plan.
func (p Planner) command(rest string) string {
	return strings.TrimSpace("safeguard plan " + screen.Quoted(p.File.Path) + " " + rest)
}

// name returns what people call an action: "2.7 Withdrawing consent", or its id and words.
func (p Planner) name(id string) string {
	if own, ok := p.File.State.OwnAction(id); ok {
		return id + " " + cmp.Or(*p.set(id).What, own.What)
	}
	ref, _ := p.File.About.Pack.Find(id)
	return ref.Number + " " + ref.Question.Short
}

// set returns what was set of an action, "" for what was not.
func (p Planner) set(id string) assess.PlanEntry {
	e := p.File.State.Plan(id)
	for _, f := range e.Fields() {
		if *f == nil {
			*f = new(string)
		}
	}
	return e
}

// Set changes fields of an action.
func (p Planner) Set(name string, entry assess.PlanEntry) error {
	id, err := p.id(name)
	if err != nil {
		return err
	}
	entry.Question = id
	if entry == (assess.PlanEntry{Question: id}) {
		return usage.Fault("nothing_to_change")
	}
	entry = p.changed(entry)
	if entry == (assess.PlanEntry{Question: id}) {
		p.say(p.Words.Command.PlanSame, "action", p.name(id))
		return nil
	}
	if err := p.record(entry); err != nil {
		return err
	}
	p.say(p.Words.Command.PlanSaved, "action", p.name(id))
	if entry.Due != nil {
		p.sayDue(assess.Date(*entry.Due))
	}
	p.sayNoGap(id)
	return nil
}

// changed returns an entry without what an action has already, as somebody chose it: what
// an action proposes by itself is chosen only when it is set, and what was set of an
// earlier gap of the same question says nothing of this one.
func (p Planner) changed(entry assess.PlanEntry) assess.PlanEntry {
	r := p.File.Result(p.Today)
	a, _ := r.Action(entry.Question)
	if !a.OwnerSet {
		a.Owner = ""
	}
	if a.Day != assess.DaySet {
		a.Due = ""
	}
	set := p.File.State.Plan(entry.Question)
	was, now := set.Fields(), []string{a.What, a.Owner, string(a.Due), a.Help, a.Proof}
	for i, to := range entry.Fields() {
		if *to == nil {
			continue
		}
		typed, chosen := assess.CleanText(**to), *was[i] != nil
		if (chosen || a.Own) && typed == now[i] || typed == "" && (chosen && **was[i] == "" || !chosen && !a.Own) {
			*to = nil
		}
	}
	return entry
}

// Add adds an action of one's own, for the questions that are named.
func (p Planner) Add(own assess.OwnAction, questions []string) error {
	for _, name := range questions {
		ref, err := setting.Question(p.File, name)
		if err != nil {
			return err
		}
		if !slices.Contains(own.For, ref.Question.ID) {
			own.For = append(own.For, ref.Question.ID)
		}
	}
	own = own.WithID(&p.File.State, p.Mark)
	if err := p.record(own); err != nil {
		return err
	}
	p.say(p.Words.Command.PlanAdded, "id", own.ID, "what", own.What)
	p.sayDue(own.Due)
	if own.Owner == "" {
		p.say(p.Words.Command.PlanAddedHow, "command", p.command("set "+own.ID+" --owner TEXT"))
	}
	return nil
}

// Advance says how far an action is.
func (p Planner) Advance(name string, to assess.ActionStatus) error {
	id, err := p.id(name)
	if err != nil {
		return err
	}
	r := p.File.Result(p.Today)
	a, ok := r.Action(id)
	if !ok {
		return usage.Advise(usage.Fault("no_action", "question", p.name(id)), "plan_lists_actions", "command", p.command(""))
	}
	act, err := p.File.State.Advance(a, to, p.Today)
	if err != nil {
		err = usage.Wrong(err)
		if to.Status == assess.StatusVerified && to.Role == "" {
			err = usage.Advise(err, "add_role")
		}
		return err
	}
	if err := p.record(act); err != nil {
		return err
	}
	w := p.Words.Command.PlanStatus
	text := map[assess.Status]string{assess.StatusBegun: w.Begun, assess.StatusDone: w.Done, assess.StatusVerified: w.Verified, assess.StatusDropped: w.Dropped}[act.Status]
	p.say(text, "action", p.name(id), "date", p.Words.Report.DateText(act.On))
	p.sayAfter(id, act)
	return nil
}

// sayAfter says what follows from a state: a must-have's done is verified by somebody
// else, its drop goes before the board, and an answer that still shows the gap is looked
// at again.
func (p Planner) sayAfter(id string, act assess.ActionStatus) {
	r := p.File.Result(p.Today)
	a, _ := r.Action(id)
	w := p.Words.Command
	switch {
	case act.Status == assess.StatusDropped && a.MustHave:
		p.say(w.PlanDroppedMust)
	case act.Status == assess.StatusDone && a.MustHave:
		p.say(w.PlanVerify, "command", p.command("verify "+cmp.Or(a.Number, a.ID)+" --role TEXT"))
	}
	if q, ok := r.Question(a.Question); ok && a.Gap && (act.Status == assess.StatusDone || act.Status == assess.StatusVerified) {
		p.say(w.PlanStillSays, "level", p.level(q.Answer.Value), "command", "safeguard set "+screen.Quoted(p.File.Path)+" "+a.Number+" "+w.LevelHole)
	}
}

func (p Planner) level(value string) string {
	return p.Words.Talk().SaidAnswer(&p.File.About.Pack, value)
}

// SetHolder names who holds a post of the plan; an empty name takes it back.
func (p Planner) SetHolder(post, name string) error {
	post, name = assess.CleanText(post), assess.CleanText(name)
	r := p.File.Result(p.Today)
	var posts []string
	for _, o := range Posts(&r) {
		posts = append(posts, o.Post)
	}
	i := slices.IndexFunc(posts, func(known string) bool { return assess.SamePost(known, post) })
	if i < 0 {
		return usage.Guess(usage.Fault("no_such_post", "post", fault.Escape(post)), post, posts, "plan_lists_owners", "command", p.command("owners"))
	}
	if p.File.State.Holder(posts[i]) != name {
		if err := p.record(assess.Holder{Post: posts[i], Name: name}); err != nil {
			return err
		}
	}
	if name == "" {
		p.say(p.Words.Command.HolderCleared, "post", posts[i])
		return nil
	}
	p.say(p.Words.Command.HolderSaved, "post", posts[i], "name", name)
	return nil
}

// Posts lists who owns actions, the busiest first. A post that owns nothing but what is
// finished is among them, with no action: whoever verifies that must be known.
func Posts(r *assess.Result) []assess.Owned {
	posts := assess.Owners(r.Plan)
	for _, done := range assess.Owners(r.Finished) {
		if !slices.ContainsFunc(posts, func(o assess.Owned) bool { return assess.SamePost(o.Post, done.Post) }) {
			posts = append(posts, assess.Owned{Post: done.Post, Holder: done.Holder})
		}
	}
	return posts
}

// record writes an act that people can mean.
func (p Planner) record(act assess.Act) error {
	if err := assess.CheckNew(&p.File.About.Pack, act); err != nil {
		err = usage.Wrong(err)
		if st, ok := act.(assess.ActionStatus); ok {
			err = adviseStatus(err, st)
		}
		return err
	}
	return p.File.Record(act)
}

// adviseStatus gives the error about a state that lacks a text its way out.
func adviseStatus(err error, to assess.ActionStatus) error {
	switch {
	case to.Status == assess.StatusDone && to.Proof == "":
		return usage.Advise(err, "add_proof")
	case to.Status == assess.StatusDropped && to.Reason == "":
		return usage.Advise(err, "add_reason")
	}
	return err
}

// sayNoGap says that the plan does not show an action, where its question has no gap.
func (p Planner) sayNoGap(id string) {
	r := p.File.Result(p.Today)
	switch a, ok := r.Action(id); {
	case !ok || !a.Status.Open() && !a.Gap && !a.Own:
		p.say(p.Words.Command.PlanNoGap)
	case !a.Status.Open():
		p.say(p.Words.Command.PlanIsFinished, "action", p.name(id))
	}
}

// sayDue says what is odd about a day that was set, if anything is.
func (p Planner) sayDue(due assess.Date) {
	if due == "" {
		return
	}
	if doubt := p.Words.Talk().DoubtDue(due, p.Today); doubt != "" {
		p.Say(doubt)
	}
}
