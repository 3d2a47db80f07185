package pdf

import (
	"bytes"
	"encoding/binary"
	"fmt"
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

// packed writes the file in the compact form.
func (b *objects) packed(p *packer) []byte {
	out := append(make([]byte, 0, 1<<17), b.header...)
	entries := make([]entry, len(b.list), len(b.list)+len(b.list)/perStream+3)
	var small []int
	for i, o := range b.list {
		if bytes.HasSuffix(o, []byte("\nendstream\nendobj\n")) {
			entries[i].at = uint32(len(out))
			out = append(out, o...)
			continue
		}
		small = append(small, i)
	}
	for len(small) > 0 {
		n := min(perStream, len(small))
		number := len(entries) + 1
		for place, i := range small[:n] {
			entries[i] = entry{inStream: true, at: uint32(number), place: uint16(place)}
		}
		entries = append(entries, entry{at: uint32(len(out))})
		out = p.appendObjectStream(out, b.list, small[:n], number)
		small = small[n:]
	}
	number, at := len(entries)+1, len(out)
	entries = append(entries, entry{at: uint32(at)})
	head := fmt.Sprintf("/Type /XRef /Size %d /W [1 4 2] /Root %d 0 R /Info %d 0 R ", number+1, b.root, b.info)
	out = p.appendStream(out, number, head, table(entries))
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

// appendObjectStream writes the objects of list at the indices some into a stream.
func (p *packer) appendObjectStream(out []byte, list [][]byte, some []int, number int) []byte {
	index, content := make([]byte, 0, 10*len(some)), make([]byte, 0, 120*len(some))
	for _, i := range some {
		_, body, _ := bytes.Cut(list[i], []byte(" 0 obj\n"))
		index = append(strconv.AppendInt(index, int64(i+1), 10), ' ')
		index = append(strconv.AppendInt(index, int64(len(content)), 10), ' ')
		content = append(content, bytes.TrimSuffix(body, []byte("endobj\n"))...)
	}
	head := fmt.Sprintf("/Type /ObjStm /N %d /First %d ", len(some), len(index))
	return p.appendStream(out, number, head, append(index, content...))
}

// appendStream writes data, compressed, as an object.
func (p *packer) appendStream(out []byte, number int, head string, data []byte) []byte {
	data = p.compress(data)
	out = fmt.Appendf(out, "%d 0 obj\n<<%s/Filter /FlateDecode /Length %d>>\nstream\n", number, head, len(data))
	return append(append(out, data...), "\nendstream\nendobj\n"...)
}

// compress returns data compressed; it is valid until the next call.
func (p *packer) compress(data []byte) []byte {
	p.compressed.Reset()
	p.deflate.Reset(&p.compressed)
	p.deflate.Write(data)
	p.deflate.Close()
	return p.compressed.Bytes()
}
