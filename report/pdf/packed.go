package pdf

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
)

// A Form is how the objects of a file are written.
type Form int

const (
	// Compact writes most objects compressed, many at a time: a third of the size.
	Compact Form = iota
	// Classic writes each object by itself. Encrypt needs it: the library that it
	// calls loses the structure and the attachment of a compact file in silence.
	Classic
)

// perStream is how many objects are compressed together: a reader that wants one
// has to decompress the others.
const perStream = 200

// An entry is where an object is: at an offset of the file, or the object stream and
// its place in that.
type entry struct {
	inStream bool
	at       uint32
	place    uint16
}

// objectStream returns the content of the object that holds others.
func (p *packer) objectStream(b *objects, numbers []int) []byte {
	p.index, p.content = p.index[:0], p.content[:0]
	for _, n := range numbers {
		p.index = append(strconv.AppendInt(p.index, int64(n), 10), ' ')
		p.index = append(strconv.AppendInt(p.index, int64(len(p.content)), 10), ' ')
		p.content = append(p.content, b.content(n)...)
	}
	head := fmt.Sprintf("/Type /ObjStm /N %d /First %d ", len(numbers), len(p.index))
	return stream(head+"/Filter /FlateDecode ", p.compress(p.index, p.content))
}

// packed writes the file in the compact form. together are the streams of the
// objects small.
func (b *objects) packed(small [][]int, together [][]byte) []byte {
	size := 1<<10 + 8*b.count()
	for _, o := range slices.Concat(b.list, together) {
		size += len(o) + 24
	}
	out := append(make([]byte, 0, size), b.header...)
	entries := make([]entry, b.count()+len(small)+1)
	for i, o := range b.list {
		if hasStream(o) {
			entries[i].at = uint32(len(out))
			out = append(out, o...)
		}
	}
	for i, content := range together {
		number := b.count() + i + 1
		for place, n := range small[i] {
			entries[n-1] = entry{inStream: true, at: uint32(number), place: uint16(place)}
		}
		entries[number-1].at = uint32(len(out))
		out = append(out, object(number, content)...)
	}
	at := len(out)
	entries[len(entries)-1].at = uint32(at)
	head := fmt.Sprintf("/Type /XRef /Size %d /W [1 4 2] /Root %d 0 R /Info %d 0 R /Filter /FlateDecode ", len(entries)+1, b.root, b.info)
	out = append(out, object(len(entries), stream(head, newPacker().compress(table(entries))))...)
	return fmt.Appendf(out, "startxref\n%d\n%%%%EOF\n", at)
}

// table writes the entries as a cross-reference stream has them.
func table(entries []entry) []byte {
	data := append(make([]byte, 0, 7*len(entries)+7), 0, 0, 0, 0, 0, 0xFF, 0xFF)
	for _, e := range entries {
		kind := byte(1)
		if e.inStream {
			kind = 2
		}
		data = binary.BigEndian.AppendUint32(append(data, kind), e.at)
		data = binary.BigEndian.AppendUint16(data, e.place)
	}
	return data
}
