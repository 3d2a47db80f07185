package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/klauspost/compress/zlib" // in the time of the standard one's level 2 it packs as well as level 6
)

// finish writes a file to w with its streams compressed, and adds what the library
// cannot set: the language of the document, and that a window shows its title.
// viewer are further viewer preferences, such as "/PrintScaling /None".
//
// The library makes a new compressor for every stream, which takes most of its
// time. finish uses one for all, or two in parallel on several processors.
func finish(w io.Writer, b *objects, form Form, lang string, viewer ...string) error {
	root := b.root - 1
	b.list[root] = extendCatalogue(b.list[root], lang, viewer)
	streams, others := b.byKind()
	var small [][]int
	if form == Compact {
		small = slices.Collect(slices.Chunk(others, perStream))
	}
	together := make([][]byte, len(small))
	err := inParallel(len(small)+len(streams), func(p *packer, n int) (err error) {
		if n < len(small) {
			together[n] = p.objectStream(b, small[n])
			return nil
		}
		at := streams[n-len(small)] - 1
		b.list[at], err = p.pack(b.list[at])
		return err
	})
	if err != nil {
		return err
	}
	if form == Compact {
		_, err = w.Write(b.packed(small, together))
		return err
	}
	_, err = w.Write(b.bytes())
	return err
}

// inParallel calls do for the numbers below jobs, on two processors where there are
// so many.
func inParallel(jobs int, do func(p *packer, n int) error) error {
	var next atomic.Int32
	var group sync.WaitGroup
	errs := make([]error, min(2, runtime.GOMAXPROCS(0)))
	for worker := range errs {
		group.Go(func() {
			p := newPacker()
			for n := int(next.Add(1)) - 1; n < jobs && errs[worker] == nil; n = int(next.Add(1)) - 1 {
				errs[worker] = do(p, n)
			}
		})
	}
	group.Wait()
	return errors.Join(errs...)
}

var (
	catalogue = []byte("/Type /Catalog\n")

	// The library leaves out the file name that older readers need.
	namelessFile = []byte("/Type /Filespec /F () ")
	namedFile    = []byte("/Type /Filespec /F (answers.json) /AFRelationship /Data ")
)

// A packer compresses streams, one after the other.
type packer struct {
	deflate        *zlib.Writer
	compressed     bytes.Buffer // reused, as are
	index, content []byte       // what is compressed together
}

// packerLevel is where the size is near its least and the time not yet long.
const packerLevel = 6

func newPacker() *packer {
	deflate, _ := zlib.NewWriterLevel(nil, packerLevel)
	return &packer{deflate: deflate}
}

// compress returns data compressed; it is valid until the next call.
func (p *packer) compress(data ...[]byte) []byte {
	p.compressed.Reset()
	p.deflate.Reset(&p.compressed)
	for _, d := range data {
		p.deflate.Write(d) // a buffer takes everything
	}
	p.deflate.Close()
	return p.compressed.Bytes()
}

// pack returns an object with its stream compressed. One whose stream is encoded
// already, and the metadata, which programs look for without reading the file, are
// returned as they are.
func (p *packer) pack(object []byte) ([]byte, error) {
	head, data, ok := bytes.Cut(object, []byte(">>\nstream\n"))
	start, entries, isPlain := bytes.Cut(head, []byte(" 0 obj\n<<"))
	more, length, hasLength := bytes.Cut(entries, []byte("/Length "))
	n, err := strconv.Atoi(string(length))
	if !ok || !isPlain || !hasLength || err != nil || len(more) > 0 && !bytes.HasPrefix(more, []byte("/Length1 ")) {
		return object, nil
	}
	rest := []byte("\nendstream\nendobj\n")
	if n < 0 || len(data) < n || !bytes.Equal(data[n:], rest) {
		return nil, errShape
	}
	packed := p.compress(data[:n])
	out := make([]byte, 0, len(head)+len("/Filter /FlateDecode ")+len(">>\nstream\n")+len(packed)+len(rest))
	out = fmt.Appendf(out, "%s 0 obj\n<</Filter /FlateDecode %s/Length %d>>\nstream\n", start, more, len(packed))
	return append(append(out, packed...), rest...), nil
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
