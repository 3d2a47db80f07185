package usage

import (
	"os"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess/store"
)

// StartArgs takes nothing or the name of one file or folder: the words behind the
// program where there is no command.
func StartArgs(cmd *cobra.Command, args []string) error {
	switch {
	case len(args) == 0:
		return nil
	case !namesFile(args[0]):
		return cobra.NoArgs(cmd, args)
	case len(args) > 1 && namesFile(args[1]):
		return Fault("one_file")
	case len(args) > 1:
		return Advise(Fault("file_first", "file", args[0]), "command_first", "command", args[1])
	}
	return nil
}

// namesFile reports whether a word of the command line is a file or a folder rather
// than a command.
func namesFile(word string) bool {
	if strings.HasSuffix(strings.ToLower(word), store.Extension) {
		return true
	}
	_, err := os.Stat(store.Find(word))
	_, err2 := os.Stat(word)
	return err == nil || err2 == nil
}
