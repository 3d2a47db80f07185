package assess

// A PlanState says in numbers how a plan is doing. Now, Next, Later and Kept add up
// to Actions, which are open; Done, Verified, Dropped, Closed, Out and Actions to
// Planned.
// Its zero value is that of an assessment without actions.
type PlanState struct {
	Planned  int `json:"planned"`
	Done     int `json:"done"`     // in StatusDone, and so on
	Verified int `json:"verified"` //
	Dropped  int `json:"dropped"`  //
	Closed   int `json:"closed"`   //
	Out      int `json:"out"`      //

	Actions int `json:"actions"`
	Begun   int `json:"begun"`   // of these
	Now     int `json:"now"`     // in GroupNow, and so on
	Next    int `json:"next"`    //
	Later   int `json:"later"`   //
	Kept    int `json:"kept"`    //
	Chosen  int `json:"chosen"`  // with a day that was set or agreed
	Overdue int `json:"overdue"` // of these, past their day
	Owned   int `json:"owned"`   // of those not kept for later, with an owner that somebody chose

	OwnersAgreed int `json:"owners_agreed"` // of the same, with the owner that was proposed in a plan that was approved
}

func planState(plan, finished []Action) PlanState {
	s := PlanState{Planned: len(plan) + len(finished), Actions: len(plan)}
	ends := map[Status]*int{StatusDone: &s.Done, StatusVerified: &s.Verified, StatusDropped: &s.Dropped, StatusClosed: &s.Closed, StatusOut: &s.Out}
	for _, a := range finished {
		*ends[a.Status]++
	}
	counts := map[PlanGroup]*int{GroupNow: &s.Now, GroupNext: &s.Next, GroupLater: &s.Later, GroupKept: &s.Kept}
	for _, a := range plan {
		*counts[a.Group]++
		if a.Day != DayProposed {
			s.Chosen++
		}
		if a.Overdue {
			s.Overdue++
		}
		if a.Status == StatusBegun {
			s.Begun++
		}
		switch {
		case a.Kept():
		case a.OwnerSet:
			s.Owned++
		case a.OwnerKind == OwnerAgreed:
			s.OwnersAgreed++
		}
	}
	return s
}
