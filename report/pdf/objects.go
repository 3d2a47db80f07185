package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
)

// Objects are a file of the PDF library cut into its objects: object 1 is the
// first. Each begins with its number and ends with "endobj".
type objects struct {
	header []byte
	list   [][]byte
	root   int // the number of the catalogue
	info   int
}

var (
	errShape   = errors.New("the PDF library wrote a file of another shape")
	references = regexp.MustCompile(`(?s)^\nxref\n0 \d+\n0000000000 65535 f \n((?:\d{10} 00000 n \n)+)trailer\n<<\n/Size \d+\n/Root (\d+) 0 R\n/Info (\d+) 0 R\n>>\nstartxref\n\d+\n%%EOF\n$`)
)

// parseObjects cuts a file into its objects.
func parseObjects(raw []byte) (objects, error) {
	at := bytes.LastIndex(raw, []byte("\nxref\n"))
	if at < 0 {
		return objects{}, errShape
	}
	m := references.FindSubmatch(raw[at:])
	if m == nil {
		return objects{}, errShape
	}
	const entry = 20
	var starts []int
	for line := range slices.Chunk(m[1], entry) {
		n, err := strconv.Atoi(string(line[:10]))
		if err != nil || n > at {
			return objects{}, errShape
		}
		starts = append(starts, n)
	}
	inFile := append(slices.Sorted(slices.Values(starts)), at+1)
	b := objects{header: raw[:inFile[0]]}
	b.root, _ = strconv.Atoi(string(m[2]))
	b.info, _ = strconv.Atoi(string(m[3]))
	for _, n := range starts {
		i, _ := slices.BinarySearch(inFile, n)
		b.list = append(b.list, raw[n:inFile[i+1]])
	}
	if b.root < 1 || b.root > len(starts) || b.info > len(starts) {
		return objects{}, errShape
	}
	return b, nil
}

// add appends an object with the given content and returns its number.
func (b *objects) add(content []byte) int {
	n := len(b.list) + 1
	b.list = append(b.list, object(n, content))
	return n
}

// object writes an object with the given number.
func object(n int, content []byte) []byte {
	return fmt.Appendf(nil, "%d 0 obj\n%s\nendobj\n", n, content)
}

// stream writes the content of an object that holds data. more are further
// entries of its dictionary.
func stream(more string, data []byte) []byte {
	return fmt.Appendf(nil, "<<%s/Length %d>>\nstream\n%s\nendstream", more, len(data), data)
}

// bytes writes the file.
func (b *objects) bytes() []byte {
	size := 1 << 10
	for _, o := range b.list {
		size += len(o) + 20
	}
	out := make([]byte, 0, size)
	out = append(out, b.header...)
	starts := make([]int, len(b.list))
	for i, o := range b.list {
		starts[i] = len(out)
		out = append(out, o...)
	}
	at := len(out)
	out = fmt.Appendf(out, "xref\n0 %d\n0000000000 65535 f \n", len(starts)+1)
	for _, n := range starts {
		out = fmt.Appendf(out, "%010d 00000 n \n", n)
	}
	out = fmt.Appendf(out, "trailer\n<<\n/Size %d\n/Root %d 0 R\n/Info %d 0 R\n>>\n", len(starts)+1, b.root, b.info)
	return fmt.Appendf(out, "startxref\n%d\n%%%%EOF\n", at)
}
