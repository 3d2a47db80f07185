package assess

import (
	"encoding/json"
	"errors"

	"safeguard/assess/fault"
)

// An Import is several acts recorded as one: a list typed in from paper, a
// table, the answers that settled a merge. It is in the file whole or not at
// all, and one undo takes back all of it. It holds no act whose kind says noImport,
// and so no other Import.
type Import struct{ Acts []Act }

// Kind returns "import".
func (Import) Kind() string { return "import" }

// About returns what its acts are about.
func (im Import) About() (topics []Topic) {
	for _, act := range im.Acts {
		topics = append(topics, act.About()...)
	}
	return topics
}

func (im Import) check(p *Pack) error {
	for _, act := range im.Acts {
		if err := importable(act); err != nil {
			return err
		}
		if err := Check(p, act); err != nil {
			return err
		}
	}
	return nil
}

// importForm is an Import as the file keeps it.
type importForm struct {
	Acts []actForm `json:"acts"`
}

type actForm struct {
	Kind string          `json:"kind"`
	Data json.RawMessage `json:"data"`
}

// MarshalJSON writes each act with its kind.
func (im Import) MarshalJSON() ([]byte, error) {
	form := importForm{Acts: make([]actForm, len(im.Acts))}
	for i, act := range im.Acts {
		data, err := json.Marshal(act)
		if err != nil {
			return nil, err
		}
		form.Acts[i] = actForm{act.Kind(), data}
	}
	return json.Marshal(form)
}

// UnmarshalJSON reads what MarshalJSON writes. An act that an Import cannot
// hold is an error.
func (im *Import) UnmarshalJSON(data []byte) error {
	var form importForm
	if err := decode(data, &form); err != nil {
		return err
	}
	im.Acts = make([]Act, len(form.Acts))
	for i, f := range form.Acts {
		act, err := DecodeAct(f.Kind, f.Data)
		if err == nil {
			err = importable(act)
		}
		var newer *NewerError
		switch {
		case errors.As(err, &newer):
			return err
		case err != nil:
			return fault.New("import_act", "act", i+1, "cause", err)
		}
		im.Acts[i] = act
	}
	return nil
}

// importable says why an act cannot be part of an Import.
func importable(act Act) error {
	if k, ok := kindOf(act.Kind()); !ok || k.noImport {
		return fault.New("not_importable", "kind", fault.Escape(act.Kind()))
	}
	return nil
}
