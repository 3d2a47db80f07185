package exchange

import (
	"errors"
	"slices"

	"safeguard/assess/fault"
)

// ofTable returns what a fault of the keys says of the whole table where every row has
// it, or nil.
func ofTable(err error) *fault.Error {
	e, ok := errors.AsType[*fault.Error](err)
	if !ok {
		return nil
	}
	switch e.Code {
	case "row_without_key":
		return fault.New("table_without_keys")
	case "row_of_another_assessment":
		return fault.New("table_of_another_assessment")
	case "row_from_later":
		return fault.New("table_from_later")
	case "row_of_another_copy":
		return fault.New("table_of_another_copy")
	}
	return nil
}

// strange takes over the faults of the keys of one sheet, of which alone says that no
// row is without. A table of another file is one fault, however many rows it has.
func (r *reader) strange(faults []Fault, alone bool) {
	if whole := sameOfAll(faults); whole != nil && alone {
		if !slices.ContainsFunc(r.reading.Faults, func(f Fault) bool { return f.Err.Error() == whole.Error() }) {
			r.reading.Faults = append(r.reading.Faults, Fault{Err: whole})
		}
		return
	}
	r.reading.Faults = append(r.reading.Faults, faults...)
}

// sameOfAll returns what more than one fault says of the whole table, if all say the
// same, or nil.
func sameOfAll(faults []Fault) (whole *fault.Error) {
	if len(faults) < 2 {
		return nil
	}
	for _, f := range faults {
		of := ofTable(f.Err)
		if of == nil || whole != nil && whole.Code != of.Code {
			return nil
		}
		whole = of
	}
	return whole
}

// missing counts the rows that the tables had when they were made and that did not come
// back, by table.
func (r *reader) missing() map[What]int {
	lost := map[key]bool{}
	for of := range r.made {
		for id := range r.bases[of] {
			k := key{ID: r.ID, What: of.What, Private: of.Private, Row: id}
			if !r.seen[k] {
				lost[k] = true
			}
		}
	}
	missing := map[What]int{}
	for k := range lost {
		missing[k.What]++
	}
	return missing
}
