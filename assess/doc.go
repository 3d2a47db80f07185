// Package assess decides: it holds the words of a self-audit (pack, checklist,
// question, answer, event, state), the one function that makes every sum
// (Evaluate), the order of the action plan, and the order in which questions
// are asked (Interview).
//
// It uses the standard library only, does no input or output and knows no
// clock: whoever calls it hands in the day. Texts come from the pack; words of
// screens and paper are not its business.
package assess
