package words

import (
	"errors"
	"io/fs"
	"runtime"
	"syscall"

	"safeguard/assess/fault"
)

// causes are the faults of the system that people meet.
var causes = []struct {
	is   func(syscall.Errno) bool
	what *fault.Error
}{
	{isFull, fault.New("disk_full")},
	{is(fs.ErrNotExist), fault.New("not_there")},
	{is(fs.ErrPermission), fault.New("not_permitted")},
	{is(syscall.EROFS), fault.New("read_only_disk")},
	{isHeld, fault.New("held_by_another")},
	{is(syscall.EISDIR), fault.New("is_a_folder")},
	{is(syscall.ENOTDIR), fault.New("is_no_folder")},
}

// causeOf returns the fault that a number of the system stands for, or nil.
func causeOf(err error) *fault.Error {
	number, ok := err.(syscall.Errno)
	for _, c := range causes {
		if ok && c.is(number) {
			return c.what
		}
	}
	return nil
}

func is(target error) func(syscall.Errno) bool {
	return func(number syscall.Errno) bool { return errors.Is(number, target) }
}

// isHeld knows what Windows says of a file that another program has open.
func isHeld(number syscall.Errno) bool {
	const sharing, lock = syscall.Errno(32), syscall.Errno(33)
	return runtime.GOOS == "windows" && (number == sharing || number == lock)
}

// isFull knows a full disk on every system: Windows has two numbers for it.
func isFull(number syscall.Errno) bool {
	const handleDiskFull, diskFull = syscall.Errno(39), syscall.Errno(112)
	windows := runtime.GOOS == "windows" && (number == handleDiskFull || number == diskFull)
	return windows || errors.Is(number, syscall.ENOSPC)
}

// sameWayOut names the faults whose hint is that of another one.
var sameWayOut = map[string]string{
	"newer_head": "newer_file", "newer_kind": "newer_file", "newer_field": "newer_file", "newer_value": "newer_file",
	"line_not_utf8": "utf16", "no_group": "two_voices", "pack_no_folder": "no_pack_folder", "would_redact_leftovers": "would_redact",
	"would_redact_one": "would_redact", "would_redact_one_leftovers": "would_redact",
	"would_redact_numbers": "would_redact", "would_redact_numbers_leftovers": "would_redact",
	"not_there":         "no_folder",
	"name_with_control": "name_with_sign", "name_ends_badly": "name_with_sign", "name_of_device": "name_with_sign",
	"no_row_key": "no_keys", "row_of_nothing": "no_keys", "row_of_another_copy": "no_keys", "row_twice": "column_twice",
	"answered_since": "changed_since", "no_status_of_table": "status_first", "status_not_given": "status_first",
	"day_before_entry": "day_before_program", "day_after_program": "day_before_program", "day_after_entries": "day_before_program",
}

// hintOf returns the name of the hint of a fault.
func hintOf(code string) string {
	if other := sameWayOut[code]; other != "" {
		return other
	}
	return code
}
