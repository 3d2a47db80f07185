// keep FILE PROGRAM… starts a program of which the output is a pipe, in the same
// console, and puts what comes out of it into a file, byte for byte.
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

static wchar_t *next(wchar_t *line) {
	for (int quoted = 0; *line && (quoted || *line != L' '); line++)
		if (*line == L'"') quoted = !quoted;
	while (*line == L' ') line++;
	return line;
}

int wmain(int argc, wchar_t **argv) {
	if (argc < 3) return 2;
	FILE *f = _wfopen(argv[1], L"wb");
	SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
	HANDLE from, to;
	if (!f || !CreatePipe(&from, &to, &inherited, 0)) return 3;
	STARTUPINFOW start = {.cb = sizeof start, .dwFlags = STARTF_USESTDHANDLES};
	start.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
	start.hStdOutput = to;
	start.hStdError = GetStdHandle(STD_ERROR_HANDLE);
	PROCESS_INFORMATION started;
	if (!CreateProcessW(NULL, next(next(GetCommandLineW())), NULL, NULL, TRUE, 0, NULL, NULL, &start, &started)) return 4;
	CloseHandle(to);
	char part[4096];
	for (DWORD n; ReadFile(from, part, sizeof part, &n, NULL) && n;) fwrite(part, 1, n, f);
	return fclose(f);
}
