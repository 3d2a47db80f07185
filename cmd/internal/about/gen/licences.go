package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// licenceNames begin the names of files that carry a licence or a notice.
var licenceNames = []string{"license", "licence", "copying", "notice", "patents", "ofl"}

// A work is a library or a font in the program, and the folders in which its
// licences lie: from its own up to the top of its module.
type work struct {
	name    string
	folders []string
}

// Licences returns the licence of the program in the folder root and, for each
// library and font in it, its licences. One text of several works is there once.
func Licences(root string, systems []string) (string, error) {
	own, err := os.ReadFile(filepath.Join(root, "LICENSE"))
	if err != nil {
		return "", err
	}
	works, err := listWorks(root, systems)
	if err != nil {
		return "", err
	}
	owners := map[string][]string{} // by text
	var texts []string
	for _, w := range works {
		found := 0
		for _, folder := range w.folders {
			files, err := licenceFiles(folder)
			if err != nil {
				return "", err
			}
			for _, file := range files {
				data, err := os.ReadFile(file)
				if err != nil {
					return "", err
				}
				text := strings.TrimSpace(strings.ReplaceAll(string(data), "\r\n", "\n"))
				if owners[text] == nil {
					texts = append(texts, text)
				}
				if !slices.Contains(owners[text], w.name) {
					owners[text] = append(owners[text], w.name)
				}
				found++
			}
		}
		if found == 0 {
			return "", fmt.Errorf("%s has no licence in %s", w.name, strings.Join(w.folders, ", "))
		}
	}
	return wordLicences(string(own), works, texts, owners), nil
}

// wordLicences puts the list of works before their licences.
func wordLicences(own string, works []work, texts []string, owners map[string][]string) string {
	var b strings.Builder
	rule := strings.Repeat("=", 78) + "\n"
	b.WriteString(own + "\n" + rule + "Libraries and fonts in the program. Their licences follow this list.\n" + rule + "\n")
	var listed []string
	for _, w := range works {
		if !slices.Contains(listed, w.name) {
			listed = append(listed, w.name)
		}
	}
	b.WriteString(strings.Join(listed, "\n") + "\n")
	for _, text := range texts {
		b.WriteString("\n" + rule + strings.Join(owners[text], "\n") + "\n" + rule + "\n" + text + "\n")
	}
	return b.String()
}

// licenceFiles returns the files of a folder that carry licences.
func licenceFiles(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, e := range entries {
		name := strings.ToLower(e.Name())
		if e.IsDir() || filepath.Ext(name) == ".go" {
			continue
		}
		if slices.ContainsFunc(licenceNames, func(begin string) bool { return strings.HasPrefix(name, begin) }) {
			files = append(files, filepath.Join(folder, e.Name()))
		}
	}
	return files, nil
}
