package pdf

import (
	"bytes"
	"fmt"
	"strconv"

	"safeguard/report/pdf/internal/tags"
)

var (
	firstHeader = []byte("%PDF-1.3\n")
	header      = []byte("%PDF-1.7\n") // PDF/UA-1 rests on it
	pageStart   = []byte("<</Type /Page\n")
)

// addTags adds the structure to the objects of a file: to its pages, to its catalogue,
// and the description that says that the file is PDF/UA.
func (c *canvas) addTags(b *objects) error {
	var pages []int
	for i, o := range b.list {
		_, rest, _ := bytes.Cut(o, []byte(" 0 obj\n"))
		if !bytes.HasPrefix(rest, pageStart) {
			continue
		}
		more := append(bytes.Clone(pageStart), "/Tabs /S /StructParents "...)
		more = append(strconv.AppendInt(more, int64(len(pages)), 10), '\n')
		b.list[i] = bytes.Replace(o, pageStart, more, 1)
		pages = append(pages, i+1)
	}
	if len(pages) != c.pages() {
		return errShape
	}
	first := len(b.list) + 1
	for _, content := range c.tree.Objects(first, pages) {
		b.add(content)
	}
	about := b.add(stream("/Type /Metadata /Subtype /XML ", tags.Metadata(c.title, c.lang)))
	more := fmt.Appendf(bytes.Clone(catalogue), "/StructTreeRoot %d 0 R\n/MarkInfo <</Marked true>>\n/Metadata %d 0 R\n", first, about)
	b.list[b.root-1] = bytes.Replace(b.list[b.root-1], catalogue, more, 1)
	b.header = bytes.Replace(b.header, firstHeader, header, 1)
	return nil
}
