package assess

import (
	"encoding/json"
	"errors"
	"time"

	"safeguard/assess/fault"
)

// pastForm is a PastAct as the file keeps it.
type pastForm struct {
	Time  time.Time       `json:"time"`
	By    string          `json:"by,omitempty"`
	Since Date            `json:"since,omitempty"`
	Kind  string          `json:"kind"`
	Data  json.RawMessage `json:"data"`
}

// MarshalJSON writes the act with its kind.
func (a PastAct) MarshalJSON() ([]byte, error) {
	data, err := json.Marshal(a.Act)
	if err != nil {
		return nil, err
	}
	return json.Marshal(pastForm{a.Time, a.By, a.Since, a.Act.Kind(), data})
}

// UnmarshalJSON reads what MarshalJSON writes. An act that an Earlier cannot hold is
// an error.
func (a *PastAct) UnmarshalJSON(data []byte) error {
	var form pastForm
	if err := decode(data, &form); err != nil {
		return err
	}
	act, err := DecodeAct(form.Kind, form.Data)
	if err == nil {
		err = holdable(act)
	}
	var newer *NewerError
	switch {
	case errors.As(err, &newer):
		return err
	case err != nil:
		return fault.New("earlier_held", "cause", err)
	}
	*a = PastAct{form.Time, form.By, form.Since, act}
	return nil
}

// without returns the snapshot without the texts that goes says, and those that from
// takes out of its acts, with all of these texts.
func (e Earlier) without(from func(Act) (Act, []string), goes func(Text) bool) (Earlier, []string) {
	var gone []string
	acts := make([]PastAct, len(e.Acts))
	for i, a := range e.Acts {
		var texts []string
		a.Act, texts = from(a.Act)
		gone = append(gone, texts...)
		if a.By != "" && goes(textOf("earlier.acts.by")) {
			gone = append(gone, a.By)
			a.By = ""
		}
		acts[i] = a
	}
	for _, t := range []struct {
		field string
		text  *string
	}{{"earlier.organisation", &e.Organisation}, {"earlier.round", &e.Round}} {
		if *t.text != "" && goes(textOf(t.field)) {
			gone = append(gone, *t.text)
			*t.text = ""
		}
	}
	plan := make([]PastAction, len(e.Plan))
	for i, a := range e.Plan {
		if a.Round != "" && goes(textOf("earlier.plan.round")) {
			gone = append(gone, a.Round)
			a.Round = ""
		}
		plan[i] = a
	}
	if gone == nil {
		return e, nil
	}
	if e.Acts = acts; len(e.Plan) > 0 {
		e.Plan = plan
	}
	return e, gone
}

// redacted is Removed for an Earlier.
func (e Earlier) redacted(what string) (Act, []string) {
	e, gone := e.without(
		func(a Act) (Act, []string) { return redacted(a, what) },
		func(t Text) bool { return t.Word == what },
	)
	if gone == nil {
		return e, nil
	}
	e.Redacted = true
	return e, gone
}
