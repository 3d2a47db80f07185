package usage

import (
	"cmp"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"syscall"

	"safeguard/assess"
	"safeguard/assess/store"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// Explain makes a command and all below it say in plain words what is wrong
// with the words and the flags that were given.
func Explain(cmd *cobra.Command) {
	cmd.SetFlagErrorFunc(wrongFlag)
	check := cmd.Args
	if check != nil {
		cmd.Args = func(c *cobra.Command, args []string) error {
			if err := check(c, args); err != nil {
				return wrongWords(c, args, err)
			}
			return nil
		}
	}
	for _, sub := range cmd.Commands() {
		Explain(sub)
	}
}

// wrongWords says which word is missing or too many. An error that a command
// wrote itself stays, unless the reason is that a word is missing.
func wrongWords(cmd *cobra.Command, args []string, err error) error {
	var ours Error
	if cmd.HasSubCommands() {
		if errors.As(err, &ours) {
			return err
		}
		return unknownCommand(cmd, args[0])
	}
	name := strings.TrimPrefix(cmd.CommandPath(), cmd.Root().Name()+" ")
	usage := "usage: " + strings.TrimSuffix(cmd.UseLine(), " [flags]")
	required, most := places(cmd.Use)
	switch n := len(args); {
	case n < len(required) && slices.Contains(required[:n], required[n]):
		return WithHint(Faultf("%s: one more %s is missing", name, required[n]), "%s", usage)
	case n < len(required):
		return WithHint(Faultf("%s: %s is missing", name, required[n]), "%s", usage)
	case errors.As(err, &ours):
		return err
	case n > most && most == 0:
		return WithHint(Faultf("%s: %q is a word too many", name, args[0]), "%s", usage)
	case n > most:
		return WithHint(Faultf("%s: %q is a word too many", name, args[most]), "%s (a name with spaces needs quotes around it)", usage)
	}
	return Error{err}
}

// places returns the words that a command needs, by its line of usage, and how
// many it takes at most.
func places(use string) (required []string, most int) {
	for _, word := range strings.Fields(use)[1:] {
		switch {
		case strings.HasPrefix(word, "-"):
			return required, most
		case !strings.HasPrefix(word, "["):
			required = append(required, strings.TrimSuffix(word, "…"))
		}
		most++
	}
	return required, most
}

// unknownCommand says which command may have been meant.
func unknownCommand(cmd *cobra.Command, name string) error {
	var names, known []string
	for _, c := range cmd.Commands() {
		if c.IsAdditionalHelpTopicCommand() {
			known = append(known, c.Name())
		}
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
			known = append(append(known, c.Name()), c.Aliases...)
		}
	}
	err := Faultf("unknown command %q", name)
	if near := cmp.Or(assess.Nearest(name, known), beginsOne(name, known)); near != "" {
		if sub, _, err := cmd.Find([]string{near}); err == nil {
			if near = sub.Name(); sub.IsAdditionalHelpTopicCommand() { // the spelling that is listed
				near = "help " + near
			}
		}
		return WithHint(err, "did you mean %q?", cmd.CommandPath()+" "+near)
	}
	if cmd.HasParent() {
		return WithHint(err, "after %q can stand %s", cmd.CommandPath(), strings.Join(names, ", "))
	}
	if store.Near(name) != "" {
		return Near(Error{&fs.PathError{Op: "open", Path: name, Err: syscall.ENOENT}}, name)
	}
	return Advise(err, "help_lists")
}

// beginsOne returns the only name that begins with two letters.
func beginsOne(letters string, names []string) (one string) {
	for _, name := range names {
		if len(letters) == 2 && strings.HasPrefix(name, strings.ToLower(letters)) {
			if one != "" {
				return ""
			}
			one = name
		}
	}
	return one
}

// longOnes returns the flags that begin with the letter of a short one that is not
// known, up to three.
func longOnes(cmd *cobra.Command, short string) string {
	var begun []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if short != "" && !f.Hidden && strings.HasPrefix(f.Name, short[:1]) {
			begun = append(begun, "--"+f.Name)
		}
	})
	if len(begun) == 0 || len(begun) > 3 {
		return ""
	}
	return strings.Join(begun, " or ")
}

// wrongFlag says what is wrong with a flag.
func wrongFlag(cmd *cobra.Command, err error) error {
	if unknown, ok := errors.AsType[*pflag.NotExistError](err); ok {
		return unknownFlag(cmd, unknown)
	}
	if bare, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		what, usage := pflag.UnquoteUsage(bare.GetFlag())
		return WithHint(Faultf("--%s: %s is missing behind it", bare.GetFlag().Name, what), "--%s %s: %s", bare.GetFlag().Name, what, usage)
	}
	if wrong, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		flag, value := wrong.GetFlag(), wrong.GetValue()
		switch flag.Value.Type() {
		case "int":
			return WithHint(Faultf("--%s: %q is no whole number", flag.Name, value), "write digits only, as in --%s 12", flag.Name)
		case "bool":
			return WithHint(Faultf("--%s: %q is too much", flag.Name, value), "write --%s alone", flag.Name)
		}
		return Faultf("--%s: %q cannot be used", flag.Name, value)
	}
	if odd, ok := errors.AsType[*pflag.InvalidSyntaxError](err); ok {
		return Faultf("%q is no flag", odd.GetSpecifiedFlag())
	}
	return Error{err}
}

func unknownFlag(cmd *cobra.Command, unknown *pflag.NotExistError) error {
	var known []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { known = append(known, f.Name) })
	name := "-" + unknown.GetSpecifiedShortnames()
	if name == "-" {
		name = "--" + unknown.GetSpecifiedName()
	}
	err := Faultf("unknown flag %s", name)
	near := assess.Nearest(unknown.GetSpecifiedName(), known)
	for _, k := range known {
		if near == "" && len(name) > 4 && strings.HasPrefix("--"+k, name) {
			near = k
		}
	}
	if near != "" {
		return WithHint(err, "did you mean --%s?", near)
	}
	if begun := longOnes(cmd, unknown.GetSpecifiedShortnames()); begun != "" {
		return WithHint(err, "did you mean %s?", begun)
	}
	return WithHint(err, `"%s --help" lists the flags`, cmd.CommandPath())
}
