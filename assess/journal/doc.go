// Package journal keeps the .safeguard file: one head, then records that are
// only ever added, each on a line of its own and on disk before it is called
// saved. It frames, checks, repairs and locks. What a head or a record means
// is not its business: it sees JSON and decides nothing.
//
// # The file
//
// Lines of JSON, UTF-8, made with mode 0600. The first line is
//
//	{"format":"safeguard","version":2,"head":…,"sum":"0123456789abcdef"}
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
// New files have version 2. A file of version 1 is read, appended to and
// rewritten as version 1, with the same first line to the byte. The heads differ
// in one field, which is not this package's business: version 2 has an id, and
// for version 1 the sum of its first line stands.
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
// stops nobody. On a disk without locks NAME.safeguard.alone is there instead, made
// exclusively: one that a program left which is gone from this computer gives way, any
// other one has to be deleted by a person. NAME.safeguard.new is there while Create or Rewrite works: a file
// gets its name when all of it is on disk.
//
// # How the file grows
//
// A file is used for years and goes from computer to computer, so an older
// program will meet what a newer one wrote. It must refuse the file and leave
// it untouched: a field that it passed over would be lost when it next merges
// or redacts. And a newer program must find in an old file exactly what was
// there. From this follows how something is added.
//
// Everything is strict. An unknown version is a [NewerError] here; an unknown
// field of the head, kind of event or field of an event is one in package
// assess. No reader passes over anything.
//
// A field of the head: raise [Newest], so that programs which do not know the
// field refuse the file before they look at the head, and let
// assess.DecodeAssessment require it from that version on or give its default.
// Old files keep their version and never get the field. The frame of the first
// line stays as it is, with format, version and head in this order and sum at
// the end: programs of every version distinguish a newer file from a damaged one by it.
//
// A field of the pack: it is a field of the head too. In JSON it is left out
// when it is empty (omitempty, or omitzero for a struct), its default is what a
// method returns when it is read, and the default is never stored. Then a pack
// that does not use it has the bytes, and so the hashes, that it had before. The
// tests in assess/hash_form_test.go hold this. A hash is taken over a form with a
// number of its own; another form gets the next number, and what was stored in an
// older form is compared in that form.
//
// A kind of event, or a field of one: a field is left out when it is empty. New
// files have the newest version, and a program that does not know it stops at
// the first line. In an older file an event of the kind "format", with the
// version that is needed, is recorded before the first event that the file's own
// version does not know. It is recorded once and never undone. Version 1 knows no
// such kind and stops at it; a later program stops where the version is above its
// own. Until then older programs can go on with the file.
//
// A fingerprint: an approval records the form that its fingerprint was made in,
// and none for the first form. It is compared in that form for ever; a new form
// is used for new approvals only.
//
// Then: files of every version, with approvals, a workshop, a merge and a
// redaction in them, are under testdata/files with the scores that the programs
// of their time printed. A test opens each one, compares these and requires that its
// bytes stay as they are. A new version adds files to them and changes none.
package journal
