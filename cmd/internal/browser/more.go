package browser

// A group is a heading and the places under it.
type group struct {
	Title string
	Links []link
}

// showMore lists the places that the foot of a page has no room for.
func showMore(v *visit) (page, error) {
	w := v.words.Page.More
	groups := []group{
		{w.Paper, []link{
			{Href: v.at("print"), Label: w.Print},
			{Href: v.at("approve"), Label: w.Approve},
			{Href: v.at("tables"), Label: w.Tables},
		}},
		{w.Together, []link{
			{Href: v.at("room"), Label: w.Room},
			{Href: "/bring", Label: w.Bring},
		}},
		{w.LookBack, []link{
			{Href: v.at("history"), Label: w.History},
			{Href: v.at("check"), Label: w.Check},
			{Href: v.at("compare"), Label: w.Compare},
		}},
		{w.Ours, []link{
			{Href: v.at("about"), Label: w.About},
			{Href: "/new", Label: w.NextRound},
			{Href: v.at("redact"), Label: w.Redact},
			{Href: v.at("renew"), Label: w.Renew},
		}},
	}
	return page{screen: "more", title: v.words.Page.Frame.More, data: groups}, nil
}
