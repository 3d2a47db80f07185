// Package checklists says: it holds the built-in pack and the words of the
// screens and the report as YAML, and the code that loads, checks and
// translates any pack. It is the only user of the YAML library and decides
// nothing about answers.
package checklists
