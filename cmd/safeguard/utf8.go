package main

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/spf13/pflag"
)

const asUTF8 = "save the file as UTF-8 (in Notepad: Save as, then Encoding)"

// inUTF8 says why the text of a file cannot be taken as it is: a letter that
// cannot be read would be lost, and nobody would see it.
func inUTF8(name string, text []byte) error {
	if !isUTF16(text) && utf8.Valid(text) {
		return nil
	}
	if isUTF16(text) {
		return withHint(fmt.Errorf("%s: is UTF-16, not UTF-8", name), asUTF8)
	}
	line := 1
	for l := range bytes.Lines(text) {
		if !utf8.Valid(l) {
			break
		}
		line++
	}
	return withHint(fmt.Errorf("%s: line %d: is not UTF-8", name, line), asUTF8)
}

// isUTF16 knows UTF-16 by the mark at its beginning, or by the NUL byte that
// stands at every letter of Latin.
func isUTF16(text []byte) bool {
	return bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff")) || bytes.IndexByte(text, 0) >= 0
}

// textFlags refuses texts on the command line that are not UTF-8. Names of files
// may be anything that the system takes.
func textFlags(flags *pflag.FlagSet) error {
	var err error
	flags.Visit(func(f *pflag.Flag) {
		if what, _ := pflag.UnquoteUsage(f); what == "file" || what == "folder" {
			return
		}
		values := []string{f.Value.String()}
		if list, ok := f.Value.(pflag.SliceValue); ok {
			values = list.GetSlice()
		}
		for _, v := range values {
			if err == nil && !utf8.ValidString(v) {
				err = withHint(usagef("--%s: is not UTF-8", f.Name), "set the terminal to UTF-8; a script: save the file as UTF-8")
			}
		}
	})
	return err
}
