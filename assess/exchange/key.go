package exchange

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"safeguard/assess/fault"
)

// A key is what a row is found by when its table comes back.
type key struct {
	ID      string // of the assessment
	Seq     int    // how many events it had
	What    What
	Private bool
	Row     string // the id of a question
	Sum     string // of what a person could see and change
}

// privately ends the What of a key whose row is without private texts.
const privately = "-private"

// String returns the key as the table has it. No spreadsheet takes it for a number.
func (k key) String() string {
	what := string(k.What)
	if k.Private {
		what += privately
	}
	return strings.Join([]string{k.ID, strconv.Itoa(k.Seq), what, k.Row, k.Sum}, ".")
}

// parseKey reads what String writes.
func parseKey(text string) (key, error) {
	parts := strings.Split(strings.TrimSpace(text), ".")
	if len(parts) != 5 {
		return key{}, fault.New("no_row_key", "typed", fault.Escape(short(text)))
	}
	seq, err := strconv.Atoi(parts[1])
	what, withoutTexts := strings.CutSuffix(parts[2], privately)
	k := key{ID: parts[0], Seq: seq, What: What(what), Private: withoutTexts, Row: parts[3], Sum: parts[4]}
	if err != nil || seq < 0 || layout[k.What] == nil {
		return key{}, fault.New("no_row_key", "typed", fault.Escape(short(text)))
	}
	return k, nil
}

// sum stands for the texts of a row, so that a row of another copy of the
// assessment, or from before a text was removed, is known.
func sum(texts []string) string {
	all := sha256.Sum256([]byte(strings.Join(texts, "\x00")))
	return hex.EncodeToString(all[:4])
}

// short returns the beginning of a text, for a message.
func short(text string) string {
	const most = 60
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}
