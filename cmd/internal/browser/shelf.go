package browser

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"sync"
	"time"
)

// A kept file is in memory between two pages: a table until somebody has looked at what
// it would change, a finished report until the browser has fetched it.
type keptFile struct {
	id, of, name string // of is the assessment
	data         []byte
	sum          string // of the data
	until        time.Time
	said         string // what was said when it was used; it is not used again
}

// A shelf keeps a few files for a few minutes.
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
func (s *shelf) keep(of, name string, data []byte, now time.Time) string {
	s.Lock()
	defer s.Unlock()
	s.clean(now)
	if len(s.list) == mostKept {
		s.list = s.list[1:]
	}
	sum := sha256.Sum256(data)
	k := keptFile{id: randomName(), of: of, name: name, data: data, sum: hex.EncodeToString(sum[:]), until: now.Add(keptFor)}
	s.list = append(s.list, k)
	return k.id
}

// find returns a file of an assessment.
func (s *shelf) find(of, id string, now time.Time) (keptFile, bool) {
	s.Lock()
	defer s.Unlock()
	s.clean(now)
	if i := slices.IndexFunc(s.list, func(k keptFile) bool { return k.id == id && k.of == of }); i >= 0 {
		return s.list[i], true
	}
	return keptFile{}, false
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
