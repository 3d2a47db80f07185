package browser

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"net/http"
	"reflect"
	"slices"
	"strconv"

	"safeguard/assess"
	"safeguard/assess/observe"
	"safeguard/assess/store"
	"safeguard/cmd/internal/browser/guard"
	"safeguard/report"
)

// Hidden fields of every form about an assessment: how many events there were when
// the form was shown, and which these were. fieldStay is sent by the script, which
// saves a text as it is left and stays on the page.
const (
	fieldSeq  = "seq"
	fieldSum  = "sum"
	fieldStay = "stay"
	fieldDo   = "do"

	fieldLeaving = "leaving" // the loss of what is in the form was shown, and is wanted
)

// Most bytes of a form with an upload that are kept in memory.
const uploadMemory = 12 << 20

// readForm reads a form; how long it may be is decided by package guard.
func readForm(r *http.Request) error {
	if err := r.ParseForm(); err != nil { // what ParseMultipartForm says of it is that it is another form
		return err
	}
	if err := r.ParseMultipartForm(uploadMemory); err != nil && err != http.ErrNotMultipart {
		return err
	}
	return nil
}

// sumOf represents the first n events of a file. It stays the same when a text in
// them is redacted, and is another one where the file was put in another's place.
func sumOf(file *store.File, n int) string {
	h := sha256.New()
	h.Write([]byte(file.ID))
	for _, e := range file.State.Events()[:n] {
		var at [8]byte
		binary.BigEndian.PutUint64(at[:], uint64(e.Time.UnixNano()))
		h.Write(at[:])
		h.Write([]byte(e.Act.Kind()))
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// since returns what was recorded after the form was shown. ok is false where the
// file is not the one that was shown.
func (v *visit) since() (events []assess.Event, ok bool) {
	n, err := strconv.Atoi(v.form.Get(fieldSeq))
	events = v.file.State.Events()
	if err != nil || n < 0 || n > len(events) || v.form.Get(fieldSum) != sumOf(v.file, n) {
		return nil, false
	}
	return events[n:], true
}

// recording is a form that was taken: what it records, and where it goes on.
// Where something newer was recorded about the same, it is shown, and nothing is
// overwritten. Several acts are recorded as one: what was one Save is taken back as one.
func (v *visit) recording(next, said string, acts ...assess.Act) (taken, error) {
	out, err := v.recordingEach(next, said, acts...)
	if out.record != nil && len(acts) > 1 {
		out.record = func() error { return v.file.Record(assess.Import{Acts: acts}) }
	}
	return out, err
}

// recordingEach is recording with an event for each act, which the steps of a room are
// read from; they are taken back together (stepOf).
func (v *visit) recordingEach(next, said string, acts ...assess.Act) (taken, error) {
	if len(acts) == 0 {
		return taken{next: next, said: said}, nil
	}
	if newer := v.clash(acts); newer != "" {
		return taken{wrong: map[string]string{"": newer}}, nil
	}
	said = report.Joined(" ", said, v.looks(acts))
	return taken{next: next, said: said, record: func() error { return v.file.Record(acts...) }}, nil
}

// looks says what the texts of acts look like that are to be recorded, "" where there is
// nothing to think of.
func (v *visit) looks(acts []assess.Act) string {
	codes, _ := observe.Looks(&v.file.About, v.file.State.Events(), acts...)
	return v.words.Observed.Looking(codes, v.words.Page.Frame.RedactHow)
}

// clash says what newer event is about the same as some acts; "" where none is.
func (v *visit) clash(acts []assess.Act) string {
	events, ok := v.since()
	if !ok {
		return v.words.Page.Frame.Replaced
	}
	about := func(newer assess.Act) bool {
		return slices.ContainsFunc(acts, func(act assess.Act) bool { return sameThing(act, newer) })
	}
	said := ""
	for _, e := range slices.Backward(events) {
		newer := v.undone(e)
		switch _, removes := newer.(assess.Redaction); {
		case !slices.ContainsFunc(assess.Parts(newer), about):
		case removes:
			return v.removedMeanwhile(e)
		case said == "":
			said = v.clashText(e)
		}
	}
	return said
}

// removedMeanwhile says that texts were removed, and takes all texts out of the form: it
// cannot be told which of them are the removed ones, and which somebody typed. They are
// listed beside it, and nothing removed is saved again by pressing a button.
func (v *visit) removedMeanwhile(e assess.Event) string {
	v.unsent = guard.TypedTexts(v.form)
	guard.DropTexts(v.form)
	return fill(v.words.Page.Frame.ClashRemoved, "time", e.Time.In(v.Now().Location()).Format("15:04"))
}

// clashText says what somebody else recorded, and that nothing is put in its place yet.
func (v *visit) clashText(e assess.Event) string {
	at := e.Time.In(v.Now().Location())
	return fill(v.words.Page.Frame.Clash, "time", at.Format("15:04"), "act", v.says(e.Act))
}

// sameThing reports whether two acts say something else about one thing. A removal
// of texts counts as about all of a question: what stood in the form may be what was
// removed.
func sameThing(a, b assess.Act) bool {
	if reflect.DeepEqual(a, b) {
		return false
	}
	_, removes := b.(assess.Redaction)
	for _, one := range a.About() {
		for _, other := range b.About() {
			claimed := one.Claim != nil && other.Claim != nil
			about, same := one, other
			about.Claim, same.Claim = nil, nil
			if about == same && (claimed || removes) {
				return true
			}
		}
	}
	return false
}

// undone returns the act that an event took back, or the event's own.
func (v *visit) undone(e assess.Event) assess.Act {
	act := e.Act
	for u, ok := act.(assess.Undo); ok && u.Of > 0 && u.Of <= len(v.file.State.Events()); u, ok = act.(assess.Undo) {
		act = v.file.State.Events()[u.Of-1].Act
	}
	return act
}

// randomName returns a name that nobody can guess.
func randomName() string {
	var b [12]byte
	rand.Read(b[:])
	return hex.EncodeToString(b[:])
}
