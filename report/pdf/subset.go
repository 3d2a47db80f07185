package pdf

import (
	"encoding/binary"
	"errors"
	"slices"
)

// A trueType is a font file cut into its tables.
type trueType map[string][]byte

var errFont = errors.New("not a TrueType font")

func parseTrueType(data []byte) (trueType, error) {
	if len(data) < 12 {
		return nil, errFont
	}
	t := trueType{}
	for entry := range slices.Chunk(data[12:], 16) {
		if len(t) == int(binary.BigEndian.Uint16(data[4:])) {
			break
		}
		if len(entry) < 16 {
			return nil, errFont
		}
		at, size := binary.BigEndian.Uint32(entry[8:]), binary.BigEndian.Uint32(entry[12:])
		if uint64(at)+uint64(size) > uint64(len(data)) {
			return nil, errFont
		}
		t[string(entry[:4])] = data[at : at+size]
	}
	for _, name := range []string{"head", "hhea", "maxp", "hmtx", "loca", "glyf"} {
		if len(t[name]) == 0 {
			return nil, errFont
		}
	}
	return t, nil
}

// outlines returns where the outline of each glyph begins, and where the last
// one ends.
func (t trueType) outlines() []int {
	starts := make([]int, int(binary.BigEndian.Uint16(t["maxp"][4:]))+1)
	long := binary.BigEndian.Uint16(t["head"][50:]) != 0
	for i := range starts {
		if long {
			starts[i] = int(binary.BigEndian.Uint32(t["loca"][4*i:]))
		} else {
			starts[i] = 2 * int(binary.BigEndian.Uint16(t["loca"][2*i:]))
		}
	}
	return starts
}

// subset returns the font with the outlines of the given glyphs, of their
// components and of glyph 0, the sign for a missing glyph. All other outlines are
// empty, so that the numbers of the glyphs stay the same.
func (t trueType) subset(glyphs []uint16) []byte {
	starts := t.outlines()
	keep := make([]bool, len(starts)-1)
	for todo := append([]uint16{0}, glyphs...); len(todo) > 0; {
		g := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if keep[g] {
			continue
		}
		keep[g] = true
		todo = append(todo, components(t["glyf"][starts[g]:starts[g+1]])...)
	}
	glyf, loca := []byte{}, []byte{}
	for g, kept := range keep {
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		if kept {
			glyf = append(glyf, t["glyf"][starts[g]:starts[g+1]]...)
			glyf = append(glyf, make([]byte, -len(glyf)&3)...)
		}
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
	head := slices.Clone(t["head"])
	binary.BigEndian.PutUint32(head[8:], 0)
	binary.BigEndian.PutUint16(head[50:], 1) // long positions in loca
	return writeTrueType(trueType{
		"head": head, "hhea": t["hhea"], "maxp": t["maxp"], "hmtx": t["hmtx"], "loca": loca, "glyf": glyf,
	})
}

// components returns the glyphs that an outline is composed of.
func components(outline []byte) []uint16 {
	const wideArguments, scale, more, twoScales, matrix = 1 << 0, 1 << 3, 1 << 5, 1 << 6, 1 << 7
	if len(outline) < 10 || int16(binary.BigEndian.Uint16(outline)) >= 0 {
		return nil
	}
	var out []uint16
	for rest := outline[10:]; ; {
		flags := binary.BigEndian.Uint16(rest)
		out = append(out, binary.BigEndian.Uint16(rest[2:]))
		if flags&more == 0 {
			return out
		}
		size := 6
		if flags&wideArguments != 0 {
			size += 2
		}
		switch {
		case flags&scale != 0:
			size += 2
		case flags&twoScales != 0:
			size += 4
		case flags&matrix != 0:
			size += 8
		}
		rest = rest[size:]
	}
}

// writeTrueType returns the font file with the tables of t.
func writeTrueType(t trueType) []byte {
	names := make([]string, 0, len(t))
	for name := range t {
		names = append(names, name)
	}
	slices.Sort(names)
	var out, tables []byte
	out = binary.BigEndian.AppendUint32(out, 0x00010000)
	for _, v := range []int{len(names), 64, 2, 16*len(names) - 64} { // for four to seven tables
		out = binary.BigEndian.AppendUint16(out, uint16(v))
	}
	at := len(out) + 16*len(names)
	for _, name := range names {
		out = append(out, name...)
		for _, v := range []uint32{checksum(t[name]), uint32(at + len(tables)), uint32(len(t[name]))} {
			out = binary.BigEndian.AppendUint32(out, v)
		}
		tables = append(tables, t[name]...)
		tables = append(tables, make([]byte, -len(tables)&3)...)
	}
	out = append(out, tables...)
	head := binary.BigEndian.Uint32(out[12+16*slices.Index(names, "head")+8:])
	binary.BigEndian.PutUint32(out[head+8:], 0xB1B0AFBA-checksum(out))
	return out
}

// checksum is the sum of all words of a table.
func checksum(data []byte) uint32 {
	var sum uint32
	for ; len(data) >= 4; data = data[4:] {
		sum += binary.BigEndian.Uint32(data)
	}
	if len(data) > 0 {
		var last [4]byte
		copy(last[:], data)
		sum += binary.BigEndian.Uint32(last[:])
	}
	return sum
}
