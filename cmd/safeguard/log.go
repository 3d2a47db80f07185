package main

import (
	"fmt"

	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"

	"github.com/spf13/cobra"
)

func newLog(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "log FILE",
		Short: "Show the history, oldest first",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			w, p := e.words.Talk(), screen.NewPrinter(e.out, e.width())
			for _, event := range file.State.Events() {
				line := fmt.Sprintf("%4d  %s  %-4s %s", event.Seq, event.Time.Format("2006-01-02 15:04"),
					event.By, talk.Describe(w, &file.About.Pack, event.Act))
				if file.State.Undone(event.Seq) {
					line += " " + w.Log.TakenBack
				}
				p.Line("%s", line)
			}
			return p.Err()
		},
	}
}
