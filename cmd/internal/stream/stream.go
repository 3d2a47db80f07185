// Package stream writes to the program's two outputs. It knows what a person reads
// from what is data: in text it names the program as it was called, and puts letters as
// the window or the program at the other end reads them. Data goes through as it is.
package stream

import (
	"io"
	"os"
	"regexp"
	"strings"
)

// Name is the program's name where it is found without a folder.
const Name = "safeguard"

// An Output is standard output or the stream of messages. Write writes data.
type Output struct {
	io.Writer
	called string
	encode func(string) []byte // nil where it is UTF-8
}

// New returns the output that is w, of a program that a person types as called.
func New(w io.Writer, called string) *Output {
	return &Output{Writer: w, called: called, encode: encoding(w)}
}

// File returns the file that a writer writes to.
func File(w io.Writer) (*os.File, bool) {
	if o, ok := w.(*Output); ok {
		w = o.Writer
	}
	f, ok := w.(*os.File)
	return f, ok
}

// text writes what a person reads.
func (o *Output) text(s string) error {
	s = AsCalled(s, o.called)
	if o.encode != nil {
		_, err := o.Writer.Write(o.encode(lineEnds.Replace(s)))
		return err
	}
	_, err := io.WriteString(o.Writer, s)
	return err
}

// lineEnds are those that old editors of Windows know.
var lineEnds = strings.NewReplacer("\r\n", "\r\n", "\n", "\r\n")

// Text returns a writer to the same place, for what a person reads.
func Text(w io.Writer) io.Writer {
	if o, ok := w.(*Output); ok {
		return texts{o}
	}
	return w
}

// texts is an Output of which every Write is text.
type texts struct{ o *Output }

// Write writes a text.
func (t texts) Write(p []byte) (int, error) {
	if err := t.o.text(string(p)); err != nil {
		return 0, err
	}
	return len(p), nil
}

// commands are the words that make a command of the name before them.
const commands = "approve|assess|associate|check|checklist|compare|completion|demo|enter|export|help|import|licences|log|merge|new|open|plan|print|" +
	"redact|renew|report|score|set|show|status|undo|version|workshop|COMMAND|FILE"

// command is a command to type: at the beginning of a line, behind a colon or in
// quotation marks.
var command = regexp.MustCompile(`(?m)(^[ \t]*|: |["“])` + Name + ` ((?:-|\[|(?:` + commands + `)\b))`)

// inMarks is a command in plain quotation marks.
var inMarks = regexp.MustCompile(`"(` + Name + ` (?:-|\[|(?:` + commands + `)\b)[^"\n]*)"`)

// AsCalled puts the name by which the program was called into the commands of a text.
func AsCalled(text, called string) string {
	if called == Name || called == "" || !strings.Contains(text, Name+" ") {
		return text
	}
	if strings.Contains(called, `"`) { // marks beside its own are no longer told apart
		text = inMarks.ReplaceAllString(text, "“$1”")
	}
	return command.ReplaceAllString(text, "${1}"+strings.ReplaceAll(called, "$", "$$")+" ${2}")
}
