package assess

// A PlanState says in numbers how a plan is doing. Its zero value is that of an
// assessment without actions.
type PlanState struct {
	Actions int `json:"actions"`
	Now     int `json:"now"`     // in GroupNow
	Overdue int `json:"overdue"` // past their day
	Owned   int `json:"owned"`   // with an owner that somebody chose
}

func planState(plan []Action) PlanState {
	s := PlanState{Actions: len(plan)}
	for _, a := range plan {
		if a.Group == GroupNow {
			s.Now++
		}
		if a.Overdue {
			s.Overdue++
		}
		if a.OwnerSet {
			s.Owned++
		}
	}
	return s
}
