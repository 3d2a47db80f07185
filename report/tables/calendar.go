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
// busy, and an alarm comes a week before. What is over is cancelled, without an alarm.
func WriteCalendar(out io.Writer, entries []exchange.Entry, organisation string, w *Words) error {
	c := ical.NewCalendarFor("safeguard")
	c.SetProductId("-//safeguard//action plan//EN")
	c.SetMethod(ical.MethodPublish)
	for _, e := range entries {
		event := c.AddEvent(e.UID)
		event.SetDtStampTime(e.Changed.UTC())
		event.SetSequence(e.Changes)
		day := e.Day().Time()
		event.SetAllDayStartAt(day)
		event.SetAllDayEndAt(day.AddDate(0, 0, 1))
		event.SetSummary(assess.CleanText(e.Action.What))
		event.SetDescription(description(e, organisation, w))
		event.SetTimeTransparency(ical.TransparencyTransparent)
		event.SetStatus(ical.ObjectStatusConfirmed)
		if e.Over {
			event.SetStatus(ical.ObjectStatusCancelled)
			continue
		}
		alarm := event.AddAlarm()
		alarm.SetAction(ical.ActionDisplay)
		alarm.SetTrigger("-P7D")
		alarm.SetDescription(report.Fill(w.EventSoon, "action", assess.CleanText(e.Action.What)))
	}
	return c.SerializeTo(out, ical.WithNewLineWindows)
}

// description says who sees to an action, how it begins and where it comes from; of one
// that is over only the last.
func description(e exchange.Entry, organisation string, w *Words) string {
	a := e.Action
	where := report.Fill(w.EventNumber, "number", a.Number, "organisation", assess.CleanText(organisation))
	if a.Own {
		where = report.Fill(w.EventOwn, "organisation", assess.CleanText(organisation))
	}
	if e.Over {
		return report.Joined("\n", w.EventOver, where)
	}
	owner, proposed := "", ""
	if a.Owner != "" {
		owner = report.Fill(w.EventOwner, "owner", assess.CleanText(a.Owner))
	}
	if a.Day == assess.DayProposed {
		proposed = w.EventProposed
	}
	return report.Joined("\n", owner, assess.CleanText(a.FirstStep), where, proposed)
}
