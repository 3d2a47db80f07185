package browser

import (
	"cmp"
	"errors"
	"net/http"
	"net/url"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"safeguard/assess"
	"safeguard/assess/journal"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/browser/guard"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

// A visit is one request: the assessment as it is now, and the words of its
// language. With a form that was not taken, form holds what was typed, which is
// shown again, and wrong what has to be put right, by field.
type visit struct {
	*Server
	w     http.ResponseWriter
	r     *http.Request
	name  string
	file  *store.File // nil on a page without an assessment
	sums  *assess.Result
	words *words.Words
	form  url.Values
	wrong map[string]string
	alert string // what is wrong with the whole

	unsent []string // texts of a form that are not shown in it again

	leaving bool // it was said that texts would be lost: the same button leaves now
}

func (s *Server) visit(w http.ResponseWriter, r *http.Request) *visit {
	return &visit{Server: s, w: w, r: r, words: words.For(s.Language)}
}

// use gives the visit an assessment and its language.
func (v *visit) use(file *store.File) {
	if file.About.Pack.ID == checklists.BuiltinID {
		file.SetDanger(v.danger)
	}
	v.file, v.sums = file, nil
	v.words = words.For(file.About.Language)
}

// result returns the result of the file as it was opened. It is made once a request.
func (v *visit) result() assess.Result {
	if v.sums == nil {
		v.sums = new(v.file.Result(v.today()))
	}
	return *v.sums
}

// load reads the assessment that the address names. ok is false where there is none
// to go on with, which has been said then.
func (v *visit) load() (ok bool) {
	v.name = v.r.PathValue("file")
	path, there := v.find(v.name)
	if !there {
		v.missing(v)
		return false
	}
	file, err := store.Read(path)
	if err != nil {
		v.failed(err)
		return false
	}
	v.use(file)
	return true
}

func (s *Server) get(w http.ResponseWriter, r *http.Request, rt route) {
	v := s.visit(w, r)
	if !rt.free && !v.load() {
		return
	}
	v.show(rt)
}

// show sends the page of a route.
func (v *visit) show(rt route) {
	p, err := rt.show(v)
	switch {
	case errors.Is(err, errMissing):
		v.missing(v)
	case err != nil:
		v.failed(err)
	case p.send != nil:
		if err := p.send(v.w); err != nil {
			v.failed(err)
		}
	default:
		v.render(p)
	}
}

// errMissing says that what an address names is not here.
var errMissing = errors.New("not here")

// post takes a form. The file is opened for it alone and closed before the answer
// is sent, so that other programs can record between two forms.
func (s *Server) post(w http.ResponseWriter, r *http.Request, rt route) {
	v := s.visit(w, r)
	err := readForm(r) // outside of the lock: a form that comes slowly holds nobody up
	s.posts.Lock()
	defer s.posts.Unlock()
	if err != nil {
		status := http.StatusRequestEntityTooLarge
		_, tooMuch := errors.AsType[*http.MaxBytesError](err)
		switch {
		case !tooMuch:
			v.alert, status = v.words.Page.Frame.NotWhole, http.StatusBadRequest
		case strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/"):
			v.alert = v.words.Page.Frame.TooLarge
		default:
			v.alert = v.words.Page.Frame.TooLong
		}
		v.render(page{screen: "message", title: v.words.Page.Frame.NotSaved, status: status})
		return
	}
	v.form = r.PostForm
	if !rt.free && !v.load() {
		return
	}
	var out taken
	out, err = v.take(rt)
	if err != nil {
		v.alert, v.wrong = v.saidOf(err), nil
		v.reload(rt)
		return
	}
	if len(out.wrong) > 0 {
		v.wrong = out.wrong
		v.reload(rt)
		return
	}
	v.goTo(out)
}

// take opens the file for recording and lets the route take the form.
func (v *visit) take(rt route) (out taken, err error) {
	if rt.free {
		if out, err = rt.take(v); err == nil && len(out.wrong) == 0 && out.record != nil {
			err = out.record()
		}
		return out, err
	}
	file, err := v.lock()
	if err != nil {
		return taken{}, err
	}
	defer func() { err = cmp.Or(err, file.Close()) }()
	v.use(file)
	if out, err = rt.take(v); err != nil || len(out.wrong) > 0 || out.record == nil {
		return out, err
	}
	if err = out.record(); err == nil && out.told != nil {
		out.said = out.told()
	}
	return out, err
}

// lock opens the file for recording. Another program that is recording is waited
// for: a command takes no longer than this.
func (v *visit) lock() (*store.File, error) {
	path := v.file.Path
	for tries := 0; ; tries++ {
		file, err := store.Open(path, v.recorder())
		if _, locked := errors.AsType[*journal.LockedError](err); !locked || tries == lockTries {
			return file, err
		}
		time.Sleep(lockWait)
	}
}

const (
	lockTries = 20
	lockWait  = 50 * time.Millisecond
)

// reload shows the page of a form again, with what was typed and what is wrong.
func (v *visit) reload(rt route) {
	if before := v.file; !rt.free {
		// Where the file is gone meanwhile, the page is shown as it was when the form came.
		if path, there := v.find(v.name); there {
			if file, err := store.Read(path); err == nil {
				v.use(file)
			} else {
				v.use(before)
			}
		}
	}
	v.show(rt)
}

// goTo answers a form that was taken: the browser gets the next page by itself, and
// reloading that sends nothing again. The script that saves a text as it is left
// stays where it is, and learns what the form carries from now on.
func (v *visit) goTo(out taken) {
	next, said := out.next, out.said
	if v.form.Get(fieldStay) != "" && v.file != nil && v.load() {
		n := len(v.file.State.Events())
		h := v.w.Header()
		h.Set("X-Seq", strconv.Itoa(n))
		h.Set("X-Sum", sumOf(v.file, n))
		h.Set("X-Saved", url.PathEscape(v.saved()))
		if out.row != nil {
			doubt, moved := out.row()
			h.Set("X-Said", url.PathEscape(doubt))
			h.Set("X-Moved", url.PathEscape(moved))
		}
		v.w.WriteHeader(http.StatusNoContent)
		return
	}
	if said != "" {
		u, err := url.Parse(next)
		if err != nil {
			v.failed(err)
			return
		}
		q := u.Query()
		q.Set("said", v.said.keep(said))
		u.RawQuery = q.Encode()
		next = u.String()
	}
	http.Redirect(v.w, v.r, next, http.StatusSeeOther)
}

// saidOf words an error, the way out last: but not a command that nobody types here,
// nor the folder, which the page names at its foot.
func (v *visit) saidOf(err error) string {
	text, hint := v.words.Explain(usage.Missing(err))
	if hint != "" && !strings.Contains(hint, "safeguard ") && !strings.Contains(hint, "--") {
		text = strings.TrimSuffix(text, ".") + ". " + sentence(hint)
	}
	return sentence(option.ReplaceAllString(strings.ReplaceAll(text, v.Dir+string(filepath.Separator), ""), ""))
}

// option begins what is said of an option of a command, which nobody typed here.
var option = regexp.MustCompile(`^--[a-z-]+: `)

// failed says what went wrong.
func (v *visit) failed(err error) {
	v.alert = v.saidOf(err)
	v.render(page{screen: "message", title: v.words.Page.Frame.Failed, status: http.StatusInternalServerError, data: v.typed()})
}

// missing says that there is nothing at an address.
func (s *Server) missing(v *visit) {
	v.file = nil
	v.alert = cmp.Or(v.unreadable(), v.words.Page.Frame.MissingDo)
	v.render(page{screen: "message", title: v.words.Page.Frame.Missing, status: http.StatusNotFound, data: v.typed()})
}

// typed lists the texts of a form that nothing can be done with: whoever wrote them
// can copy them.
func (v *visit) typed() (texts []string) {
	return guard.TypedTexts(v.form)
}

// value is what a field holds: what was typed, where a form was not taken, else what
// is recorded.
func (v *visit) value(name, recorded string) string {
	if v.form != nil && v.form.Has(name) {
		return v.form.Get(name)
	}
	return recorded
}

// at returns the address of a place in the assessment.
func (v *visit) at(place string) string { return address(v.name) + "/" + place }

// fill fills the holes of a text.
func fill(text string, namesAndValues ...any) string { return words.Fill(text, namesAndValues...) }

// sentence begins a text with a capital, where it stands alone.
func sentence(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + text[size:]
}
