package main

import (
	"bytes"
	"cmp"
	"debug/buildinfo"
	"fmt"
	"maps"
	"runtime/debug"
	"slices"

	"github.com/CycloneDX/cyclonedx-go"
)

// libraries lists, in the form of CycloneDX, every module that is in any of the
// programs, as these record it themselves, and Go.
func (m *maker) libraries(programs map[string]string) ([]byte, error) {
	modules := map[string]debug.Module{} // by path
	var compiler string
	for system, path := range programs {
		info, err := buildinfo.ReadFile(path)
		if err != nil {
			return nil, err
		}
		compiler = info.GoVersion
		for _, dep := range info.Deps {
			if dep.Replace != nil {
				return nil, fmt.Errorf("%s: %s is replaced: what is handed on is made of what go.mod names", system, dep.Path)
			}
			modules[dep.Path] = *dep
		}
	}
	list := cyclonedx.NewBOM()
	list.Metadata = &cyclonedx.Metadata{
		Component: &cyclonedx.Component{Type: cyclonedx.ComponentTypeApplication, Name: "safeguard", Version: m.title(), BOMRef: "safeguard"},
	}
	components := []cyclonedx.Component{component("std", compiler)}
	for _, mod := range slices.SortedFunc(maps.Values(modules), func(a, b debug.Module) int { return cmp.Compare(a.Path, b.Path) }) {
		components = append(components, component(mod.Path, mod.Version))
	}
	list.Components = &components
	var b bytes.Buffer
	err := cyclonedx.NewBOMEncoder(&b, cyclonedx.BOMFileFormatJSON).SetPretty(true).EncodeVersion(list, cyclonedx.SpecVersion1_5)
	return b.Bytes(), err
}

func component(path, version string) cyclonedx.Component {
	url := "pkg:golang/" + path + "@" + version
	return cyclonedx.Component{Type: cyclonedx.ComponentTypeLibrary, BOMRef: url, Name: path, Version: version, PackageURL: url}
}
