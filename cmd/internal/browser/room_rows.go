package browser

import (
	"fmt"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// A roomRow is one answer before a room: what it means here, and the hands for it.
type roomRow struct {
	Sign, Label, Means string
	Level              report.Level
	Value              string // as the room's answer
	Chosen             bool
	Hands              []handsField
	Bars               []roomBar
	Counts, Said       string // the numbers, and what a screen reader says of them
}

// A handsField is a number of hands that is asked for.
type handsField struct {
	Name, Label, Value string
	Wrong, First       bool
	Column             int
}

// A roomBar is the hands for one answer, in per cent of all of them.
type roomBar struct {
	Share  string
	Before bool
}

// addRows adds the answers of a question, with what is asked or known of each.
func (v *visit) addRows(d *stepPage, w *workshop.Walk) {
	q, steps := d.Layout, len(v.file.About.Pack.Scale)-1
	for i, l := range q.Levels.Lines {
		d.Rows = append(d.Rows, roomRow{
			Sign: l.Sign, Label: l.Label, Means: l.Means, Value: l.Sign, Level: report.Level{Kind: report.OnScale, Place: i, Of: steps},
		})
	}
	d.Rows = append(d.Rows, roomRow{Sign: q.Unsure.Sign, Label: q.Unsure.Label, Value: q.Unsure.Sign, Level: report.Level{Kind: report.Unsure}})
	for i, f := range d.Page.Fields {
		if f.Counts {
			v.addCounts(d, i, f)
		}
	}
	if people := w.Room(); people.High >= assess.SmallGroup {
		d.People = talk.RangeText(people.Low, people.High)
	}
	for _, b := range d.Page.Blocks {
		if b.Bars != nil {
			v.addBars(d, b.Bars)
		}
	}
	if d.Kind == agreeStep {
		v.addAgreed(d)
		return
	}
	if d.Kind != askStep {
		return
	}
	for i := range d.Rows {
		d.Rows[i].Means = ""
	}
	if a, ok := v.file.State.Answer(w.Ref().Question.ID); ok {
		for i := range d.Rows {
			d.Rows[i].Chosen = d.Rows[i].Value == v.file.About.Pack.Sign(a.Value)
		}
	}
}

// addCounts adds a column of numbers: of the whole room, or of one of its voices.
func (v *visit) addCounts(d *stepPage, column int, f talk.Field) {
	sum := 0
	for i := range d.Rows {
		name := handsName(f.Name, i)
		label := d.Rows[i].Label
		if f.Label != "" {
			label += ", " + f.Label
		}
		h := handsField{
			Name: name, Label: label, Value: v.value(name, ""), Wrong: !wholeNumber(v.value(name, "")),
			First: column == 0 && i == 0, Column: column,
		}
		sum += number(h.Value)
		d.Rows[i].Hands = append(d.Rows[i].Hands, h)
	}
	d.Columns, d.Sums = append(d.Columns, f.Label), append(d.Sums, strconv.Itoa(sum))
}

// handsName is the name of one number of a line of hands.
func handsName(field string, i int) string {
	return strings.ReplaceAll(field, "/", "-") + "." + strconv.Itoa(i)
}

func wholeNumber(text string) bool {
	n, err := strconv.Atoi(text)
	return text == "" || err == nil && n >= 0
}

// addBars adds how the room answered; where it showed its cards twice, both times.
func (v *visit) addBars(d *stepPage, bars *talk.Bars) {
	words, moved := v.words.Page.Room, len(bars.Columns) > 1
	d.Legend = moved
	for column := range bars.Rows[0].Counts {
		all := 0
		for _, row := range bars.Rows {
			all += row.Counts[column]
		}
		for i, row := range bars.Rows {
			share := 100 * float64(row.Counts[column]) / float64(max(1, all))
			d.Rows[i].Bars = append(d.Rows[i].Bars, roomBar{fmt.Sprintf("%.1f", share), moved && column == 0})
		}
	}
	for i, row := range bars.Rows {
		after := row.Counts[len(row.Counts)-1]
		d.Rows[i].Counts, d.Rows[i].Said = strconv.Itoa(after), fill(words.Bar.For(after), "after", after)
		if moved {
			d.Rows[i].Counts = fmt.Sprint(row.Counts[0], " → ", after)
			d.Rows[i].Said = fill(words.BarMoved.For(after), "before", row.Counts[0], "after", after)
		}
	}
}

// addAgreed makes of the answers what the room chooses from.
func (v *visit) addAgreed(d *stepPage) {
	chosen := v.value(talk.FieldAnswer, "")
	if d.Layout.AllowsNA {
		na := d.Layout.NA
		d.Rows = append(d.Rows, roomRow{Sign: na.Sign, Label: na.Label, Value: assess.NA, Level: report.Level{Kind: report.NA}})
		d.Reason = &textField{Name: talk.FieldReason, Label: v.words.Page.Room.Said.AskNA, Value: v.value(talk.FieldReason, ""), Short: true}
	}
	for i := range d.Rows {
		d.Rows[i].Chosen = d.Rows[i].Value == chosen
	}
}
