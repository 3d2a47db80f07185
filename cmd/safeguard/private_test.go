package main

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/assess/store"
	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/transfer"
	"safeguard/report/formats"
)

const secret = "zebrasecret"

// secretFile returns an assessment with the secret in every free text that an
// answer, an approval and a workshop can hold.
func secretFile(t *testing.T) (*env, *store.File) {
	t.Helper()
	t.Setenv("SOURCE_DATE_EPOCH", "1772355600")
	e := systemEnv()
	e.tty, e.err = nil, io.Discard
	e.now = beginning.Ticking(time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC))
	about, path := newAbout(t, e)
	pack := about.Pack
	if err := e.create(path, about, secretActs(pack)...); err != nil {
		t.Fatal(err)
	}
	err := e.update(path, func(file *store.File) error {
		first, taken, now := pack.Checklists[0].Questions[0].ID, secret, "the board"
		last := pack.Checklists[4].Questions[0].ID
		err := file.Record(assess.PlanEntry{Question: first, What: &taken, Owner: &taken, Help: &taken, Proof: &taken})
		if err != nil {
			return err
		}
		file.About.Contacts = []string{"116"}
		return file.Record(assess.Approve(&pack, &file.State, len(file.State.Events()), secret, e.today(), []string{secret}),
			assess.PlanEntry{Question: first, What: &taken, Owner: &now, Help: &now, Proof: &taken},
			assess.PlanEntry{Question: last, What: &taken, Proof: &taken},
			assess.Answer{Question: pack.Checklists[0].Questions[0].ID, Value: "paper", Note: secret + " again"})
	})
	if err != nil {
		t.Fatal(err)
	}
	file, err := e.read(path)
	if err != nil {
		t.Fatal(err)
	}
	return e, file
}

func secretActs(pack assess.Pack) []assess.Act {
	acts := []assess.Act{assess.Session{Date: "2026-03-01", Place: secret, Facilitator: assess.Roles[0], Table: "A", People: []assess.Presence{{Group: assess.Groups[0], Count: 9}}}}
	levels := []string{"absent", "paper", "practised", assess.Unsure, assess.NA}
	for i, ref := range pack.Refs() {
		a := assess.Answer{Question: ref.Question.ID, Value: levels[i%len(levels)]}
		if a.Value == assess.NA && !ref.Question.AllowsNA() {
			a.Value = "started"
		}
		fillTexts(&a, "Question", "Value")
		c := assess.Count{Question: a.Question, Table: "A", Moment: assess.Before, Hands: []int{1, 2, 3, 3, 0}}
		talk := assess.Talk{Question: a.Question, Table: "A", Answer: a.Value, How: assess.Majority, Minority: secret}
		acts = append(acts, c, a, talk, assess.Parked{Question: a.Question, Text: secret})
	}
	return acts
}

// fillTexts puts the secret into every string of an act, those that will be
// added one day too, except the ones that are no free text.
func fillTexts(act any, except ...string) {
	v := reflect.ValueOf(act).Elem()
	for i := range v.NumField() {
		if v.Field(i).Kind() == reflect.String && !slices.Contains(except, v.Type().Field(i).Name) {
			v.Field(i).SetString(secret)
		}
	}
}

// A private report has none of the free texts in any of its bytes, packed ones
// included, while a full one of the same format has them.
func TestPrivateLeavesEveryTextOut(t *testing.T) {
	e, file := secretFile(t)
	for _, k := range formats.All() {
		for _, audience := range []string{"full", "board"} {
			f := reportFlags{format: k.Name, reportOptions: reportOptions{audience: audience}}
			if k.Takes(formats.Attachment) {
				f.attach = attachShown
			}
			if audience == "board" && !k.Takes(formats.Board) {
				continue
			}
			open := drawn(t, e, file, f, k)
			if audience == "full" && !strings.Contains(open, secret) {
				t.Errorf("%s: the full report does not show the texts, or the test does not see them", k.Name)
			}
			f.private = true
			if private := drawn(t, e, file, f, k); strings.Contains(private, secret) {
				at := strings.Index(private, secret)
				t.Errorf("%s for %s: the private report has a text: …%q…", k.Name, audience, private[max(0, at-200):at+20])
			} else if !strings.Contains(private, "Tumaini") {
				t.Errorf("%s for %s: the test does not see what is in the report", k.Name, audience)
			}
		}
	}
}

// drawn returns all that a report holds, packed and unpacked.
func drawn(t *testing.T, e *env, file *store.File, f reportFlags, k formats.Format) string {
	t.Helper()
	var data bytes.Buffer
	if _, err := draw(e, file, f, k, &data); err != nil {
		t.Fatal(err)
	}
	return contents(t, data.Bytes())
}

// contents returns all that a file holds, packed and unpacked.
func contents(t *testing.T, raw []byte) string {
	t.Helper()
	all := bytes.Clone(raw)
	if bytes.HasPrefix(raw, []byte("PK")) {
		all = unzipped(t, raw)
	}
	for _, m := range regexp.MustCompile(`(?s)stream\n(.*?)\nendstream`).FindAllSubmatch(raw, -1) {
		if r, err := zlib.NewReader(bytes.NewReader(m[1])); err == nil {
			inside, _ := io.ReadAll(r)
			all = append(all, inside...)
		}
	}
	return string(all) + narrowed(all)
}

// narrowed returns the texts that stand in it in UTF-16, as a PDF has them.
func narrowed(data []byte) string {
	var out strings.Builder
	for _, start := range []int{0, 1} {
		var units []uint16
		for i := start; i+1 < len(data); i += 2 {
			units = append(units, uint16(data[i])<<8|uint16(data[i+1]))
		}
		out.WriteString(string(utf16.Decode(units)))
	}
	return out.String()
}

func unzipped(t *testing.T, file []byte) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	var all []byte
	for _, part := range z.File {
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		all = append(append(all, part.Name...), data...)
	}
	return all
}

// So do private tables.
func TestPrivateTablesLeaveEveryTextOut(t *testing.T) {
	e, file := secretFile(t)
	for _, f := range transfer.Formats() {
		for _, what := range exchange.All {
			out := transfer.Out{File: file, Composer: e.composer(), What: what, Name: "x"}
			if open := gone(t, out, f); f.Name != "ics" && !strings.Contains(open, secret) {
				t.Errorf("%s: the table does not show the texts, or the test does not see them", f.Name)
			}
			out.Private = true
			private := gone(t, out, f)
			if at := strings.Index(private, secret); at >= 0 {
				t.Errorf("%s, %s: the private table has a text: …%q…", f.Name, what, private[max(0, at-200):at+20])
			} else if short := file.About.Pack.Checklists[0].Questions[0].Action.Text; !strings.Contains(private, short[:12]) && what == exchange.Plan {
				t.Errorf("%s, %s: the test does not see what is in the table", f.Name, what)
			}
		}
	}
}

func gone(t *testing.T, out transfer.Out, f transfer.Format) string {
	t.Helper()
	var data bytes.Buffer
	if err := out.Write(f, &data); err != nil {
		t.Fatal(err)
	}
	return contents(t, data.Bytes())
}
