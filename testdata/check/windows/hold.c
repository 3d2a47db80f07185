// hold FILE SHARE MS holds a file open as another program does, for MS milliseconds:
// with SHARE r others may read it, as beside a reader of PDF; with SHARE n nobody may.
// It says "held" as soon as it does.
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

int wmain(int argc, wchar_t **argv) {
	if (argc != 4) return 2;
	DWORD share = argv[2][0] == L'r' ? FILE_SHARE_READ : 0;
	HANDLE f = CreateFileW(argv[1], GENERIC_READ, share, NULL, OPEN_EXISTING, 0, NULL);
	if (f == INVALID_HANDLE_VALUE) {
		printf("error %lu\n", GetLastError());
		return 1;
	}
	puts("held");
	fflush(stdout);
	Sleep((DWORD)_wtoi(argv[3]));
	return 0;
}
