// The wine of long-lived distributions lacks ProcessPrng, which every Go program
// of today asks for. Windows 10 and newer have it.
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE p, SIZE_T n) { return RtlGenRandom(p, (ULONG)n); }
