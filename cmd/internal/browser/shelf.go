package browser

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"sync"
	"time"

	"safeguard/assess"
)

// A kept file is in memory between two pages: a table until somebody has looked at what
// it would change, a finished report until the browser has fetched it.
type keptFile struct {
	id, of, name string // of is the assessment
	removed      int    // how often texts were removed from it when this was kept
	data         []byte
	sum          string // of the data
	until        time.Time
	said         string // what was said when it was used; it is not used again
}

// A shelf keeps a few files for a few minutes, and none that may hold a text that was
// removed since.
type shelf struct {
	sync.Mutex
	list []keptFile
}

const (
	mostKept = 4
	keptFor  = 15 * time.Minute
)

// keep returns the name under which a file is found from now on. The oldest one makes
// room.
func (s *shelf) keep(of, name string, removed int, data []byte, now time.Time) string {
	s.Lock()
	defer s.Unlock()
	s.clean(now)
	if len(s.list) == mostKept {
		s.list = s.list[1:]
	}
	sum := sha256.Sum256(data)
	k := keptFile{id: randomName(), of: of, name: name, removed: removed, data: data, sum: hex.EncodeToString(sum[:]), until: now.Add(keptFor)}
	s.list = append(s.list, k)
	return k.id
}

// find returns a file of an assessment, from which texts were removed so often by now.
func (s *shelf) find(of, id string, removed int, now time.Time) (keptFile, bool) {
	s.Lock()
	defer s.Unlock()
	s.clean(now)
	s.list = slices.DeleteFunc(s.list, func(k keptFile) bool { return k.of == of && k.removed != removed })
	if i := slices.IndexFunc(s.list, func(k keptFile) bool { return k.id == id && k.of == of }); i >= 0 {
		return s.list[i], true
	}
	return keptFile{}, false
}

// forget drops everything, and returns how many files were still of use.
func (s *shelf) forget() (n int) {
	s.Lock()
	defer s.Unlock()
	for _, k := range s.list {
		if k.data != nil {
			n++
		}
	}
	s.list = nil
	return n
}

// use drops the data of a file and keeps what was said, for a second click.
func (s *shelf) use(id, said string) {
	s.Lock()
	defer s.Unlock()
	for i := range s.list {
		if s.list[i].id == id {
			s.list[i].data, s.list[i].said = nil, said
		}
	}
}

// clean drops what is too old. A clock that was set back drops all.
func (s *shelf) clean(now time.Time) {
	s.list = slices.DeleteFunc(s.list, func(k keptFile) bool { return now.After(k.until) || k.until.Sub(now) > keptFor })
}

// removals counts how often texts were removed from the assessment.
func (v *visit) removals() (n int) {
	for _, e := range v.file.State.Events() {
		if _, ok := e.Act.(assess.Redaction); ok {
			n++
		}
	}
	return n
}
