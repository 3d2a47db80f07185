package places

import (
	"unsafe"

	"golang.org/x/sys/windows"
)

var consoleProcessList = windows.NewLazySystemDLL("kernel32.dll").NewProc("GetConsoleProcessList")

// OwnWindow reports whether the window of the console is there for this program alone,
// so that it closes with it: after a double click, also one inside a program for
// archives.
func OwnWindow() bool {
	var ids [2]uint32
	n, _, _ := consoleProcessList.Call(uintptr(unsafe.Pointer(&ids[0])), uintptr(len(ids)))
	return n == 1
}
