// explorer PROGRAM… starts a program as a double click does: its parent is called
// explorer.exe. What it says goes where this program's output goes, and its exit code
// comes back.
#include <stdio.h>
#include <windows.h>

int wmain(void) {
	wchar_t *line = GetCommandLineW();
	int quoted = 0;
	for (; *line && (quoted || *line != L' '); line++)
		if (*line == L'"') quoted = !quoted;
	while (*line == L' ') line++;
	STARTUPINFOW start = {.cb = sizeof start};
	PROCESS_INFORMATION started;
	if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &started)) {
		printf("error %lu\n", GetLastError());
		return 99;
	}
	WaitForSingleObject(started.hProcess, INFINITE);
	DWORD code = 98;
	GetExitCodeProcess(started.hProcess, &code);
	return (int)code;
}
