package workshop

import (
	"testing"

	"safeguard/assess"
)

func TestTalkFirst(t *testing.T) {
	for _, tt := range []struct {
		name         string
		counts       []int
		split, apart bool
		share        assess.Percent
	}{
		{"nobody", []int{0, 0, 0, 0, 0}, false, false, assess.NoPercent},
		{"all on one level", []int{0, 0, 10, 0, 0}, false, false, 100},
		{"exactly 60 of 100", []int{0, 4, 6, 0, 0}, false, false, 60},
		{"one below 60", []int{0, 41, 59, 0, 0}, true, false, 59},
		{"59 of 99 are 59.6", []int{0, 40, 59, 0, 0}, true, false, 59},
		{"one of eleven at the bottom is less than a tenth", []int{1, 0, 10, 0, 0}, false, false, 90},
		{"one of eleven at the top is less than a tenth", []int{10, 0, 1, 0, 0}, false, false, 90},
		{"neighbours only", []int{0, 5, 5, 0, 0}, true, false, 50},
		{"three neighbours: the ends are two levels apart", []int{2, 14, 4, 0, 0}, false, true, 70},
		{"a tenth at the bottom, a tenth at the top", []int{1, 0, 8, 1, 0}, false, true, 80},
		{"exactly a tenth two levels below the rest", []int{2, 0, 18, 0, 0}, false, true, 90},
		{"less than a tenth stands apart", []int{1, 0, 19, 0, 0}, false, false, 95},
		{"the low tenth is spread over two levels", []int{1, 1, 0, 18, 0}, false, true, 90},
		{"the low tenth is spread, but only one of them is far", []int{1, 1, 18, 0, 0}, false, false, 90},
		{"one of eight is more than a tenth", []int{1, 0, 7, 0, 0}, false, true, 87},
		{"don't know is an answer that can be shared", []int{0, 1, 0, 0, 9}, false, false, 90},
		{"don't know is far from nobody", []int{0, 0, 0, 13, 7}, false, false, 65},
		{"don't know counts as part of the room", []int{1, 0, 1, 0, 18}, false, false, 90},
		{"the example of the screen", []int{2, 5, 3, 1, 0}, true, true, 45},
		{"two levels are never two apart", []int{5, 5, 0}, true, false, 50},
		{"six levels", []int{0, 0, 9, 0, 1, 0, 0}, false, true, 90},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := SpreadOf(tt.counts)
			if s.Split != tt.split || s.Apart != tt.apart || s.Share() != tt.share {
				t.Errorf("got split %v, apart %v, share %v", s.Split, s.Apart, s.Share())
			}
			if s.TalkFirst() != (tt.split || tt.apart) {
				t.Errorf("talk first is %v", s.TalkFirst())
			}
		})
	}
}

func TestMiddle(t *testing.T) {
	for _, tt := range []struct {
		name   string
		counts []int
		want   int
	}{
		{"one hand", []int{0, 1, 0, 0, 5}, 1},
		{"odd", []int{2, 1, 2, 0, 0}, 1},
		{"odd, one more below", []int{3, 1, 1, 0, 0}, 0},
		{"odd, one more above", []int{1, 1, 3, 0, 0}, 2},
		{"even, on one level", []int{1, 2, 1, 0, 0}, 1},
		{"even, between two levels: the lower one", []int{0, 3, 3, 0, 0}, 1},
		{"even, between far levels", []int{3, 0, 0, 3, 0}, 0},
		{"all at the top", []int{0, 0, 0, 7, 0}, 3},
		{"don't know has no place", []int{0, 0, 1, 2, 9}, 3},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := middle(tt.counts); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func TestVoicesDiffer(t *testing.T) {
	pack := testPack()
	for _, tt := range []struct {
		name   string
		levels []string
		want   bool
	}{
		{"none", nil, false},
		{"one", []string{"absent"}, false},
		{"the same level", []string{"paper", "paper"}, false},
		{"one level", []string{"paper", "started"}, false},
		{"two levels", []string{"started", "practised"}, true},
		{"the other way round", []string{"practised", "started"}, true},
		{"three levels", []string{"absent", "practised"}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var voices []assess.Middle
			for _, l := range tt.levels {
				voices = append(voices, assess.Middle{Group: "field", Level: l})
			}
			if got := VoicesDiffer(&pack, voices); got != tt.want {
				t.Errorf("got %v", got)
			}
		})
	}
}
