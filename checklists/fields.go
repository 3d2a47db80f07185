package checklists

import (
	"reflect"
	"strings"
	"sync"
)

// A field is one field of a struct under its name in files.
type field struct {
	name     string
	index    []int
	required bool   // its tag has no omitempty
	optional string // what a pack lists as optional so that it is not required after all
}

// fieldTable lists the fields of a struct, embedded ones among them.
type fieldTable struct {
	list   []field
	byName map[string]int
}

func (t *fieldTable) names() []string {
	names := make([]string, len(t.list))
	for i, f := range t.list {
		names[i] = f.name
	}
	return names
}

var fieldTables sync.Map // of *fieldTable by reflect.Type

// fieldsOf returns the fields of a struct type by their json names. A field
// tagged "-" hides the embedded one of the same Go name and is left out.
func fieldsOf(t reflect.Type) *fieldTable {
	if known, ok := fieldTables.Load(t); ok {
		return known.(*fieldTable)
	}
	table := &fieldTable{byName: map[string]int{}}
	for _, f := range reflect.VisibleFields(t) {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous || name == "" || name == "-" {
			continue
		}
		optional := options == "omitempty" || options == "omitzero"
		table.byName[name] = len(table.list)
		table.list = append(table.list, field{name, f.Index, !optional, f.Tag.Get("optional")})
	}
	fieldTables.Store(t, table)
	return table
}
