package journal

import (
	"encoding/json"
	"time"
)

// A Record is one line after the first. Seq counts from 1; Time keeps its zone
// as an offset of whole minutes; By may be empty; Data is any JSON value.
type Record struct {
	Seq  int             `json:"seq"`
	Time time.Time       `json:"time"`
	By   string          `json:"by"`
	Kind string          `json:"kind"`
	Data json.RawMessage `json:"data"`
}

// Contents is all that a file says: its version (1 or 2), its head, the 16 hex
// digits that are the checksum of its first line, its records in order, and the
// tail that was passed over, or nil.
type Contents struct {
	Version int
	Head    json.RawMessage
	Sum     string
	Records []Record
	Torn    *Torn
}

// A Torn is the unfinished end of a file, left when the power went or a process
// was killed during a write. It starts at line Line and has Bytes bytes; Cause
// says in plain words what is wrong with it. While another program is just
// saving, a reader may see its line as torn.
type Torn struct {
	Line  int
	Bytes int64
	Cause string
}
