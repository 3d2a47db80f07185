package assess

import (
	"bytes"
	"encoding/hex"
	"strings"

	"safeguard/assess/fault"
)

// idDigits is the length of an assessment's id: that of the checksum that a
// version-1 file has in its place.
const idDigits = 16

// NewID returns the id of a new assessment, 16 lower-case hex digits, made from
// random bytes.
func NewID(random [idDigits / 2]byte) string { return hex.EncodeToString(random[:]) }

// DecodeAssessment reads the head of a file of the given version and checks all
// of it: the id, which version 1 does not have and every later version needs,
// the pack, its hash and the scope. The error is a *NewerError where
// the head has a field that this program does not know, else a fault that names the
// place.
func DecodeAssessment(version int, head []byte) (Assessment, error) {
	var a Assessment
	err := decode(head, &a)
	if err == nil {
		err = checkID(version, a.ID)
	}
	if err == nil {
		err = a.valid(rawPack(head))
	}
	if err != nil {
		return Assessment{}, err
	}
	a.Pack.OfVersion1 = version < 2 || a.PackOf1
	return a, nil
}

func checkID(version int, id string) error {
	switch {
	case version < 2 && id == "":
		return nil
	case version < 2:
		return fault.New("id_in_version_1", "id", fault.Escape(id))
	case id == "":
		return fault.New("no_id")
	case len(id) != idDigits || strings.Trim(id, "0123456789abcdef") != "":
		return fault.New("wrong_id", "id", fault.Escape(id), "digits", idDigits)
	}
	return nil
}

// valid reports why the assessment cannot be used. raw is its pack as the file
// has it, or anything else where that is not known.
func (a *Assessment) valid(raw []byte) error {
	if err := a.Pack.Valid(); err != nil {
		return err
	}
	if contentHash(raw) != a.ContentHash && a.Pack.ContentHash() != a.ContentHash {
		return fault.New("other_questions")
	}
	for _, id := range a.Scope.Checklists {
		if !a.Pack.HasChecklist(id) {
			return fault.New("scope_without_checklist", "checklist", fault.Escape(id))
		}
	}
	return nil
}

// rawPack returns the pack in a head as its bytes in the file. An Assessment
// ends with it, so that no search through it is needed; of a head in another
// order the result is not the pack, and has another hash.
func rawPack(head []byte) []byte {
	_, pack, _ := bytes.Cut(head, []byte(`,"pack":`)) // within a string the quotation marks would be escaped
	return bytes.TrimSuffix(pack, []byte("}"))
}
