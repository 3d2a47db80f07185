package serve

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"safeguard/assess/journal"
	"safeguard/cmd/internal/browser/guard"
)

func (r *running) port() int {
	u, _ := url.Parse(r.base)
	n, _ := strconv.Atoi(u.Port())
	return n
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// leave leaves in a folder what a program that was killed leaves.
func leave(t *testing.T, dir string, n note) {
	t.Helper()
	text, err := json.Marshal(n)
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, FileName), append([]byte("\x00"), text...), 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// The page is for this computer alone; what it needs in the folder is for nobody
// else, and gone at its end.
func TestAPageIsForThisComputer(t *testing.T) {
	dir := t.TempDir()
	r := serve(t, dir, nil)
	if !strings.HasPrefix(r.Address, fmt.Sprintf("http://127.0.0.1:%d/start?token=", r.port())) {
		t.Errorf("the address is %s", r.Address)
	}
	info, err := os.Stat(filepath.Join(dir, FileName))
	if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
	if status, body := r.get("/"); status != http.StatusForbidden || strings.Contains(body, dir) {
		t.Errorf("before the address: %d %s", status, body)
	}
	r.enter()
	if status, body := r.get("/"); status != http.StatusOK || !strings.HasPrefix(body, "page ") {
		t.Errorf("after it: %d %s", status, body)
	}
	r.stop()
	if exists(filepath.Join(dir, FileName)) {
		t.Error("the file is left behind")
	}
	if !r.heard(r.words().Stopped) || !r.heard(r.words().Keep) {
		t.Errorf("said: %v", r.said)
	}
	if again := serve(t, dir, nil); portOf(dir) == r.port() && again.port() != r.port() {
		t.Errorf("another port: %d, before %d", again.port(), r.port())
	}
}

// A second start opens the page that runs, and ends.
func TestASecondStartOpensThePageThatRuns(t *testing.T) {
	dir := t.TempDir()
	first := serve(t, dir, nil).enter()
	opened := ""
	second := serve(t, dir, func(o *Options) {
		o.First, o.Open = "/a/x/", func(address string) error { opened = address; return nil }
	})
	second.wait()
	if second.base != first.base || second.Address == first.Address || opened != second.Address || !second.heard(first.words().Again) {
		t.Errorf("%s beside %s, opened %q", second.Address, first.Address, opened)
	}
	if status, body := second.get(strings.TrimPrefix(second.Address, second.base)); status != http.StatusOK || !strings.Contains(body, "/a/x/") {
		t.Errorf("the new address: %d %s", status, body)
	}
	for _, r := range []*running{first, second} {
		if status, _ := r.get("/"); status != http.StatusOK {
			t.Errorf("one of the browsers is out: %d", status)
		}
	}
	if !exists(filepath.Join(dir, FileName)) {
		t.Error("the second start removed the file of the first")
	}
}

// A second start that finds somebody else on the port of the page that holds the
// folder does not go there, and serves beside it.
func TestAStrangerIsNotTakenForThePage(t *testing.T) {
	dir, secret := t.TempDir(), []byte("of the page that runs")
	var told strings.Builder
	stranger := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.ParseForm()
		fmt.Fprint(&told, r.Form, r.Header)
		fmt.Fprintf(w, "http://%s/start?token=a\nproof\n", r.Host)
	}))
	defer stranger.Close()
	held, err := journal.Hold(filepath.Join(dir, FileName))
	if err != nil {
		t.Fatal(err)
	}
	defer held.Release()
	port := stranger.Listener.Addr().(*net.TCPAddr).Port
	if err := held.Write(note{Port: port, Secret: secret}); err != nil {
		t.Fatal(err)
	}
	r := serve(t, dir, nil).enter()
	if r.port() == port || !r.heard(r.words().Beside) {
		t.Errorf("port %d, said %v", r.port(), r.said)
	}
	if told.Len() == 0 || strings.Contains(told.String(), string(secret)) {
		t.Errorf("the stranger was told %s", &told)
	}
	r.stop()
	if !exists(filepath.Join(dir, FileName)) {
		t.Error("it removed the file of another program")
	}
}

