package journal

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// Whatever bytes a file has, reading them never panics; and what can be read
// can be added to, copied record by record, and read again. No file is touched,
// so that many inputs are tried.
func FuzzRead(f *testing.F) {
	whole := sampleBytes(f, 3)
	f.Add(whole)
	f.Add(whole[:len(whole)-1])
	f.Add(whole[:len(whole)-20])
	f.Add(append(whole[:len(whole):len(whole)], 0, 0))
	f.Add(whole[:20])
	f.Add([]byte(`{"format":"safeguard","version":3}` + "\n"))
	f.Add([]byte(first1 + second))
	f.Add(append(header{format, Newest, json.RawMessage(` {"a" : 1}`)}.appendFrame(nil), '\n'))

	f.Fuzz(func(t *testing.T, b []byte) {
		first, err := parse("a", b)
		if err != nil {
			return
		}
		last := len(first.Records)
		line, err := frames(last, []Record{note(last + 1)})
		check(t, err)
		kept := b[:first.size:first.size]
		if first.open {
			kept = append(kept, newline...)
		}
		added, err := parse("added to", append(kept, line...))
		check(t, err)

		all := append(first.Records, note(last+1))
		out, err := headLine(first.Version, first.Head)
		check(t, err)
		lines, err := frames(0, all)
		check(t, err)
		copied, err := parse("copied", append(out, lines...))
		check(t, err)

		for _, again := range []scan{added, copied} {
			if diff := cmp.Diff(all, again.Records, cmpopts.EquateEmpty(), cmp.Comparer(sameJSON)); diff != "" || again.Torn != nil {
				t.Fatalf("torn %v, records (-want +got):\n%s", again.Torn, diff)
			}
		}
	})
}

// Whatever Append takes is read again as it was given.
func FuzzAppend(f *testing.F) {
	f.Add("AB", "answer", []byte(`{"note":"a"}`), int64(1_795_500_000), int64(5), int16(180))
	f.Add("", "\u2028<&>", []byte(` [ 1e3 , "\u00e9\/" ] `), int64(-1), int64(0), int16(-720))
	f.Fuzz(func(t *testing.T, by, kind string, data []byte, sec, nsec int64, minutes int16) {
		zone := time.FixedZone("", int(minutes)*60)
		r := Record{1, time.Unix(sec, nsec).In(zone), by, kind, data}
		line, err := frames(0, []Record{r})
		if err != nil {
			return
		}
		first, err := headLine(Newest, head)
		check(t, err)
		s, err := parse("a", append(first, line...))
		check(t, err)
		if diff := cmp.Diff([]Record{r}, s.Records, cmp.Comparer(sameJSON)); diff != "" {
			t.Fatalf("record (-want +got):\n%s", diff)
		}
		if _, offset := s.Records[0].Time.Zone(); offset != int(minutes)*60 {
			t.Fatalf("zone offset is %d s, not %d min", offset, minutes)
		}
	})
}
