package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"safeguard/assess/store"
	"safeguard/cmd/internal/browser"
	"safeguard/cmd/internal/browser/serve"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/words"
)

func newOpen(e *env) *cobra.Command {
	printOnly := false
	cmd := &cobra.Command{
		Use:   "open [FILE|DIR]",
		Short: "Show the assessments of a folder as a page in the browser",
		Long: `Shows the assessments of a folder in the browser of this computer: everything that
the commands do, without commands. A double click on the program does the same.

The page is for this computer alone, and needs no network. The address that is
printed lets one browser in, once. The program runs until you press Stop on the
page or Ctrl-C here; started again, it opens the page that runs already.`,
		Example: `  safeguard open
  safeguard open tumaini`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return openPage(e, args, printOnly) },
	}
	cmd.Flags().BoolVar(&printOnly, "no-browser", false, "only print the address")
	return cmd
}

// idle is how long a page runs that nobody asks for anything.
const idle = 12 * time.Hour

// openPage serves the folder that is named, or that of the file that is.
func openPage(e *env, args []string, printOnly bool) error {
	o := serve.Options{Dir: ".", Language: "en", Idle: idle}
	place := e.place()
	if !printOnly {
		o.Open = place.Open
	}
	if len(args) == 0 && e.clicked && place.Fleeting(o.Dir) && len(store.List(o.Dir)) == 0 && place.Documents != "" {
		o.Dir = place.Documents
		e.say("%s", words.Fill(e.words.Page.Serve.Documents, "folder", o.Dir))
	}
	if len(args) == 1 {
		o.Dir = args[0]
		if info, err := os.Stat(args[0]); err != nil || !info.IsDir() {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			o.Dir, o.First, o.Language = filepath.Dir(file.Path), browser.Address(file.Path), file.About.Language
		}
	}
	o.Words = e.words
	o.Say = func(text string) { e.messages().Said(text) }
	o.Address = func(text, address string) {
		p := screen.NewPrinter(e.out, e.width())
		p.Line("%s", words.Fill(text, "address", address))
	}
	o.Panicked = func(cause any, stack []byte) { fmt.Fprintf(e.err, "%v\n%s", cause, stack) }
	o.Handler = func(p serve.Page) (http.Handler, error) {
		return browser.New(browser.Options{
			Dir: o.Dir, Language: o.Language, Now: e.now, Built: e.built, Recorder: e.recorderIn, Prove: p.Prove, Stop: p.Stop, Temporary: place.Fleeting(o.Dir),
		})
	}
	return serve.Run(context.Background(), o)
}

// recorderIn is recorder in other words.
func (e *env) recorderIn(w *words.Words) store.Recorder {
	inner := *e
	inner.words = w
	return inner.recorder()
}
