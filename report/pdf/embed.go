package pdf

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"slices"
)

// embed replaces the fonts in a file of the library, where each face is one of the
// library's own fonts, by subsets of the faces. The library could embed the faces
// itself, but that would take half of the time of a report.
func (f *fonts) embed(b *objects) error {
	for _, face := range []*face{f.regular, f.bold, f.fallback} {
		standIn := fmt.Appendf(nil, "/BaseFont /%s\n/Subtype /Type1\n", face.standIn)
		for i, o := range b.list {
			if len(o) > 200 || !bytes.Contains(o, standIn) {
				continue
			}
			content, err := face.embed(b)
			if err != nil {
				return err
			}
			b.list[i] = object(i+1, content)
			b.name(face.resource, i+1)
		}
	}
	return nil
}

// name adds object n to the fonts of the pages, which are in object 2.
func (b *objects) name(resource string, n int) {
	at := []byte("/Font <<\n")
	entry := fmt.Appendf(slices.Clone(at), "/%s %d 0 R\n", resource, n)
	b.list[1] = bytes.Replace(b.list[1], at, entry, 1)
}

// embed adds the parts of a font to a file and returns the content of its font
// object. Letters are numbered by their code points.
func (f *face) embed(b *objects) ([]byte, error) {
	font, err := parseTrueType(f.data)
	if err != nil {
		return nil, err
	}
	letters := f.letters()
	var glyphs []uint16
	var toGlyph, widths []byte
	for _, r := range letters {
		g, err := f.font.GlyphIndex(&f.buffer, r)
		if err != nil {
			return nil, err
		}
		glyphs = append(glyphs, uint16(g))
		toGlyph = append(toGlyph, make([]byte, 2*int(r)+2-len(toGlyph))...)
		binary.BigEndian.PutUint16(toGlyph[2*r:], uint16(g))
		widths = fmt.Appendf(widths, "%d[%d]", r, f.width(r))
	}
	name := subsetTag(letters) + f.name
	file := font.subset(glyphs)
	descriptor := b.add(fmt.Appendf(nil, "<</Type /FontDescriptor\n/FontName /%s\n%s\n/FontFile2 %d 0 R>>",
		name, font.metrics(), b.add(stream(fmt.Sprintf("/Length1 %d ", len(file)), file))))
	descendant := b.add(fmt.Appendf(nil, "<</Type /Font\n/Subtype /CIDFontType2\n/BaseFont /%s\n"+
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>\n/FontDescriptor %d 0 R\n"+
		"/DW 0\n/W [%s]\n/CIDToGIDMap %d 0 R>>", name, descriptor, widths, b.add(stream("", toGlyph))))
	return fmt.Appendf(nil, "<</Type /Font\n/Subtype /Type0\n/BaseFont /%s\n/Encoding /Identity-H\n"+
		"/DescendantFonts [%d 0 R]\n/ToUnicode %d 0 R>>", name, descendant, b.add(stream("", toUnicode(letters)))), nil
}

// metrics returns the entries of a font descriptor, in thousandths of the size.
func (t trueType) metrics() []byte {
	head, hhea := t["head"], t["hhea"]
	unit := int(binary.BigEndian.Uint16(head[18:]))
	at := func(table []byte, i int) int {
		return int(int16(binary.BigEndian.Uint16(table[i:]))) * 1000 / unit
	}
	return fmt.Appendf(nil, "/Flags 4 /ItalicAngle 0 /StemV 80\n/Ascent %d /Descent %d /CapHeight 714\n/FontBBox [%d %d %d %d]",
		at(hhea, 4), at(hhea, 6), at(head, 36), at(head, 38), at(head, 40), at(head, 42))
}

// subsetTag returns the six letters and the plus sign that mark a part of a
// font: other letters give another tag.
func subsetTag(letters []rune) string {
	h := fnv.New64a()
	h.Write([]byte(string(letters)))
	n := h.Sum64()
	tag := []byte("AAAAAA+")
	for i := range 6 {
		tag[i] += byte(n % 26)
		n /= 26
	}
	return string(tag)
}

// toUnicode returns the map from the letters' numbers on the page to their code
// points, which are the same. The numbers of a range must share their first byte.
func toUnicode(letters []rune) []byte {
	var ranges []byte
	count, last := 0, rune(-1)
	for _, r := range letters {
		if r>>8 != last {
			last = r >> 8
			ranges = fmt.Appendf(ranges, "<%02X00> <%02XFF> <%02X00>\n", last, last, last)
			count++
		}
	}
	return fmt.Appendf(nil, "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"+
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"+
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"+
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n%d beginbfrange\n%sendbfrange\n"+
		"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend", count, ranges)
}
