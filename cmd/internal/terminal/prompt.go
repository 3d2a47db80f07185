package terminal

import (
	"errors"
	"io"
	"strings"

	"github.com/AlecAivazis/survey/v2"
)

// A menuPrompt is a menu that survey asks: survey validates the answer and asks
// again. The keys, the rule of menuState and the redraw in place are ours, because
// the filter of survey's Select moves the mark where a typed text means no choice.
type menuPrompt struct {
	survey.Renderer
	drawn  *drawn
	view   view
	list   []choice
	state  menuState
	fitted fitted
}

var errNoChoice = errors.New("the typed text means no choice")

func (a *drawn) choose(v view, list []choice, preset int) (i int, typed string, err error) {
	release, err := prepareInput(a.tty)
	if err != nil {
		return 0, "", err
	}
	defer release()
	a.print(hideCursor)
	defer a.print(clearScreen + showCursor)
	p := &menuPrompt{drawn: a, view: v, list: list, state: menuState{mark: preset}}
	var answer survey.OptionAnswer
	err = survey.AskOne(p, &answer, survey.WithStdio(a.tty.In, a.out, a.out), survey.WithValidator(p.validate))
	return answer.Index, answer.Value, err
}

// Prompt fits the menu into the window and reads its keys. The answer is a
// survey.OptionAnswer, the place of the choice and what was typed for it; the error
// is ErrLeft.
func (p *menuPrompt) Prompt(*survey.PromptConfig) (any, error) {
	p.fit()
	return p.pick()
}

// PromptAgain goes on where an answer was not valid: the next letter begins anew, and
// the window is not cleared.
func (p *menuPrompt) PromptAgain(*survey.PromptConfig, any, error) (any, error) {
	p.state.press(p.fitted.list, key{kind: keyEnter})
	return p.pick()
}

func (p *menuPrompt) pick() (any, error) {
	for {
		k, err := p.drawn.keys.nextAfter(p.draw)
		place := p.state.chosen(p.fitted.list)
		switch {
		case err != nil, k.kind == keyStop:
			return nil, ErrLeft
		case k.kind == keyResize:
			p.fit()
		case k.kind == keyEnter && p.fitted.list[place].kind == isMore && p.validate(nil) == nil:
			p.state = menuState{mark: place, page: p.state.page + 1}
			p.fit()
		case k.kind == keyEnter:
			return survey.OptionAnswer{Index: place, Value: meant(p.fitted.list, p.state.typed)}, nil
		default:
			p.state.press(p.fitted.list, k)
		}
	}
}

// validate rejects Enter where the typed text means no choice.
func (p *menuPrompt) validate(any) error {
	if p.state.lost(p.fitted.list) {
		return errNoChoice
	}
	return nil
}

// Error prints nothing: the hint of the menu says already what is wrong.
func (p *menuPrompt) Error(*survey.PromptConfig, error) error { return nil }

// Cleanup does nothing: the window is cleared without an answer too.
func (p *menuPrompt) Cleanup(*survey.PromptConfig, any) error { return nil }

// fit fits the view into the window, which has another size or shows another page.
func (p *menuPrompt) fit() {
	cols, rows := p.drawn.tty.Size()
	p.fitted = p.drawn.fitView(p.view, p.list, cols, rows, p.state.page)
	p.state.mark = min(p.state.mark, len(p.fitted.list)-1)
	io.WriteString(p.Stdio().Out, clearScreen)
}

// draw overwrites the window line by line, so that it does not flicker.
func (p *menuPrompt) draw() {
	lines := p.fitted.menuLines(p.drawn, p.view, &p.state)
	io.WriteString(p.Stdio().Out, home+strings.Join(lines, clearRight+"\n")+clearRight+clearBelow)
}
