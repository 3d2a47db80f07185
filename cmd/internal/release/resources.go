package main

import (
	"bytes"
	"debug/pe"
	"encoding/binary"
	"errors"
	"fmt"
	"unicode/utf16"
)

// Kinds of resources of Windows.
const (
	kindGroupIcon = 14
	kindVersion   = 16
	kindManifest  = 24
)

// inspectResources holds that a Windows program has an icon, a manifest, its name and
// its version.
func inspectResources(program []byte, s stamp) error {
	file, err := pe.NewFile(bytes.NewReader(program))
	if err != nil {
		return err
	}
	section := file.Section(".rsrc")
	if section == nil {
		return errors.New("the program has no icon and no version")
	}
	data, err := section.Data()
	if err != nil {
		return err
	}
	kinds, err := resourceKinds(data)
	if err != nil {
		return err
	}
	for kind, what := range map[uint32]string{kindGroupIcon: "icon", kindVersion: "version", kindManifest: "manifest"} {
		if !kinds[kind] {
			return fmt.Errorf("the program has no %s", what)
		}
	}
	for _, text := range []string{"ProductName\x00\x00safeguard\x00", "ProductVersion\x00" + s.title() + "\x00"} {
		if !bytes.Contains(data, wide(text)) {
			return fmt.Errorf("the version of the program does not say %q", text)
		}
	}
	return nil
}

// resourceKinds reads the first level of the tree of resources: 16 bytes, of which the
// last four count names and numbers, then 8 bytes for each.
func resourceKinds(data []byte) (map[uint32]bool, error) {
	if len(data) < 16 {
		return nil, errors.New("the resources of the program break off")
	}
	names, numbers := binary.LittleEndian.Uint16(data[12:]), binary.LittleEndian.Uint16(data[14:])
	kinds := map[uint32]bool{}
	for i := range int(names) + int(numbers) {
		at := 16 + 8*i
		if at+8 > len(data) {
			return nil, errors.New("the resources of the program break off")
		}
		kinds[binary.LittleEndian.Uint32(data[at:])] = true
	}
	return kinds, nil
}

// wide is a text as Windows stores it.
func wide(text string) []byte {
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return b
}
