package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
)

// objects is a file of the PDF library cut into its objects: list[0] is object 1.
// Each begins with its number and ends with "endobj". The objects behind those are
// in more, only their contents, without streams; ends is where each ends.
type objects struct {
	header []byte
	list   [][]byte
	more   []byte
	ends   []int
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
func stream(more string, data ...[]byte) []byte {
	length := 0
	for _, d := range data {
		length += len(d)
	}
	b := make([]byte, 0, len(more)+length+64)
	b = fmt.Appendf(b, "<<%s/Length %d>>\nstream\n", more, length)
	for _, d := range data {
		b = append(b, d...)
	}
	return append(b, "\nendstream"...)
}

// count returns how many objects there are.
func (b *objects) count() int { return len(b.list) + len(b.ends) }

// content returns the content of object n, from 1.
func (b *objects) content(n int) []byte {
	if n <= len(b.list) {
		_, content, _ := bytes.Cut(b.list[n-1], []byte(" 0 obj\n"))
		return bytes.TrimSuffix(content, []byte("endobj\n"))
	}
	n -= len(b.list) + 1
	start := 0
	if n > 0 {
		start = b.ends[n-1]
	}
	return b.more[start:b.ends[n]]
}

func hasStream(object []byte) bool { return bytes.HasSuffix(object, []byte("\nendstream\nendobj\n")) }

// byKind returns the numbers of the objects with a stream and of the others, and
// adds to the others what the library leaves out.
func (b *objects) byKind() (streams, others []int) {
	others = make([]int, 0, b.count())
	for i, o := range b.list {
		if hasStream(o) {
			streams = append(streams, i+1)
			continue
		}
		others = append(others, i+1)
		b.list[i] = bytes.Replace(o, namelessFile, namedFile, 1)
	}
	for i := range b.ends {
		others = append(others, len(b.list)+i+1)
	}
	return streams, others
}

// bytes writes the file in the classic form.
func (b *objects) bytes() []byte {
	size := 1<<10 + len(b.more) + 44*len(b.ends)
	for _, o := range b.list {
		size += len(o) + 20
	}
	out := make([]byte, 0, size)
	out = append(out, b.header...)
	starts := make([]int, b.count())
	for i := range starts {
		starts[i] = len(out)
		if i < len(b.list) {
			out = append(out, b.list[i]...)
			continue
		}
		out = append(strconv.AppendInt(out, int64(i+1), 10), " 0 obj\n"...)
		out = append(append(out, b.content(i+1)...), "\nendobj\n"...)
	}
	at := len(out)
	out = fmt.Appendf(out, "xref\n0 %d\n0000000000 65535 f \n", len(starts)+1)
	for _, n := range starts {
		for digit := 1_000_000_000; digit > 0; digit /= 10 {
			out = append(out, byte('0'+n/digit%10))
		}
		out = append(out, entryEnd...)
	}
	out = fmt.Appendf(out, "trailer\n<<\n/Size %d\n/Root %d 0 R\n/Info %d 0 R\n>>\n", len(starts)+1, b.root, b.info)
	return fmt.Appendf(out, "startxref\n%d\n%%%%EOF\n", at)
}
