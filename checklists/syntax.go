package checklists

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"gopkg.in/yaml.v3"
)

// addSyntax reports an error of the YAML library at the line with the fault. The
// library names the line at which the surrounding value begins, which may be far
// above and helps only where a bracket or quote is not closed.
func (d *document) addSyntax(data []byte, err error) {
	if line, column, ok := openQuote(data); ok {
		d.add(line, column, "not YAML: the quote that begins here is not closed", "close it at the end of its text")
		return
	}
	line, cause := messageLine(err)
	hint := "look at the indents, quotes and colons of this line"
	switch {
	case strings.HasPrefix(cause, "did not find expected ','"):
		line++ // the library's parser counts from 0, its scanner from 1
		hint = "look for a bracket that is not closed, or a comma that is missing, from this line on"
	case cause == "found unexpected end of stream" && line > 0:
		hint = "look for a quote that is not closed, from this line on"
	default:
		line = faultyLine(data, cause)
	}
	if column := tabIn(lineOf(data, line)); column > 0 {
		d.add(line, column, "not YAML: a tab stands here", "use spaces")
		return
	}
	if !strings.Contains(hint, "from this line on") && !strings.HasPrefix(cause, "exceeded") {
		if at, said, how, ok := plainCause(data, line, cause); ok {
			line, cause, hint = at, said, how
		}
	}
	d.add(line, firstColumn(data, line), "not YAML: "+cause, hint)
}

// messageLine splits an error of the library into its line, 0 for none, and its
// cause.
func messageLine(err error) (line int, cause string) {
	cause = strings.TrimPrefix(err.Error(), "yaml: ")
	if n, _ := fmt.Sscanf(cause, "line %d:", &line); n == 1 {
		_, cause, _ = strings.Cut(cause, ": ")
	}
	return line, cause
}

// faultyLine returns the line with the cause. The library has read a few lines
// beyond it when it fails, so that lines are removed from the end for as long as
// the rest fails with the same cause.
func faultyLine(data []byte, cause string) int {
	r := &byteReader{data: data}
	failure(r)
	read := bytes.TrimRight(data[:r.read], " \r\n")
	for range 3 {
		end := bytes.LastIndexByte(read, '\n')
		if end < 0 {
			break
		}
		if _, c := messageLine(failure(bytes.NewReader(read[:end+1]))); c != cause {
			break
		}
		read = read[:end]
	}
	return 1 + bytes.Count(read, []byte("\n"))
}

// failure returns the first error of reading YAML; io.EOF for valid YAML.
func failure(r io.Reader) error {
	dec := yaml.NewDecoder(r)
	for {
		var n yaml.Node
		if err := dec.Decode(&n); err != nil {
			return err
		}
	}
}

// A byteReader returns one byte at a time, so that read counts the bytes that the
// library has consumed.
type byteReader struct {
	data []byte
	read int
}

// Read returns one byte.
func (r *byteReader) Read(p []byte) (int, error) {
	if r.read == len(r.data) {
		return 0, io.EOF
	}
	r.read++
	return copy(p, r.data[r.read-1:r.read]), nil
}

// firstColumn returns the column, from 1, of the first character of a line that is
// no space or tab.
func firstColumn(data []byte, line int) int {
	data = lineOf(data, line)
	return 1 + len(data) - len(bytes.TrimLeft(data, " \t"))
}

// lineOf returns a line, counted from 1.
func lineOf(data []byte, line int) []byte {
	for range line - 1 {
		_, data, _ = bytes.Cut(data, []byte("\n"))
	}
	data, _, _ = bytes.Cut(data, []byte("\n"))
	return data
}

// tabIn returns the column of a tab before the text of a line, or 0.
func tabIn(line []byte) int {
	return 1 + bytes.IndexByte(line[:len(line)-len(bytes.TrimLeft(line, " \t-"))], '\t')
}
