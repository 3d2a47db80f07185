package browser

import "net/http"

// A route is one screen: what it shows, and what it takes, where something can be
// changed there. update says that it takes for an assessment that is open for
// recording; free, that it has none.
type route struct {
	path string
	show func(*visit) (page, error)
	take func(*visit) (taken, error)
	free bool
}

// of is the path of an assessment.
const of = "/a/{file}"

// routes lists every screen. TestEveryRoute walks it.
var routes = []route{
	{path: "/{$}", show: showStart, free: true},
	{path: "/danger", show: showDanger, free: true},
	{path: "/stop", show: showStop, take: takeStop, free: true},
	{path: "/new", show: showBegin, take: takeBegin, free: true},
	{path: "/sample", show: showSample, take: takeSample, free: true},
	{path: "/bring", show: showBring, take: takeBring, free: true},
	{path: "/bring/{id}", show: showBrought, take: takeBrought, free: true},
	{path: "/bring/{id}/{n}", show: showDifference, take: takeDifference, free: true},
	{path: of + "/{$}", show: showOverview},
	{path: of + "/find", show: showFind},
	{path: of + "/list", show: showList},
	{path: of + "/first", show: showFirst, take: takeFirst},
	{path: of + "/q/{question}", show: showQuestion, take: takeQuestion},
	{path: of + "/profile/{question}", show: showQuestion, take: takeQuestion},
	{path: of + "/still/{question}", show: showStill, take: takeStill},
	{path: of + "/people", show: showPeople, take: takePeople},
	{path: of + "/room", show: showSetup},
	{path: of + "/room/step", show: showStep, take: takeStep},
	{path: of + "/room/tables", show: showRoomTables},
	{path: of + "/plan", show: showPlan},
	{path: of + "/plan/add", show: showAddAction, take: takeAddAction},
	{path: of + "/plan/posts", show: showPosts, take: takePosts},
	{path: of + "/plan/{action}", show: showAction, take: takeAction},
	{path: of + "/danger", show: showDanger},
	{path: of + "/about", show: showAbout, take: takeAbout},
	{path: of + "/history", show: showHistory, take: takeHistory},
	{path: of + "/check", show: showCheck},
	{path: of + "/compare", show: showCompare},
	{path: of + "/redact", show: showRedact, take: takeRedact},
	{path: of + "/renew", show: showRenew, take: takeRenew},
	{path: of + "/more", show: showMore},
	{path: of + "/result", show: showResult},
	{path: of + "/print", show: showPrint, take: takeLocked},
	{path: of + "/approve", show: showApprove, take: takeApprove},
	{path: of + "/copy", show: showCopy},
	{path: of + "/backup", show: showBackup},
	{path: of + "/figures", show: showFigures},
	{path: of + "/tables", show: showTables, take: takeTable},
	{path: of + "/table", show: showTable},
	{path: of + "/report", show: showReport},
	{path: of + "/sheet", show: showSheet},
	{path: of + "/made/{id}", show: showMade},
}

// A page is what a screen shows: the name of its template, its title and its data.
// Status is 0 for one that is all right.
type page struct {
	screen string
	title  string
	data   any
	status int
	send   func(http.ResponseWriter) error // sends a file in place of a screen
}

// A taken is what a form came to: where it goes on and what is said there or, with
// anything wrong, nothing that is recorded.
type taken struct {
	record func() error // after everything else was right
	next   string
	said   string
	told   func() string               // what is said then, where only the result of recording can say it
	row    func() (said, moved string) // what is said beside a row that stays in sight: of what was recorded, and where it belongs now
	wrong  map[string]string
}
