// Package transfer takes the plan and the answers of an assessment out as tables, and
// says in words what a table that came back would change. What a table holds and means
// is decided in package exchange; files are written and read by package tables.
package transfer
