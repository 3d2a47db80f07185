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

// finish writes a file of the PDF library to w with its page streams compressed
// and what the library cannot say about a document: its language, and that a
// window shall show its title.
//
// The library makes a new compressor for every stream, which takes most of its
// time. Here one or two are used for all, side by side where there are the
// processors for it.
//
// viewer are more preferences, such as "/PrintScaling /None".
func finish(w io.Writer, raw []byte, lang string, viewer ...string) error {
	b, err := parseObjects(raw)
	if err != nil {
		return err
	}
	root := b.root - 1
	b.list[root] = extendCatalogue(b.list[root], lang, viewer)
	workers := min(2, runtime.GOMAXPROCS(0))
	errs := make([]error, workers)
	var group sync.WaitGroup
	for n := range workers {
		group.Go(func() {
			p := newPacker()
			for i := n; i < len(b.list) && errs[n] == nil; i += workers {
				b.list[i], errs[n] = p.pack(b.list[i])
			}
		})
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	_, err = w.Write(b.bytes())
	return err
}

var (
	catalogue = []byte("/Type /Catalog\n")

	// The library leaves the name out that older readers look for.
	namelessFile = []byte("/Type /Filespec /F () ")
	namedFile    = []byte("/Type /Filespec /F (answers.json) /AFRelationship /Data ")
)

// A packer compresses streams, one after the other.
type packer struct {
	deflate *zlib.Writer
	small   bytes.Buffer // reused
}

func newPacker() *packer {
	deflate, _ := zlib.NewWriterLevel(nil, 2)
	return &packer{deflate: deflate}
}

// pack returns an object with its stream compressed. One without a stream, or
// whose stream is no plain one, stays.
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
	p.small.Reset()
	p.deflate.Reset(&p.small)
	p.deflate.Write(data[:n])
	if err := p.deflate.Close(); err != nil {
		return nil, err
	}
	out := make([]byte, 0, len(head)+len("/Filter /FlateDecode ")+len(">>\nstream\n")+p.small.Len()+len(rest))
	out = fmt.Appendf(out, "%s 0 obj\n<</Filter /FlateDecode %s/Length %d>>\nstream\n", start, more, p.small.Len())
	return append(append(out, p.small.Bytes()...), rest...), nil
}

// extendCatalogue adds to the catalogue, which is the library's last object.
func extendCatalogue(object []byte, lang string, viewer []string) []byte {
	preferences := strings.Join(append([]string{"/DisplayDocTitle true"}, viewer...), " ")
	more := fmt.Appendf(nil, "/Lang (%s)\n/ViewerPreferences <<%s>>\n", languageTag(lang), preferences)
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
