package pdf

import (
	"bytes"
	"cmp"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
)

// finish writes a file of the PDF library to w with its page streams compressed
// and what the library cannot say about a document: its language, and that a
// window shall show its title.
//
// The library makes a new compressor for every stream, which takes most of its
// time. Here one is used for all.
func finish(w io.Writer, raw []byte, lang string) error {
	offsets, trailer, err := crossReference(raw)
	if err != nil {
		return err
	}
	numbers := make([]int, len(offsets))
	for i := range numbers {
		numbers[i] = i
	}
	slices.SortFunc(numbers, func(a, b int) int { return cmp.Compare(offsets[a], offsets[b]) })

	var out bytes.Buffer
	out.Grow(len(raw) / 2)
	out.Write(raw[:offsets[numbers[0]]])
	deflate := zlib.NewWriter(nil)
	moved := make([]int, len(offsets))
	for i, n := range numbers {
		end := bytes.LastIndex(raw, []byte("xref\n0 "))
		if i+1 < len(numbers) {
			end = offsets[numbers[i+1]]
		}
		moved[n] = out.Len()
		object := raw[offsets[n]:end]
		if n == len(offsets)-1 {
			object = extendCatalogue(object, lang)
		}
		if err := writeObject(&out, deflate, object); err != nil {
			return err
		}
	}
	start := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(moved)+1)
	for _, at := range moved {
		fmt.Fprintf(&out, "%010d 00000 n \n", at)
	}
	out.Write(trailer)
	fmt.Fprintf(&out, "startxref\n%d\n%%%%EOF\n", start)
	_, err = out.WriteTo(w)
	return err
}

var (
	errShape   = errors.New("the PDF library wrote a file of another shape")
	references = regexp.MustCompile(`(?s)\nxref\n0 \d+\n0000000000 65535 f \n((?:\d{10} 00000 n \n)+)(trailer\n.*)startxref\n\d+\n%%EOF\n$`)
	openStream = regexp.MustCompile(`^(\d+ 0 obj\n)<</Length (\d+)>>\nstream\n`)
	catalogue  = []byte("/Type /Catalog\n")
)

// crossReference returns where the objects are, the first being object 1, and
// the trailer.
func crossReference(raw []byte) (offsets []int, trailer []byte, err error) {
	at := bytes.LastIndex(raw, []byte("\nxref\n"))
	if at < 0 {
		return nil, nil, errShape
	}
	m := references.FindSubmatch(raw[at:])
	if m == nil {
		return nil, nil, errShape
	}
	const entry = 20
	for line := range slices.Chunk(m[1], entry) {
		n, err := strconv.Atoi(string(line[:10]))
		if err != nil || n >= at {
			return nil, nil, errShape
		}
		offsets = append(offsets, n)
	}
	return offsets, m[2], nil
}

// writeObject copies an object, its stream compressed.
func writeObject(out *bytes.Buffer, deflate *zlib.Writer, object []byte) error {
	m := openStream.FindSubmatch(object)
	if m == nil {
		out.Write(object)
		return nil
	}
	n, _ := strconv.Atoi(string(m[2]))
	data, rest := object[len(m[0]):], []byte("\nendstream\nendobj\n")
	if len(data) < n || !bytes.Equal(data[n:], rest) {
		return errShape
	}
	var packed bytes.Buffer
	deflate.Reset(&packed)
	deflate.Write(data[:n])
	if err := deflate.Close(); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s<</Filter /FlateDecode /Length %d>>\nstream\n", m[1], packed.Len())
	packed.WriteTo(out)
	out.Write(rest)
	return nil
}

// extendCatalogue adds to the catalogue, which is the library's last object.
func extendCatalogue(object []byte, lang string) []byte {
	more := fmt.Appendf(nil, "/Lang (%s)\n/ViewerPreferences <</DisplayDocTitle true>>\n", languageTag(lang))
	return bytes.Replace(object, catalogue, slices.Concat(catalogue, more), 1)
}

// languageTag keeps what a language tag may hold.
func languageTag(lang string) string {
	var tag []byte
	for i := range len(lang) {
		c := lang[i]
		if c == '-' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
			tag = append(tag, c)
		}
	}
	return string(tag)
}
