// Command gen writes licences.txt: the licence of the program, and those of every
// library and font that is in it on any system. It is run by go generate in
// package about.
package main

import (
	"log"
	"os"

	"safeguard/cmd/internal/about"
)

func main() {
	text, err := Licences("../../..", about.Systems)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("licences.txt", []byte(text), 0o644); err != nil {
		log.Fatal(err)
	}
}
