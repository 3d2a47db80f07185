package pdf

import (
	"strings"

	sheets "safeguard/report/paper"
	"safeguard/report/pdf/internal/tags"
)

const (
	cardWidth  = pageWidth / 2 // A6
	cardHeight = pageHeight / 2

	cardEdge  = 17.0 // from the cut to the frame: printers leave 4 mm of a page white
	cardFrame = 9.0
	cardInner = cardEdge + cardFrame + 8

	capHeight    = 0.714 // of the bold face, by its size
	letterHeight = 176.0 // 62 mm: to be read at 8 metres in any light
	letterTop    = cardInner + 4
	shapeTop     = letterTop + letterHeight + 18
	shapeSize    = 42.0
	shapePen     = 5.0
	wordTop      = shapeTop + shapeSize + 12
	wordBottom   = cardHeight - cardEdge - cardFrame - 14
)

// cardColours distinguish the cards for people who see colours. They go neither
// from red to green nor from light to dark, so that no card looks like the good
// one. All are dark enough to be read in grey.
var cardColours = []colour{
	{0, 84, 148}, {158, 68, 0}, {0, 100, 66}, {106, 27, 154}, {110, 66, 40}, {150, 0, 80},
}

// A cardWord is the word of a card, wrapped in the largest size that fits.
type cardWord struct {
	lines []string
	st    style
}

// cards draws a page of each card, the whole set c.Copies times.
func (p *sheetDrawing) cards(c sheets.Cards) {
	words := make([]cardWord, len(c.Cards))
	for i, card := range c.Cards {
		words[i].lines, words[i].st = p.largestFit(card.Word, cardWidth-2*cardInner, wordBottom-wordTop)
	}
	for range c.Copies {
		for i, card := range c.Cards {
			p.addPage()
			p.cutMarks()
			for _, at := range []point{{0, 0}, {cardWidth, 0}, {0, cardHeight}, {cardWidth, cardHeight}} {
				p.card(card, words[i], at)
			}
		}
	}
}

func (p *sheetDrawing) cutMarks() {
	const mark, thick = 12.0, 0.6
	for _, y := range []float64{mark, cardHeight - mark/2, pageHeight - 2*mark} {
		p.rect(cardWidth-thick/2, y, thick, mark, ink)
	}
	for _, x := range []float64{mark, cardWidth - mark/2, pageWidth - 2*mark} {
		p.rect(x, cardHeight-thick/2, mark, thick, ink)
	}
}

func (p *sheetDrawing) card(c sheets.Card, word cardWord, at point) {
	fill := ink
	if c.Place >= 0 {
		fill = cardColours[c.Place%len(cardColours)]
	}
	p.box(at.x+cardEdge, at.y+cardEdge, cardWidth-2*cardEdge, cardHeight-2*cardEdge, cardFrame, fill)
	letter := style{bold: true, size: letterHeight / capHeight, ink: fill}
	middle := at.x + cardWidth/2
	p.say(tags.H1, c.Letter, func() {
		p.text(middle-p.width(c.Letter, letter)/2, at.y+letterTop+letterHeight, c.Letter, letter)
	})
	p.cardShape(c, middle, at.y+shapeTop, fill)

	y := at.y + wordTop + (wordBottom-wordTop-float64(len(word.lines))*word.st.lead)/2
	p.say(tags.P, c.Word, func() {
		for _, s := range word.lines {
			p.text(middle-p.width(strings.TrimRight(s, " "), word.st)/2, y+word.st.baseline(), s, word.st)
			y += word.st.lead
		}
	})
	foot := p.shorten(p.head.Code, sheetCaption, cardWidth-2*cardInner)
	p.say(tags.P, foot, func() {
		p.text(middle-p.width(foot, sheetCaption)/2, at.y+cardHeight-cardEdge-cardFrame-5, foot, sheetCaption)
	})
}

// cardShape draws the sign of a level as reports draw it: boxes, filled up to its
// place. Don't know has a ring.
func (p *sheetDrawing) cardShape(c sheets.Card, middle, y float64, fill colour) {
	if c.Place < 0 {
		p.ring(middle, y+shapeSize/2, shapeSize/2-shapePen/2, shapePen, fill)
		return
	}
	const gap = 10.0
	n := float64(max(c.Of-1, 1))
	size := min(shapeSize, (cardWidth-2*cardInner-(n-1)*gap)/n)
	x := middle - (n*(size+gap)-gap)/2
	for i := range c.Of - 1 {
		if i < c.Place {
			p.rect(x, y+(shapeSize-size)/2, size, size, fill)
		} else {
			p.box(x, y+(shapeSize-size)/2, size, size, shapePen, fill)
		}
		x += size + gap
	}
}

const (
	largestWord  = 44.0
	smallestWord = 3.0
	wholeWords   = 9.0 // below this size a word may be broken
)

// largestFit returns the lines of a text in the largest size in which it fits.
func (f *fonts) largestFit(s string, w, h float64) ([]string, style) {
	for size := largestWord; ; size *= 0.94 {
		st := style{bold: true, size: size, lead: size * 1.15, ink: ink}
		lines := f.wrap(s, st, w)
		fits := float64(len(lines))*st.lead <= h && (size < wholeWords || f.wordsFit(s, st, w))
		if fits || size < smallestWord {
			return lines, st
		}
	}
}

// wordsFit reports whether no word is wider than w.
func (f *fonts) wordsFit(s string, st style, w float64) bool {
	for word := range strings.FieldsSeq(f.clean(s)) {
		if f.width(word, st) > w {
			return false
		}
	}
	return true
}
