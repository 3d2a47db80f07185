package tables

import (
	"io"

	ical "github.com/arran4/golang-ical"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/report"
)

// WriteCalendar writes due days as events of a whole day: what telephones and
// calendars import, which leave tasks out. The day has no time zone and keeps nobody
// busy, and an alarm comes a week before.
func WriteCalendar(out io.Writer, entries []exchange.Entry, organisation string, w *Words) error {
	c := ical.NewCalendarFor("safeguard")
	c.SetProductId("-//safeguard//action plan//EN")
	c.SetMethod(ical.MethodPublish)
	for _, e := range entries {
		event := c.AddEvent(e.UID)
		event.SetDtStampTime(e.Changed.UTC())
		event.SetSequence(e.Changes)
		day := e.Action.Due.Time()
		event.SetAllDayStartAt(day)
		event.SetAllDayEndAt(day.AddDate(0, 0, 1))
		event.SetSummary(assess.CleanText(e.Action.What))
		event.SetDescription(description(e.Action, organisation, w))
		event.SetTimeTransparency(ical.TransparencyTransparent)
		alarm := event.AddAlarm()
		alarm.SetAction(ical.ActionDisplay)
		alarm.SetTrigger("-P7D")
		alarm.SetDescription(report.Fill(w.EventSoon, "action", assess.CleanText(e.Action.What)))
	}
	return c.SerializeTo(out, ical.WithNewLineWindows)
}

// description says who sees to an action, how it begins and where it comes from.
func description(a assess.Action, organisation string, w *Words) string {
	owner, proposed := "", ""
	if a.Owner != "" {
		owner = report.Fill(w.EventOwner, "owner", assess.CleanText(a.Owner))
	}
	if a.Day == assess.DayProposed {
		proposed = w.EventProposed
	}
	where := report.Fill(w.EventNumber, "number", a.Number, "organisation", assess.CleanText(organisation))
	return report.Joined("\n", owner, assess.CleanText(a.FirstStep), where, proposed)
}
