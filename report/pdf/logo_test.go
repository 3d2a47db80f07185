package pdf

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
)

// The picture is drawn at the upper right of page one, by a name that the pages know.
func TestLogoIsOnPageOne(t *testing.T) {
	file, _ := write(t, withExtras(t))
	pages := contents(t, file)
	m := regexp.MustCompile(`(?m)^q\n([\d.]+) 0\.00000 0\.00000 ([\d.]+) ([\d.]+) ([\d.]+) cm\n/(\w+) Do Q$`).FindStringSubmatch(pages[0])
	if m == nil {
		t.Fatal("no picture")
	}
	v := numbersOf(m[1:5])
	w, h, x, y := v[0], v[1], v[2], v[3]
	if w < 20 || h < 5 || w/h < 4.9 || w/h > 5.1 { // it is 300 by 60
		t.Errorf("it is %.1f by %.1f", w, h)
	}
	if right := left + width; x+w < right-0.1 || x+w > right+0.1 || y+h > pageHeight-30 || y < pageHeight-100 {
		t.Errorf("it is at %.1f to %.1f, %.1f to %.1f", x, x+w, y, y+h)
	}
	object := regexp.MustCompile(`\n/` + m[5] + ` (\d+) 0 R\n`).FindSubmatch(file)
	if object == nil || !bytes.Contains(file, []byte("\n"+string(object[1])+" 0 obj\n<</Type /XObject\n/Subtype /Image\n")) {
		t.Errorf("no page knows /%s", m[5])
	}
	for n, page := range pages[1:] {
		if strings.Contains(page, " Do") {
			t.Errorf("a picture on page %d", n+2)
		}
	}
}
