package browser

import (
	"sync"

	"safeguard/cmd/internal/compose"
)

// fieldNew is the name of a form that makes a file: sent twice, it makes one.
const fieldNew = "new"

// made are the files that forms of this page made, by the forms' names.
type made struct {
	sync.Mutex
	by map[string]string
}

func (m *made) find(form string) string {
	m.Lock()
	defer m.Unlock()
	return m.by[form]
}

func (m *made) keep(form, name string) {
	m.Lock()
	defer m.Unlock()
	if m.by == nil || len(m.by) > mostNotes {
		m.by = map[string]string{}
	}
	m.by[form] = name
}

// A creation is a new file of the folder that a form makes. Once it made one, path is
// "" and next leads there.
type creation struct {
	v          *visit
	path, next string
}

// create returns what the form makes for an organisation's round; behind is put
// behind the name.
func (v *visit) create(organisation, round, behind string) creation {
	if name := v.made.find(v.form.Get(fieldNew)); name != "" {
		if _, there := v.find(name); there {
			return creation{v: v, next: address(name) + "/"}
		}
	}
	path := compose.NewName(v.Dir, organisation, round, behind)
	return creation{v: v, path: path, next: address(baseOf(path)) + "/"}
}

// taken makes the file by write, once nothing else is wrong.
func (c creation) taken(said string, write func(path string) error) taken {
	return taken{next: c.next, said: said, record: func() error {
		if err := write(c.path); err != nil {
			return err
		}
		c.v.made.keep(c.v.form.Get(fieldNew), baseOf(c.path))
		return nil
	}}
}
