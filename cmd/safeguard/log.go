package main

import (
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"

	"github.com/spf13/cobra"
)

// logged is how many of the newest entries the history shows without --all.
const logged = 1000

func newLog(e *env) *cobra.Command {
	var all bool
	cmd := &cobra.Command{
		Use:   "log FILE",
		Short: "Show the history, oldest first",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			w, p := e.words.Talk(), screen.NewPrinter(e.out, e.width())
			events := file.State.Events()
			if earlier := len(events) - logged; earlier > 0 && !all {
				p.Line("%s", words.Fill(w.Log.Earlier.For(earlier), "n", earlier, "command", "safeguard log "+screen.Quoted(file.Path)+" --all"))
				events = events[earlier:]
			}
			for _, event := range events {
				line := talk.Entry(w, &file.About.Pack, file.State.Events(), event)
				if file.State.Undone(event.Seq) {
					line += " " + w.Log.TakenBack
				}
				p.Line("%s", line)
			}
			return p.Err()
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "all entries, where there are more than 1,000")
	return cmd
}
