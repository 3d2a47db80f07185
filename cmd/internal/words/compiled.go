//go:build !wordless

package words

// compiled holds the words by language.
var compiled = map[string]*Words{"en": &wordsEn}
