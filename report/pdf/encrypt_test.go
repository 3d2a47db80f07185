package pdf

import (
	"bufio"
	"bytes"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

// withExtras returns a model with everything that can be put into a PDF.
func withExtras(t *testing.T) report.Model {
	m := sample.New(t, 2, 0, sample.Plausible).Model(t)
	var picture bytes.Buffer
	if err := png.Encode(&picture, image.NewRGBA(image.Rect(0, 0, 300, 60))); err != nil {
		t.Fatal(err)
	}
	logo, err := report.NewLogo(picture.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	m.Logo = logo
	m.Attachment = &report.Attachment{Name: "réseau-2026.json", Description: "The answers", Data: []byte(`{"answers": "all"}`)}
	return m
}

// The library opens no file whose password has a space, though it makes one.
const (
	password = "mot de passe d'été 2026"
	oneWord  = "motdepasse"
)

func encrypted(t *testing.T, password string) (plain, locked []byte) {
	t.Helper()
	plain, _ = write(t, withExtras(t))
	var b bytes.Buffer
	if err := Encrypt(&b, plain, password); err != nil {
		t.Fatal(err)
	}
	return plain, b.Bytes()
}

// decrypt opens a file with the password, as pdfcpu does.
func decrypt(file []byte, password string) ([]byte, error) {
	conf := configuration(password)
	conf.Cmd = model.DECRYPT
	conf.WriteObjectStream, conf.WriteXRefStream = false, false
	c, err := pdfcpu.Read(bytes.NewReader(file), conf)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	c.Write.Writer = bufio.NewWriter(&b)
	if err := pdfcpu.WriteContext(c); err != nil {
		return nil, err
	}
	return b.Bytes(), c.Write.Flush()
}

func TestEncrypt(t *testing.T) {
	home := t.TempDir()
	for _, name := range []string{"HOME", "XDG_CONFIG_HOME", "APPDATA", "USERPROFILE"} {
		t.Setenv(name, home)
	}
	plain, locked := encrypted(t, oneWord)
	for _, secret := range []string{"Watoto", "\x00W\x00a\x00t\x00o\x00t\x00o", "answers", "self-audit"} {
		if bytes.Contains(locked, []byte(secret)) {
			t.Errorf("%q can be read without the password", secret)
		}
	}
	if _, err := decrypt(locked, "another"); err == nil {
		t.Error("it opens with a wrong password")
	}
	open, err := decrypt(locked, oneWord)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(open, []byte("/DisplayDocTitle")) || !bytes.Contains(open, []byte("/EmbeddedFiles")) {
		t.Error("the title or the attachment is lost")
	}
	elements := regexp.MustCompile(`/S ?/(?:P|TH|TD|TR|LI|LBody|H1|H2)\b`)
	if a, b := len(elements.FindAll(plain, -1)), len(elements.FindAll(open, -1)); a != b || a < 100 || !bytes.Contains(open, []byte("/StructTreeRoot")) {
		t.Errorf("%d elements before, %d after", a, b)
	}
	if left, _ := os.ReadDir(home); len(left) > 0 {
		t.Errorf("something was written into the home folder: %v", left)
	}
}

func TestEncryptRefuses(t *testing.T) {
	var b bytes.Buffer
	if Encrypt(&b, []byte("%PDF-1.3\nno document"), "x") == nil {
		t.Error("what is no PDF was encrypted")
	}
	m := sample.New(t, 1, 0, sample.Plausible).Model(t)
	plain, _ := write(t, m)
	if Encrypt(&b, plain, "") == nil {
		t.Error("an empty password was taken")
	}
	var compact bytes.Buffer
	if _, err := Write(&compact, m); err != nil {
		t.Fatal(err)
	}
	if Encrypt(&b, compact.Bytes(), "x") == nil {
		t.Error("a compact file was taken, whose structure and attachment get lost")
	}
	if b.Len() > 0 {
		t.Error("something was written")
	}
}

// needs returns the path of a program that another reader comes with.
func needs(t *testing.T, program, from string) string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err == nil {
		return path
	}
	if os.Getenv("CI") == "true" {
		t.Fatalf("CI needs %s: install the package %s", program, from)
	}
	t.Skipf("no %s here (package %s)", program, from)
	return ""
}

func output(t *testing.T, program string, args ...string) string {
	t.Helper()
	out, err := exec.Command(program, args...).Output()
	if err != nil {
		t.Errorf("%s %v: %v\n%s", program, args, err, out)
	}
	return string(out)
}

func saved(t *testing.T, file []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestQpdfOpensIt(t *testing.T) {
	qpdf := needs(t, "qpdf", "qpdf")
	plain, locked := encrypted(t, password)
	output(t, qpdf, "--check", saved(t, plain))
	path, pass := saved(t, locked), "--password="+password
	output(t, qpdf, pass, "--check", path)
	got := output(t, qpdf, pass, "--show-encryption", path)
	if !bytes.HasPrefix(locked, header) || !bytes.Contains(locked, []byte("/ExtensionLevel 8")) {
		t.Errorf("the file begins with %q, or does not name the extension", locked[:9])
	}
	for _, want := range []string{"R = 6", "extract for accessibility: allowed", "stream encryption method: AESv3", "string encryption method: AESv3"} {
		if !strings.Contains(got, want) {
			t.Errorf("not %q:\n%s", want, got)
		}
	}
}

func TestPopplerOpensIt(t *testing.T) {
	pdftotext, pdfinfo, pdfdetach := needs(t, "pdftotext", "poppler-utils"), needs(t, "pdfinfo", "poppler-utils"), needs(t, "pdfdetach", "poppler-utils")
	plain, locked := encrypted(t, password)
	open, path := saved(t, plain), saved(t, locked)
	if a, b := output(t, pdftotext, open, "-"), output(t, pdftotext, "-upw", password, path, "-"); a != b || a == "" {
		t.Error("the encrypted file has another text")
	}
	if exec.Command(pdftotext, path, "-").Run() == nil {
		t.Error("it opens without the password")
	}
	info := output(t, pdfinfo, "-upw", password, path)
	for _, want := range []string{"Safeguarding self-audit and action plan", "Watoto Salama Trust", "algorithm:AES-256", "Fri Mar 20"} {
		if !strings.Contains(info, want) {
			t.Errorf("not %q:\n%s", want, info)
		}
	}
	for _, args := range [][]string{{open}, {"-upw", password, path}} {
		out := filepath.Join(t.TempDir(), "data")
		output(t, pdfdetach, append([]string{"-save", "1", "-o", out}, args...)...)
		if data, _ := os.ReadFile(out); string(data) != `{"answers": "all"}` {
			t.Errorf("the attachment is %q", data)
		}
		if list := output(t, pdfdetach, append([]string{"-list"}, args...)...); !strings.Contains(list, "réseau-2026.json") {
			t.Errorf("the attachment's name: %s", list)
		}
	}
}

// The same model gives the same bytes, with a logo and an attachment too.
func TestExtrasAreDeterministic(t *testing.T) {
	a, _ := write(t, withExtras(t))
	b, _ := write(t, withExtras(t))
	if !bytes.Equal(a, b) {
		t.Error("two runs, two files")
	}
	for _, want := range []string{"/F (answers.json)", "/AFRelationship /Data", "/Subtype /Image"} {
		if !bytes.Contains(a, []byte(want)) {
			t.Errorf("the file lacks %s", want)
		}
	}
}
