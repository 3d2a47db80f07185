package terminal

import "bytes"

// screenWriter is what survey and the drawn driver write to. The terminal is
// out of line mode, so a line end has to go to the first column itself.
type screenWriter struct{ tty *Console }

// Fd is the terminal's file, as survey wants it.
func (w screenWriter) Fd() uintptr { return w.tty.Out.Fd() }

// Write sends each line end to the first column.
func (w screenWriter) Write(p []byte) (int, error) {
	whole := bytes.ReplaceAll(p, []byte("\r\n"), []byte("\n"))
	if _, err := w.tty.Out.Write(bytes.ReplaceAll(whole, []byte("\n"), []byte("\r\n"))); err != nil {
		return 0, err
	}
	return len(p), nil
}
