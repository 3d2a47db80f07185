package about

import _ "embed"

//go:generate go run ./gen

//go:embed licences.txt
var licences string

// Licences returns the licence of the program and those of all libraries and
// fonts in it, in any of the systems that it is built for.
func Licences() string { return licences }
