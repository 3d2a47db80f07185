// Package starter holds a small pack to begin one's own with.
package starter

import (
	"embed"
	"strings"

	"safeguard/checklists"
)

//go:embed *.yaml
var packFiles embed.FS

// A File is a file to write into the folder of a pack.
type File struct {
	Name string
	Data []byte
}

// Files returns the files of the pack and the JSON schemas with which editors
// complete them. pack.yaml, which makes the folder a pack, comes last. The id
// replaces that of the pack where it is valid.
func Files(id string) []File {
	files := []File{
		{".pack.schema.json", checklists.Schema("pack")},
		{".checklist.schema.json", checklists.Schema("checklist")},
	}
	for _, name := range []string{"visits.yaml", "pack.yaml"} {
		data, err := packFiles.ReadFile(name)
		if err != nil {
			panic(err)
		}
		if checklists.IsID(id) && name == "pack.yaml" {
			data = []byte(strings.Replace(string(data), "id: our-pack ", "id: "+id+" ", 1))
		}
		files = append(files, File{name, data})
	}
	return files
}
