package observe

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// firstNames are some that are common where the program is used, and are no words of
// its texts. A list of all names would take every capital letter for one.
const firstNames = `
	abdul abdullah abebe abel achieng adhiambo agnes ahmed aisha akinyi alice aline ali amara amina aminata amos ana andrew angelique anita ann anna anne
	antonio asha atieno awino barasa beatrice benard benjamin bernard betty brenda brian caroline catherine charles chidi chipo christine claude
	clement collins consolata cynthia daniel david deborah deng dennis diana dorcas doreen edith edna edward elias elijah elizabeth emmanuel
	emily esther eunice evans everlyne farida fatima fatuma felix florence francis frank fred fredrick gabriel george gerald getachew
	gideon gladys habiba halima hamisi hannah harriet hassan hawa helen henry hussein ibrahim isaac isaiah ismail jackline jackson jacob jacqueline
	jamila jane janet jean jeanne jennifer jeremiah joan joao joseph josephine joshua josé juan juliana juliet juma kamau kato kevin khadija kiprono
	kwame lilian lucy lydia magdalene malaika maria mariam mariama marie martha martin mary maryam mbabazi mercyline michael milka mohamed mohammed
	monica moses mumbi musa mutua mwangi nakato nancy naomi ndungu nelson nicholas njeri njoroge nyambura nyokabi ochieng odhiambo olivier omar omondi
	onyango otieno pamela patrick paul paulo pauline pedro peter philip phoebe rachel rahel ramadhan rashid rebecca rehema richard robert rosemary ruth
	saida salim salma samuel sarah selam selina sharon simon solomon sophia stella stephen susan suzanne sylvia tabitha tesfaye thandi theresa thomas
	timothy tendai vincent violet wairimu wambui wangari wanjiku wanjiru waweru winnie yusuf zainab zawadi zuhura`

// Words that are put before a name, or make another thing of it.
var (
	titles   = strings.Fields("mr mrs ms miss mister madam sir mzee mwalimu bwana bibi monsieur madame senhor senhora")
	saysWho  = strings.Fields("named called girl boy child pupil student survivor victim anaitwa nommé nommée chamado chamada")
	ofPlaces = strings.Fields("st saint sts lake mount san santa")
	isPlace  = strings.Fields("school church centre center hospital clinic hotel street road avenue lodge college university academy parish mission home primary secondary hall house")
)

// A vocabulary is the words of which is known that they are no person's name: in small
// letters, those of the organisation's own name, and those that the pack uses.
type vocabulary struct{ own, pack map[string]bool }

// commonNames are firstNames to look up.
var commonNames = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for name := range strings.FieldsSeq(firstNames) {
		set[name] = true
	}
	return set
})

// likeName reports whether words may have a person's name: a common first name, or a
// word with a capital letter behind one that people put before a name.
func likeName(w []string, known vocabulary) bool {
	text := onlyLetters(w)
	at := func(i int) string {
		if i < 0 || i >= len(text) {
			return ""
		}
		return strings.ToLower(text[i])
	}
	for i, word := range text {
		if !capital(word) {
			continue
		}
		name := strings.TrimSuffix(strings.TrimSuffix(at(i), "'s"), "’s")
		if known.own[name] || slices.Contains(ofPlaces, at(i-1)) || slices.Contains(isPlace, at(i+1)) {
			continue
		}
		behind := slices.Contains(titles, at(i-1)) || slices.Contains(saysWho, at(i-1))
		if commonNames()[name] || behind && !known.pack[name] && !allCapitals(word) {
			return true
		}
	}
	return false
}

// onlyLetters returns the words of letters; a sign that ends a sentence is "." between
// them.
func onlyLetters(w []string) (list []string) {
	for _, word := range w {
		r := []rune(word)[0]
		switch {
		case unicode.IsLetter(r):
			list = append(list, word)
		case strings.ContainsRune(".:;,()\"“”/-", r) && !(r == '.' && len(list) > 0 && slices.Contains(titles, strings.ToLower(list[len(list)-1]))):
			list = append(list, string(r))
		case unicode.IsDigit(r):
			list = append(list, word)
		}
	}
	return list
}

func capital(word string) bool {
	for _, r := range word {
		return unicode.IsUpper(r)
	}
	return false
}

