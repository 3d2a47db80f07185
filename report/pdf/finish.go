package pdf

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"regexp"
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
			deflate, _ := zlib.NewWriterLevel(nil, 2)
			for i := n; i < len(b.list) && errs[n] == nil; i += workers {
				b.list[i], errs[n] = packed(deflate, b.list[i])
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
	openStream = regexp.MustCompile(`^(\d+ 0 obj\n<<)(/Length1 \d+ )?/Length (\d+)>>\nstream\n`)
	catalogue  = []byte("/Type /Catalog\n")

	// The library leaves the name out that older readers look for.
	namelessFile = []byte("/Type /Filespec /F () ")
	namedFile    = []byte("/Type /Filespec /F (answers.json) /AFRelationship /Data ")
)

// packed returns an object with its stream compressed.
func packed(deflate *zlib.Writer, object []byte) ([]byte, error) {
	m := openStream.FindSubmatch(object)
	if m == nil {
		return bytes.Replace(object, namelessFile, namedFile, 1), nil
	}
	n, _ := strconv.Atoi(string(m[3]))
	data, rest := object[len(m[0]):], []byte("\nendstream\nendobj\n")
	if len(data) < n || !bytes.Equal(data[n:], rest) {
		return nil, errShape
	}
	var small bytes.Buffer
	deflate.Reset(&small)
	deflate.Write(data[:n])
	if err := deflate.Close(); err != nil {
		return nil, err
	}
	return fmt.Appendf(nil, "%s/Filter /FlateDecode %s/Length %d>>\nstream\n%s%s", m[1], m[2], small.Len(), small.Bytes(), rest), nil
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
