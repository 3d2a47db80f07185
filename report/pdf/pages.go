package pdf

import (
	"bytes"
	"fmt"
	"strconv"

	"safeguard/report/pdf/internal/tags"
)

var (
	firstHeader  = []byte("%PDF-1.3\n")
	header       = []byte("%PDF-1.7\n") // PDF/UA-1 rests on it
	pageStart    = []byte("<</Type /Page\n")
	pageContent  = []byte("/Contents ")
	pictureEntry = []byte("/XObject <<\n/I")
)

// addPages adds what was drawn to the pages of the library's file, which are empty,
// and the structure: to the pages, to the catalogue, and with the description that
// says that the file is PDF/UA.
func (c *canvas) addPages(b *objects) error {
	var pages []int
	for i, o := range b.list {
		_, rest, _ := bytes.Cut(o[:min(len(o), 64)], []byte(" 0 obj\n"))
		if !bytes.HasPrefix(rest, pageStart) {
			continue
		}
		_, more, _ := bytes.Cut(o, pageContent)
		number, _, _ := bytes.Cut(more, []byte(" 0 R"))
		n, err := strconv.Atoi(string(number))
		if err != nil || n > len(b.list) || len(pages) == len(c.pageList) {
			return errShape
		}
		b.list[n-1] = object(n, stream("", c.pageList[len(pages)]...))
		tagged := fmt.Appendf(bytes.Clone(pageStart), "/Tabs /S /StructParents %d\n", len(pages))
		b.list[i] = bytes.Replace(o, pageStart, tagged, 1)
		pages = append(pages, i+1)
	}
	if len(pages) != c.pages() {
		return errShape
	}
	b.namePicture()
	about := b.add(stream("/Type /Metadata /Subtype /XML ", tags.Metadata(c.title, c.lang)))
	first := len(b.list) + 1
	b.more, b.ends = c.tree.Objects(first, pages)
	more := fmt.Appendf(bytes.Clone(catalogue), "/StructTreeRoot %d 0 R\n/MarkInfo <</Marked true>>\n/Metadata %d 0 R\n", first, about)
	b.list[b.root-1] = bytes.Replace(b.list[b.root-1], catalogue, more, 1)
	b.header = bytes.Replace(b.header, firstHeader, header, 1)
	return nil
}

// namePicture gives the picture, if the document has one, the name by which the
// pages call it. The library names it after its content.
func (b *objects) namePicture() {
	before, entry, found := bytes.Cut(b.list[1], pictureEntry)
	_, number, _ := bytes.Cut(entry, []byte(" "))
	number, _, _ = bytes.Cut(number, []byte("\n"))
	if found {
		b.list[1] = fmt.Appendf(bytes.Clone(before), "/XObject <<\n/%s %s\n/I%s", pictureName, number, entry)
	}
}
