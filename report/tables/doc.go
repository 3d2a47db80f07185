// Package tables writes the plan and the answers as tables for other programs: a
// workbook for spreadsheets, CSV, and the days of the plan for calendars; and reads
// workbooks and CSV that come back. It is the only user of the libraries for these
// files. What a table holds, and what one that came back means, is decided in package
// assess/exchange.
package tables
