package stream

import (
	"io"
	"os"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	kernel              = windows.NewLazySystemDLL("kernel32.dll")
	getConsoleOutputCP  = kernel.NewProc("GetConsoleOutputCP")
	wideCharToMultiByte = kernel.NewProc("WideCharToMultiByte")
)

const utf8Page = 65001

// encoding returns how text has to be written to what is no window. A file begins with
// a mark by which every editor knows UTF-8, and keeps every letter. A pipe is read by
// programs of the console, PowerShell among them, in the console's code page: a mark
// would be three odd signs to them. It is nil for a window, where that page is UTF-8,
// and where there is no console.
func encoding(w io.Writer) func(string) []byte {
	f, ok := w.(*os.File)
	if !ok {
		return nil
	}
	page, _, _ := getConsoleOutputCP.Call()
	if page == 0 || page == utf8Page {
		return nil
	}
	switch kind, _ := windows.GetFileType(windows.Handle(f.Fd())); kind {
	case windows.FILE_TYPE_DISK:
		return marked(f)
	case windows.FILE_TYPE_PIPE:
		return func(s string) []byte { return inPage(s, uint32(page)) }
	}
	return nil
}

// marked puts the mark before the first text, where the file is empty.
func marked(f *os.File) func(string) []byte {
	return func(s string) []byte {
		if info, err := f.Stat(); err == nil && info.Size() == 0 {
			return append([]byte("\ufeff"), s...)
		}
		return []byte(s)
	}
}

// inPage writes a text in a code page, in which a letter that it lacks becomes the one
// that is most like it. What it cannot write at all stays UTF-8.
func inPage(s string, page uint32) []byte {
	wide, err := windows.UTF16FromString(s)
	if err != nil || len(wide) < 2 {
		return []byte(s)
	}
	wide = wide[:len(wide)-1]
	size, _, _ := wideCharToMultiByte.Call(uintptr(page), 0, uintptr(unsafe.Pointer(&wide[0])), uintptr(len(wide)), 0, 0, 0, 0)
	if size == 0 {
		return []byte(s)
	}
	out := make([]byte, size)
	size, _, _ = wideCharToMultiByte.Call(uintptr(page), 0, uintptr(unsafe.Pointer(&wide[0])), uintptr(len(wide)), uintptr(unsafe.Pointer(&out[0])), size, 0, 0)
	return out[:size]
}
