package assess

import "slices"

// A kind declares what holds for all acts of one kind, beside their methods.
type kind struct {
	zero     Act
	since    int  // the first file format that has it, where that is not 1
	noImport bool // an Import cannot hold it
	noUndo   bool // undo passes over it
	carried  bool // an Earlier can hold it
}

// kinds declares every kind of act. A new one is a type in a file of its own and a
// line here; the tests that walk all acts name what else has to know it.
var kinds = []kind{
	{zero: Answer{}, carried: true},
	{zero: ProfileAnswer{}, carried: true},
	{zero: PlanEntry{}, carried: true},
	{zero: Participants{}, carried: true},
	{zero: Approval{}, noImport: true, carried: true},
	{zero: Session{}},
	{zero: Hands{}},
	{zero: Parked{}},
	{zero: Moved{}},
	{zero: Detail{}, since: 2},
	{zero: Import{}, noImport: true},
	{zero: Undo{}, noImport: true, noUndo: true},
	{zero: Redaction{}, noImport: true, noUndo: true},
	{zero: Merge{}, noImport: true, noUndo: true},
	{zero: Format{}, noImport: true, noUndo: true, since: 2},
	{zero: Count{}, since: 2},
	{zero: Talk{}, since: 2},
	{zero: ActionStatus{}, since: 2, carried: true},
	{zero: OwnAction{}, since: 2, carried: true},
	{zero: Holder{}, since: 2, carried: true},
	{zero: Lapsed{}, noImport: true, noUndo: true, since: 2},
	{zero: Earlier{}, noImport: true, noUndo: true, since: 2},
}

// Kinds returns an empty act of every kind.
func Kinds() []Act {
	acts := make([]Act, len(kinds))
	for i, k := range kinds {
		acts[i] = k.zero
	}
	return acts
}

// kindOf returns the kind that a word stands for, and whether there is one.
func kindOf(word string) (kind, bool) {
	i := slices.IndexFunc(kinds, func(k kind) bool { return k.zero.Kind() == word })
	if i < 0 {
		return kind{}, false
	}
	return kinds[i], true
}
