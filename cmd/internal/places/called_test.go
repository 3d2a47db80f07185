package places

import "testing"

func TestCalled(t *testing.T) {
	for _, tt := range []struct {
		first, here string
		windows     bool
		onPath      string
		want        string
	}{
		{"safeguard", "/home/amina", false, "safeguard", "safeguard"},
		{"./safeguard", "/home/amina", false, "", "./safeguard"},
		{"./safeguard-linux-amd64", "/home/amina", false, "", "./safeguard-linux-amd64"},
		{"/usr/bin/safeguard", "/home/amina", false, "safeguard", "safeguard"},
		{"/home/amina/bin/safeguard", "/home/amina", false, "", "/home/amina/bin/safeguard"},
		{`C:\Safe\safeguard.exe`, `C:\Safe`, true, "", `.\safeguard.exe`},
		{`c:\safe\Safeguard.EXE`, `C:\Safe\`, true, "", `.\Safeguard.EXE`},
		{`C:\Safe\safeguard.exe`, `C:\Other`, true, "", `C:\Safe\safeguard.exe`},
		{`C:\Safe\safeguard.exe`, `C:\Safe`, true, "safeguard", "safeguard"},
		{`C:\safeguard.exe`, `C:\`, true, "", `.\safeguard.exe`},
		{`.\safeguard`, `C:\Safe`, true, "", `.\safeguard`},
		{"safeguard.exe", `C:\Safe`, true, "", "safeguard.exe"}, // typed in cmd.exe, which finds it
	} {
		got := called(tt.first, tt.here, tt.windows, func(name, _ string) bool { return name == tt.onPath })
		if got != tt.want {
			t.Errorf("%s in %s: %s, want %s", tt.first, tt.here, got, tt.want)
		}
	}
}

// In PowerShell's window a name with spaces needs a sign before it, and nowhere else.
func TestTyped(t *testing.T) {
	const machine = `C:\Program Files\WindowsPowerShell\Modules;C:\Windows\system32\WindowsPowerShell\v1.0\Modules`
	for _, tt := range []struct{ quoted, modules, want string }{
		{`"C:\Our files\safeguard.exe"`, `C:\Users\amina\Documents\WindowsPowerShell\Modules;` + machine, `& "C:\Our files\safeguard.exe"`},
		{`"C:\Our files\safeguard.exe"`, `C:\Users\amina\OneDrive\Documents\PowerShell\Modules;` + machine, `& "C:\Our files\safeguard.exe"`},
		{`"C:\Our files\safeguard.exe"`, machine, `"C:\Our files\safeguard.exe"`},
		{`.\safeguard.exe`, `C:\Users\amina\Documents\WindowsPowerShell\Modules;` + machine, `.\safeguard.exe`},
		{"safeguard", "", "safeguard"},
	} {
		if got := typed(tt.quoted, tt.modules); got != tt.want {
			t.Errorf("%s beside %s: %s, want %s", tt.quoted, tt.modules, got, tt.want)
		}
	}
}
