package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
)

// objects is a file of the PDF library cut into its objects: list[0] is object 1.
// Each begins with its number and ends with "endobj".
type objects struct {
	header []byte
	list   [][]byte
	root   int // the number of the catalogue
	info   int
}

var errShape = errors.New("the PDF library wrote a file of another shape")

// The end of the library's file: the table of the objects' offsets and the
// trailer.
const (
	tableStart = "\nxref\n"
	firstEntry = "0000000000 65535 f \n"
	entryEnd   = " 00000 n \n"
	entrySize  = 10 + len(entryEnd)
	trailer    = "trailer\n<<\n/Size %d\n/Root %d 0 R\n/Info %d 0 R\n>>\nstartxref\n%d\n%%%%EOF\n"
)

// parseObjects cuts a file into its objects.
func parseObjects(raw []byte) (objects, error) {
	at := bytes.LastIndex(raw, []byte(tableStart))
	if at < 0 {
		return objects{}, errShape
	}
	_, table, ok := bytes.Cut(raw[at:], []byte(firstEntry))
	end := bytes.Index(table, []byte("trailer\n"))
	if !ok || end < 0 || end%entrySize != 0 {
		return objects{}, errShape
	}
	starts := make([]int, 0, end/entrySize)
	for entry := range slices.Chunk(table[:end], entrySize) {
		n, err := strconv.Atoi(string(entry[:10]))
		if err != nil || n < 0 || n > at || string(entry[10:]) != entryEnd {
			return objects{}, errShape
		}
		starts = append(starts, n)
	}
	var b objects
	var size, start int
	if _, err := fmt.Sscanf(string(table[end:]), trailer, &size, &b.root, &b.info, &start); err != nil {
		return objects{}, errShape
	}
	if b.root < 1 || b.root > len(starts) || b.info > len(starts) {
		return objects{}, errShape
	}
	inFile := append(slices.Sorted(slices.Values(starts)), at+1)
	b.header = raw[:inFile[0]]
	for _, n := range starts {
		i, _ := slices.BinarySearch(inFile, n)
		b.list = append(b.list, raw[n:inFile[i+1]])
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
	b := make([]byte, 0, len(content)+24)
	b = append(strconv.AppendInt(b, int64(n), 10), " 0 obj\n"...)
	return append(append(b, content...), "\nendobj\n"...)
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