func allCapitals(word string) bool { return word == strings.ToUpper(word) }

// likePhone reports whether words may have a telephone number: nine to fifteen digits
// behind a plus or a zero, or as many in one as a number with the country's code has.
// Days are none, and neither is an amount.
func likePhone(w []string, _ vocabulary) bool {
	if !slices.ContainsFunc(w, func(word string) bool { return len(word) > 2 && isNumber(word) }) {
		return false
	}
	w = withoutDays(w)
	for i := 0; i < len(w); i++ {
		if !isNumber(w[i]) {
			continue
		}
		digits, next := digitsFrom(w, i)
		n, plus := len(digits), i > 0 && w[i-1] == "+"
		if plus && n >= 8 && n <= 15 || digits[0] == '0' && n >= 9 && n <= 15 || len(w[i]) >= 11 && len(w[i]) <= 13 {
			return true
		}
		i = next - 1
	}
	return false
}

// digitsFrom returns the digits that go on from word i, whatever a telephone number has
// between them, and the place behind them.
func digitsFrom(w []string, i int) (digits string, next int) {
	for ; i < len(w); i++ {
		between := strings.TrimSpace(w[i]) == "" && !strings.Contains(w[i], "\n") || strings.Contains("-()/.", w[i])
		if !isNumber(w[i]) && !between {
			break
		}
		if isNumber(w[i]) {
			digits += w[i]
		}
	}
	return digits, i
}

// withoutDays returns the words without days and times, each of which leaves a sign.
func withoutDays(w []string) (list []string) {
	at := func(i int) string {
		if i < 0 || i >= len(w) {
			return ""
		}
		return w[i]
	}
	for i := 0; i < len(w); i++ {
		_, n := dayAt(at, i)
		switch {
		case n >= 5, n == 3 && !joined(at(i-1)) && !isNumber(at(i+4)):
			list, i = append(list, "|"), i+n-1
		case isNumber(w[i]) && at(i+1) == ":" && isNumber(at(i+2)):
			list, i = append(list, "|"), i+2
		default:
			list = append(list, w[i])
		}
	}
	return list
}

// likeMail reports whether words may have an e-mail address.
func likeMail(w []string, _ vocabulary) bool {
	if !slices.Contains(w, "@") {
		return false
	}
	for _, part := range strings.Fields(strings.Join(w, "")) {
		name, host, ok := strings.Cut(part, "@")
		host = strings.Trim(host, ".,;:()<>\"'")
		i := strings.LastIndex(host, ".")
		if ok && strings.Trim(name, ".,;:()<>\"'") != "" && i > 0 && len(host)-i > 2 {
			return true
		}
	}
	return false
}

// likeCase reports whether words may have the number of a case: "case" or "OB", then a
// word or a sign for a number, then the number; or three digits and more, which are no
// year. Standards, questions and shelves have numbers too, and are none.
func likeCase(w []string, _ vocabulary) bool {
	if !slices.ContainsFunc(w, isNumber) {
		return false
	}
	var text []string
	for _, word := range w {
		if strings.TrimSpace(word) != "" {
			text = append(text, strings.ToLower(word))
		}
	}
	at := func(i int) string {
		if i >= len(text) {
			return ""
		}
		return text[i]
	}
	for i, word := range text {
		if !slices.Contains([]string{"case", "cases", "ob", "kesi", "casefile", "docket", "dossier"}, word) {
			continue
		}
		k, marked := i+1, false
		for slices.Contains([]string{"file", "ref", "reference", "report", "id"}, at(k)) {
			k++
		}
		for slices.Contains([]string{"no", "nr", "number", "n", "°", "º", "#", ":", ".", "namba", "numéro"}, at(k)) {
			marked = marked || at(k) != "."
			k++
		}
		letters := at(k) != "" && !isNumber(at(k)) && len(at(k)) <= 4 && strings.Contains("/-", at(k+1)) && at(k+1) != ""
		if letters { // CPU/12
			k, marked = k+2, true
		}
		n := at(k)
		if !isNumber(n) || word == "dossier" && !marked {
			continue
		}
		slash := strings.Contains("/-", at(k+1)) && isNumber(at(k+2))
		if marked || slash || len(n) >= 3 && !isYear(n) {
			return true
		}
	}
	return false
}
