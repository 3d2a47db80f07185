package assess

// A PlanState says in numbers how a plan is doing. Now, Next, Later and Kept add up
// to Actions. Its zero value is that of an assessment without actions.
type PlanState struct {
	Actions int `json:"actions"`
	Now     int `json:"now"`     // in GroupNow, and so on
	Next    int `json:"next"`    //
	Later   int `json:"later"`   //
	Kept    int `json:"kept"`    //
	Chosen  int `json:"chosen"`  // with a day that was set or agreed
	Overdue int `json:"overdue"` // of these, past their day
	Owned   int `json:"owned"`   // of those not kept for later, with an owner that somebody chose
}

func planState(plan []Action) PlanState {
	s := PlanState{Actions: len(plan)}
	counts := map[PlanGroup]*int{GroupNow: &s.Now, GroupNext: &s.Next, GroupLater: &s.Later, GroupKept: &s.Kept}
	for _, a := range plan {
		*counts[a.Group]++
		if a.Day != DayProposed {
			s.Chosen++
		}
		if a.Overdue {
			s.Overdue++
		}
		if a.OwnerSet && !a.Kept() {
			s.Owned++
		}
	}
	return s
}
