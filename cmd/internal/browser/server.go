package browser

import (
	"net/http"
	"sync"
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/words"
)

// Options are what the page is made of. Dir is the folder that it serves; First
// the name of the file that is shown first, "" for the folder. Now is asked anew
// for every page and every act. Prove answers for the value that the script asks
// before it sends (guard.Proof). Stop ends the program.
type Options struct {
	Dir      string
	First    string
	Language string
	Now      func() time.Time
	Built    assess.Date // of the program, "" where Now is somebody's will
	Recorder func(*words.Words) store.Recorder
	Prove    func(nonce string) string
	Stop     func()

	Temporary bool // the computer may empty the folder
}

// A Server answers the requests of one browser on this computer.
type Server struct {
	Options
	mux     *http.ServeMux
	screens screens
	said    notes
	shelf   shelf
	danger  map[string]string // what to do, by language: this program's, in every file
	posts   sync.Mutex        // one POST at a time: a second click waits for the first

	writable sync.Map // paths in whose files something could be recorded
	torn     sync.Map // paths whose files had no end

	initials initials
	made     made

	bringings bringings
}

// New returns the page of a folder.
func New(o Options) (*Server, error) {
	s := &Server{Options: o, mux: http.NewServeMux(), danger: checklists.Danger()}
	var err error
	if s.screens, err = parsed(); err != nil {
		return nil, err
	}
	for _, rt := range routes {
		s.mux.HandleFunc("GET "+rt.path, func(w http.ResponseWriter, r *http.Request) { s.get(w, r, rt) })
		if rt.take != nil {
			s.mux.HandleFunc("POST "+rt.path, func(w http.ResponseWriter, r *http.Request) { s.post(w, r, rt) })
		}
	}
	for _, name := range []string{"style.css", "script.js", "icon.svg"} {
		s.mux.HandleFunc("GET /"+name, static(name))
	}
	s.mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		s.missing(s.visit(w, r))
	})
	return s, nil
}

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.mux.ServeHTTP(w, r) }

func (s *Server) today() assess.Date { return assess.DateOf(s.Now()) }

func (s *Server) composer(w *words.Words) compose.Composer {
	return compose.Composer{Words: w, Today: s.today()}
}

// A note is a sentence that the page after a POST says.
type note struct {
	id   string
	text string
}

// notes are the last sentences that are still to be said. They are kept here and
// not in the address, so that no link can put words on the page.
type notes struct {
	sync.Mutex
	list []note
}

// mostNotes is more than anybody can have under way.
const mostNotes = 64

// keep returns the name under which a sentence is found.
func (n *notes) keep(text string) string {
	n.Lock()
	defer n.Unlock()
	id := randomName()
	if n.list = append(n.list, note{id, text}); len(n.list) > mostNotes {
		n.list = n.list[1:]
	}
	return id
}

// forget removes all of them.
func (n *notes) forget() {
	n.Lock()
	defer n.Unlock()
	n.list = nil
}

func (n *notes) find(id string) string {
	n.Lock()
	defer n.Unlock()
	for _, kept := range n.list {
		if kept.id == id {
			return kept.text
		}
	}
	return ""
}
