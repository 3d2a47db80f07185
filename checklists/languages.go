package checklists

import "strings"

// languages are the names of languages in themselves, by their codes (ISO 639): those
// of the region, and of those who come to help there.
var languages = map[string]string{
	"aa": "Qafar", "am": "አማርኛ", "ar": "العربية", "bem": "Ichibemba", "de": "Deutsch", "en": "English", "es": "español", "fr": "français",
	"it": "italiano", "ki": "Gĩkũyũ", "lg": "Luganda", "ln": "lingála", "loz": "Silozi", "luo": "Dholuo", "mg": "Malagasy", "nd": "isiNdebele",
	"nl": "Nederlands", "nr": "isiNdebele", "nso": "Sesotho sa Leboa", "ny": "Chichewa", "om": "Afaan Oromoo", "pt": "português", "rn": "Ikirundi",
	"rw": "Ikinyarwanda", "sn": "chiShona", "so": "Soomaali", "ss": "siSwati", "st": "Sesotho", "sw": "Kiswahili", "ti": "ትግርኛ",
	"tn": "Setswana", "ts": "Xitsonga", "tum": "Chitumbuka", "ve": "Tshivenḓa", "xh": "isiXhosa", "zu": "isiZulu",
}

// LanguageName returns what the speakers of a language call it, for its code as a pack
// names it, such as "sw" or "sw-KE"; the code itself where the name is not known.
func LanguageName(code string) string {
	base, region, _ := strings.Cut(code, "-")
	name, known := languages[strings.ToLower(base)]
	switch {
	case !known:
		return code
	case region != "":
		return name + " (" + code + ")"
	}
	return name
}

// LanguageTyped returns the one of some codes that a person means by it or by its name;
// the text itself where there is none.
func LanguageTyped(typed string, codes []string) string {
	for _, code := range codes {
		if strings.EqualFold(typed, code) || strings.EqualFold(typed, LanguageName(code)) {
			return code
		}
	}
	return typed
}

// LanguageNames lists languages for somebody who types one: each name with its code.
func LanguageNames(codes []string) string {
	var list []string
	for _, code := range codes {
		name := LanguageName(code)
		if !strings.Contains(name, code) {
			name += " (" + code + ")"
		}
		list = append(list, name)
	}
	return strings.Join(list, ", ")
}
