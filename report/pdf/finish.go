package pdf

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// finish writes a file of the PDF library to w with its streams compressed, and
// adds what the library cannot set: the language of the document, and that a
// window shows its title. viewer are further viewer preferences, such as
// "/PrintScaling /None".
//
// The library makes a new compressor for every stream, which takes most of its
// time. finish uses one for all, or two in parallel on several processors.
func finish(w io.Writer, b *objects, form Form, lang string, viewer ...string) error {
	root := b.root - 1
	b.list[root] = extendCatalogue(b.list[root], lang, viewer)
	workers := min(2, runtime.GOMAXPROCS(0))
	errs := make([]error, workers)
	var group sync.WaitGroup
	packers := make([]*packer, workers)
	for n := range workers {
		group.Go(func() {
			p := newPacker()
			packers[n] = p
			for i := n; i < len(b.list) && errs[n] == nil; i += workers {
				b.list[i], errs[n] = p.pack(b.list[i])
			}
		})
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	if form == Compact {
		_, err := w.Write(b.packed(packers[0]))
		return err
	}
	_, err := w.Write(b.bytes())
	return err
}

var (
	catalogue = []byte("/Type /Catalog\n")

	// The library leaves out the file name that older readers need.
	namelessFile = []byte("/Type /Filespec /F () ")
	namedFile    = []byte("/Type /Filespec /F (answers.json) /AFRelationship /Data ")
)

// A packer compresses streams, one after the other.
type packer struct {
	deflate    *zlib.Writer
	compressed bytes.Buffer // reused
}

func newPacker() *packer {
	deflate, _ := zlib.NewWriterLevel(nil, 2)
	return &packer{deflate: deflate}
}

// pack returns an object with its stream compressed. An object without a stream
// and one whose stream is encoded already are returned uncompressed.
func (p *packer) pack(object []byte) ([]byte, error) {
	head, data, ok := bytes.Cut(object, []byte(">>\nstream\n"))
	start, entries, isPlain := bytes.Cut(head, []byte(" 0 obj\n<<"))
	more, length, hasLength := bytes.Cut(entries, []byte("/Length "))
	n, err := strconv.Atoi(string(length))
	if !ok || !isPlain || !hasLength || err != nil || len(more) > 0 && !bytes.HasPrefix(more, []byte("/Length1 ")) {
		return bytes.Replace(object, namelessFile, namedFile, 1), nil
	}
	rest := []byte("\nendstream\nendobj\n")
	if n < 0 || len(data) < n || !bytes.Equal(data[n:], rest) {
		return nil, errShape
	}
	p.compressed.Reset()
	p.deflate.Reset(&p.compressed)
	p.deflate.Write(data[:n])
	if err := p.deflate.Close(); err != nil {
		return nil, err
	}
	out := make([]byte, 0, len(head)+len("/Filter /FlateDecode ")+len(">>\nstream\n")+p.compressed.Len()+len(rest))
	out = fmt.Appendf(out, "%s 0 obj\n<</Filter /FlateDecode %s/Length %d>>\nstream\n", start, more, p.compressed.Len())
	return append(append(out, p.compressed.Bytes()...), rest...), nil
}

// extendCatalogue adds the language and the viewer preferences to the catalogue.
func extendCatalogue(object []byte, lang string, viewer []string) []byte {
	preferences := strings.Join(append([]string{"/DisplayDocTitle true"}, viewer...), " ")
	more := fmt.Appendf(nil, "/Lang (%s)\n/ViewerPreferences <<%s>>\n", languageTag(lang), preferences)
	return bytes.Replace(object, catalogue, slices.Concat(catalogue, more), 1)
}

// languageTag removes the characters that a language tag must not contain.
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
