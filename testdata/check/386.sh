#!/usr/bin/env bash
# Tests what needs no terminal as a program of 32 bits, in which an int is smaller.
# A system that does not run such programs of Intel runs those of ARM in an emulator.
set -euo pipefail
cd "$(dirname "$0")/../.."
export CGO_ENABLED=0

if GOARCH=386 go test -run '^$' ./assess/fault >/dev/null 2>&1; then
	exec env GOARCH=386 go test -short ./assess/... ./checklists/... ./report/...
fi
if ! command -v qemu-arm >/dev/null; then
	echo "this system runs no programs of 32 bits: install qemu-user" >&2
	exit 1
fi
echo "this system runs no programs of 32 bits: testing those of ARM in an emulator"
# What starts the test program again, which an emulator cannot, and what counts nothing
# is left out: it takes long.
GOARCH=arm go test -exec qemu-arm -short -skip '^(TestDiskReallyFull|TestSecondProcessIsRefused|TestKilled)$' \
	./assess ./assess/exchange ./assess/journal ./assess/rounds ./assess/store ./assess/workshop ./checklists ./report ./report/data
