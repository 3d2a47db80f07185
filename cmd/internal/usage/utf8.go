package usage

import (
	"bytes"
	"unicode/utf8"

	"github.com/spf13/pflag"

	"safeguard/assess/fault"
)

// InUTF8 says why the text of a file cannot be taken as it is: a letter that
// cannot be read would be lost, and nobody would see it.
func InUTF8(name string, text []byte) error {
	if !isUTF16(text) && utf8.Valid(text) {
		return nil
	}
	if isUTF16(text) {
		return fault.New("utf16", "file", name)
	}
	line := 1
	for l := range bytes.Lines(text) {
		if !utf8.Valid(l) {
			break
		}
		line++
	}
	return fault.New("line_not_utf8", "file", name, "line", line)
}

// isUTF16 knows UTF-16 by the mark at its beginning, or by the NUL byte that
// stands at every letter of Latin.
func isUTF16(text []byte) bool {
	return bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff")) || bytes.IndexByte(text, 0) >= 0
}

// TextFlags refuses texts on the command line that are not UTF-8. Names of files
// may be anything that the system takes.
func TextFlags(flags *pflag.FlagSet) error {
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
				err = Fault("flag_not_utf8", "flag", f.Name)
			}
		}
	})
	return err
}
