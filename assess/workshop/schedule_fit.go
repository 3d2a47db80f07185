package workshop

import (
	"cmp"
	"slices"

	"safeguard/assess"
)

// NewSchedule schedules the questions for so many people. If minutes is not 0 and
// they do not fit, it leaves out the lightest questions, from the end, but never a
// must-have; where the must-haves alone do not fit it shares them out over several
// sittings.
func NewSchedule(refs []assess.Ref, people, minutes int) Schedule {
	one := newSitting(refs, people)
	s := Schedule{Sittings: []Sitting{one}, Total: one.Total, Need: one.Total, Least: least(refs, people)}
	if minutes == 0 || one.Total <= minutes {
		return s
	}
	kept := lighten(refs, people, minutes)
	one = newSitting(kept, people)
	s.Sittings, s.Total, s.Left = []Sitting{one}, one.Total, without(refs, kept)
	if one.Total > minutes {
		shared := share(kept, people, minutes)
		if s.Over = shared == nil; !s.Over {
			s.Sittings = shared
		}
	}
	return s
}

// lighten leaves out the lightest questions until the others fit. Where none
// would stay it leaves out nothing.
func lighten(refs []assess.Ref, people, minutes int) []assess.Ref {
	kept := refs
	for _, victim := range lightestLast(refs) {
		kept = slices.DeleteFunc(slices.Clone(kept), func(r assess.Ref) bool { return r.Question == victim.Question })
		if newSitting(kept, people).Total <= minutes {
			break
		}
	}
	if len(kept) == 0 {
		return refs
	}
	return kept
}

// lightestLast returns the questions that may be left out, in the order in
// which they go.
func lightestLast(refs []assess.Ref) []assess.Ref {
	var out []assess.Ref
	for _, r := range slices.Backward(refs) {
		if !r.Question.Critical {
			out = append(out, r)
		}
	}
	slices.SortStableFunc(out, func(a, b assess.Ref) int { return cmp.Compare(a.Question.Weight, b.Question.Weight) })
	return out
}

func without(all, kept []assess.Ref) []assess.Ref {
	var out []assess.Ref
	for _, r := range all {
		if !slices.ContainsFunc(kept, func(k assess.Ref) bool { return k.Question == r.Question }) {
			out = append(out, r)
		}
	}
	return out
}

// share shares the questions out over sittings of at most so many minutes, as
// few as possible and about equally long, or returns nil where a question fits
// into none.
func share(refs []assess.Ref, people, minutes int) []Sitting {
	out := greedy(refs, people, minutes)
	for shorter := minutes - 1; ; shorter-- {
		even := greedy(refs, people, shorter)
		if even == nil || len(even) > len(out) {
			return out
		}
		out = even
	}
}

// SittingsFor returns how many sittings of so many minutes all of the questions
// take, or 0 where one of them fits into none.
func SittingsFor(refs []assess.Ref, people, minutes int) int {
	return len(greedy(refs, people, minutes))
}

// greedy fills one sitting after the other.
func greedy(refs []assess.Ref, people, minutes int) []Sitting {
	var out []Sitting
	for len(refs) > 0 {
		fits := 0
		for fits < len(refs) && newSitting(refs[:fits+1], people).Total <= minutes {
			fits++
		}
		if fits == 0 {
			return nil
		}
		out = append(out, newSitting(refs[:fits], people))
		refs = refs[fits:]
	}
	return out
}

// least returns the minutes of a session with only the longest question.
func least(refs []assess.Ref, people int) int {
	longest := 0
	for _, r := range refs {
		longest = max(longest, QuestionMinutes(r.Question.Critical, people))
	}
	return newSitting(nil, people).Total + longest
}
