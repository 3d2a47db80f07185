//go:build wordless

package words

// compiled holds no words while they are generated anew: those of before may not
// fit the sections any more.
var compiled map[string]*Words
