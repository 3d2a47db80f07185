//go:build !windows

package main

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// TestKilledWhileABrowserAnswers kills the page 200 times while a browser sends one
// answer after the other. Whatever was answered with the next page is in the file, and
// at most the answer that was on its way besides; the next start needs no clearing up.
func TestKilledWhileABrowserAnswers(t *testing.T) {
	long(t)
	t.Parallel()
	const kills = 200
	path := filepath.Join(t.TempDir(), "t.safeguard")
	if out, err := exec.Command("safeguard", "new", path, "--org", "Tumaini").CombinedOutput(); err != nil {
		t.Fatalf("%s: %v", out, err)
	}
	e, answered, window := quietEnv(), 0, 40*time.Millisecond
	for kill := range kills {
		if answered < kill*3/4 { // a busy machine answers later
			window = min(window*9/8, 200*time.Millisecond)
		}
		b := browseUntilKilled(t, filepath.Dir(path), time.Duration(rand.Int64N(int64(window))), answered)
		file, err := e.read(path)
		if err != nil {
			t.Fatalf("after kill %d: %v", kill, err)
		}
		a, _ := file.State.Answer("con-procedure")
		n := len(file.State.Events())
		if n < b.confirmed || n > b.sent {
			t.Fatalf("after kill %d: %d in the file, %d confirmed of %d sent", kill, n, b.confirmed, b.sent)
		}
		if want := fmt.Sprint("answer ", n); n > 0 && a.Note != want {
			t.Fatalf("after kill %d: %q is not %q", kill, a.Note, want)
		}
		answered = n
	}
	if answered < kills/2 {
		t.Errorf("only %d answers in %d runs", answered, kills)
	}
	t.Logf("%d killed, %d answered", kills, answered)
}

// sentAndConfirmed are how many answers a browser has sent, and how many of them led
// to the next page.
type sentAndConfirmed struct{ sent, confirmed int }

var hiddenOfForm = regexp.MustCompile(`<input type="hidden" name="(seq|sum)" value="([^"]*)">`)

// browseUntilKilled starts the page, answers one question with other texts and kills
// the program some time after its first answer. before is how many answers there are.
func browseUntilKilled(t *testing.T, dir string, after time.Duration, before int) sentAndConfirmed {
	t.Helper()
	cmd := exec.Command("safeguard", "open", dir, "--no-browser")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer cmd.Wait()
	defer cmd.Process.Kill()
	line, err := bufio.NewReader(out).ReadString('\n')
	i := strings.Index(line, "http://")
	if err != nil || i < 0 {
		t.Fatalf("%q: %v", line, err)
	}
	address := strings.TrimSpace(line[i:])
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	jar, _ := cookiejar.New(nil)
	b := &http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }, Timeout: time.Minute}
	if _, err := bodyOf(b.Get(address)); err != nil {
		t.Fatal(err)
	}
	at := "http://" + u.Host + "/a/t/q/con-procedure"
	count := sentAndConfirmed{before, before}
	for killed := false; ; {
		page, err := bodyOf(b.Get(at))
		if err != nil {
			return count
		}
		form := url.Values{"answer": {"paper"}, "note": {fmt.Sprint("answer ", count.sent+1)}}
		for _, m := range hiddenOfForm.FindAllStringSubmatch(page, -1) {
			form.Set(m[1], m[2])
		}
		if !killed {
			killed = true
			time.AfterFunc(after, func() { cmd.Process.Kill() })
		}
		count.sent++
		answer, err := b.PostForm(at, form)
		if err != nil {
			return count
		}
		answer.Body.Close()
		if answer.StatusCode != http.StatusSeeOther {
			t.Fatalf("the answer is %s", answer.Status)
		}
		count.confirmed++
	}
}

func bodyOf(answer *http.Response, err error) (string, error) {
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	return string(body), err
}
