package browser

import (
	"strconv"

	"safeguard/assess"
	"safeguard/report"
)

// A postRow is a post of the plan, who holds it and what it owns.
type postRow struct{ Post, Holder, Actions string }

// Names of the fields of the posts, with the place of the post behind.
const (
	fieldPost   = "post-"
	fieldHolder = "holder-"
)

// A postsPage is who holds the posts, as a form of its own.
type postsPage struct {
	Posts []postRow
	Back  string
}

func showPosts(v *visit) (page, error) {
	r := v.result()
	d := postsPage{Posts: v.posts(&r), Back: v.planAt("", v.planView())}
	for i := range d.Posts {
		d.Posts[i].Holder = v.value(fieldHolder+strconv.Itoa(i), d.Posts[i].Holder)
	}
	return page{screen: "posts", title: v.words.Page.Plan.Posts, data: d}, nil
}

// takePosts names who holds posts. The form carries the names of the posts: their order
// may have changed since. Where it has no field for the holder, nothing is said of them.
func takePosts(v *visit) (taken, error) {
	r := v.result()
	then, _ := v.stateShown()
	var acts []assess.Act
	said := ""
	for i := 0; v.form.Has(fieldPost + strconv.Itoa(i)); i++ {
		post, field := v.form.Get(fieldPost+strconv.Itoa(i)), fieldHolder+strconv.Itoa(i)
		if !v.form.Has(field) {
			continue
		}
		name := assess.CleanText(v.form.Get(field))
		for _, known := range v.posts(&r) {
			if !assess.SamePost(known.Post, post) || known.Holder == name || then.Holder(post) == name {
				continue
			}
			acts = append(acts, assess.Holder{Post: known.Post, Name: name})
			text := v.words.Command.HolderSaved
			if name == "" {
				text = v.words.Command.HolderCleared
			}
			said = report.Joined("; ", said, fill(text, "post", known.Post, "name", name))
		}
	}
	return v.recording(v.planAt("", v.planView())+"#posts", said, acts...)
}