// Somebody sits on the port of before a crash: another port is taken, and another
// secret, since that one may have been asked for there.
func TestThePortIsTakenAfterACrash(t *testing.T) {
	dir, secret := t.TempDir(), []byte("of before")
	stranger, err := listenOn(0)
	if err != nil {
		t.Fatal(err)
	}
	defer stranger.Close()
	port := stranger.Addr().(*net.TCPAddr).Port
	leave(t, dir, note{Port: port, Secret: secret})
	r := serve(t, dir, nil).enter()
	if _, body := r.get("/alive?nonce=nonce"); r.port() == port || body == guard.Proof(secret, "nonce") {
		t.Errorf("port %d, proof %s", r.port(), body)
	}
	var n note
	if !journal.ReadHeld(filepath.Join(dir, FileName), &n) || n.Port != r.port() || string(n.Secret) == string(secret) {
		t.Errorf("the file says %+v", n)
	}
}

// What stands in the file that a crash left may be anything.
func TestAnyFileLeftBehindIsTakenOver(t *testing.T) {
	for _, left := range []string{"", "x", "\x00{", "\x00[]", "\x00{\"port\":-1}", "\x00{\"port\":70000,\"secret\":\"AAAA\"}", "\x00{\"port\":0,\"secret\":\"\"}", strings.Repeat("x", 9000)} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, FileName), []byte(left), 0o600); err != nil {
			t.Fatal(err)
		}
		serve(t, dir, nil).enter().stop()
		if exists(filepath.Join(dir, FileName)) {
			t.Errorf("%.20q: the file is left behind", left)
		}
	}
}

// Where nothing can be written, the folder is served all the same, and where somebody
// else put something in the place of the file, that is left alone.
func TestAFolderWithoutAFileOfItsOwn(t *testing.T) {
	gone := filepath.Join(t.TempDir(), "gone")
	r := serve(t, gone, nil).enter()
	if status, _ := r.get("/"); status != http.StatusOK || !r.heard(r.words().Unwritable) {
		t.Errorf("%d, said %v", status, r.said)
	}
	for name, put := range map[string]func(at string) error{
		"a folder": func(at string) error { return os.Mkdir(at, 0o700) },
		"a link to an assessment": func(at string) error {
			other := filepath.Join(filepath.Dir(at), "org.safeguard")
			return errors.Join(os.WriteFile(other, []byte("an assessment"), 0o600), os.Symlink(other, at))
		},
	} {
		dir := t.TempDir()
		if err := put(filepath.Join(dir, FileName)); err != nil {
			t.Log(err) // a system may keep links from its users
			continue
		}
		r := serve(t, dir, nil).enter()
		if status, _ := r.get("/"); status != http.StatusOK || !r.heard(r.words().Taken) || r.heard(r.words().Unwritable) {
			t.Errorf("%s: %d, said %v", name, status, r.said)
		}
		r.stop()
		if text, err := os.ReadFile(filepath.Join(dir, "org.safeguard")); err == nil && string(text) != "an assessment" || !exists(filepath.Join(dir, FileName)) {
			t.Errorf("%s: it was touched: %s", name, text)
		}
	}
}

// A page that is still open goes on after a crash: same port, same proof. Its cookie
// is none any more, for somebody else may have been sent it meanwhile.
func TestAfterAKill(t *testing.T) {
	dir := t.TempDir()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), "SERVE_CHILD="+dir)
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	if !lines.Scan() {
		t.Fatal("it says nothing")
	}
	child := serveAt(t, lines.Text()).enter()
	_, before := child.get("/")
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	if !exists(filepath.Join(dir, FileName)) {
		t.Fatal("a kill leaves no file: the test tests nothing")
	}
	r := serve(t, dir, nil)
	if r.base != child.base {
		t.Errorf("%s, before %s", r.base, child.base)
	}
	child.client.CloseIdleConnections()
	if status, _ := child.post("/"); status != http.StatusForbidden {
		t.Errorf("the cookie of before: %d", status)
	}
	r.client = child.client // the browser that opens the new address is the one of before
	r.enter()
	if _, after := r.get("/"); after != before {
		t.Errorf("the old page waits for %q, and gets %q", before, after)
	}
}

// Whoever is not let in any more gets back what was typed, and nobody else's.
func TestTypedTextsComeBack(t *testing.T) {
	r := serve(t, t.TempDir(), nil)
	answer, err := r.client.PostForm(r.base+"/a/x/q/y", url.Values{"note": {"a long note <b> of ours"}, "sum": {"0011"}})
	if status, body := r.read(answer, err); status != http.StatusForbidden || !strings.Contains(body, "a long note &lt;b&gt; of ours") || strings.Contains(body, "0011") {
		t.Errorf("%d %s", status, body)
	}
	if status, _ := r.get("/in"); status != http.StatusForbidden {
		t.Errorf("before the address: %d", status)
	}
	if status, _ := r.enter().get("/in"); status != http.StatusNoContent {
		t.Errorf("after it: %d", status)
	}
}
