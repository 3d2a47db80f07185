package checklists

import (
	"embed"
	"strings"
)

//go:embed starter/*.yaml
var starterFiles embed.FS

// A File is a file that belongs into a pack's folder.
type File struct {
	Name string
	Data []byte
}

// Starter returns the files of a small pack to begin one's own with, and the
// schemas that let an editor help with them. The file that makes the folder a
// pack comes last. The pack gets the id, if it can be one.
func Starter(id string) []File {
	files := []File{
		{".pack.schema.json", Schema("pack")},
		{".checklist.schema.json", Schema("checklist")},
	}
	for _, name := range []string{"visits.yaml", "pack.yaml"} {
		data, err := starterFiles.ReadFile("starter/" + name)
		if err != nil {
			panic(err)
		}
		if isName(id) && name == "pack.yaml" {
			data = []byte(strings.Replace(string(data), "id: our-pack ", "id: "+id+" ", 1))
		}
		files = append(files, File{name, data})
	}
	return files
}
