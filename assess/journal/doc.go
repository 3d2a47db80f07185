// Package journal keeps the .safeguard file: one head, then records that are
// only ever added, each on a line of its own and on disk before it is called
// saved. It frames, checks, repairs and locks. What a head or a record means
// is not its business: it sees JSON and decides nothing.
//
// # The file
//
// Lines of JSON, UTF-8, made with mode 0600. The first line is
//
//	{"format":"safeguard","version":1,"head":…,"sum":"0123456789abcdef"}
//
// and every other one, with seq counting from 1 without a hole and "by" left
// out where nobody is named,
//
//	{"seq":1,"time":"2026-11-24T09:00:00+03:00","by":"AB","kind":"answer","data":…,"sum":"0123456789abcdef"}
//
// The sum is the first 16 hex digits of the SHA-256 of the line up to its
// ,"sum" once the line is in canonical form: no space between the signs, one
// spelling for each string, fields in the order above. What a mail program adds
// (CRLF, spaces, blank lines, a byte order mark) therefore does no harm, and a
// changed letter anywhere does not go unnoticed.
//
// # Torn or damaged
//
// A power cut leaves the beginning of a line, or NUL bytes, at the end of the
// file and nowhere else. That tail was never confirmed to anybody: readers pass
// over it and say so, and the next append copies it to NAME.safeguard.torn-1
// and cuts it off. A last line that lacks only its line end is whole. A line
// that has its line end was once written whole, so whatever is wrong with it is
// damage; so is a last line that does not merely break off. Damage is an
// error, and a damaged file is never written to.
//
// # Beside the file
//
// NAME.safeguard.lock is there while somebody writes; the lock that the
// operating system holds on it decides, and one that was left behind by a crash
// stops nobody. NAME.safeguard.new is there while Create or Rewrite works: a file
// gets its name when all of it is on disk.
package journal
