// Package complete tells a shell what can be typed next on a command line: the
// assessments of the folder, the ids of questions and checklists, levels, formats
// and whatever else a flag chooses between. It reads the line of usage of each
// command, so that a new one is completed without a word about it here.
package complete

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
)

// Add completes the words and flags of a command and of all below it.
func Add(cmd *cobra.Command) {
	if !cmd.HasParent() {
		cmd.InitDefaultHelpCmd() // else it comes later, and completes nothing
	}
	if cmd.ValidArgsFunction == nil && !cmd.HasSubCommands() {
		cmd.ValidArgsFunction = words
	}
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		// A flag that is completed already stays.
		_ = cmd.RegisterFlagCompletionFunc(f.Name, func(c *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
			return flag(c, f, args)
		})
	})
	for _, sub := range cmd.Commands() {
		Add(sub)
	}
}

const (
	nothing = cobra.ShellCompDirectiveNoFileComp
	files   = cobra.ShellCompDirectiveDefault
)

// words completes the next word by the line of usage.
func words(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	var places []string
	for _, word := range strings.Fields(cmd.Use)[1:] {
		if strings.HasPrefix(word, "-") {
			break
		}
		places = append(places, word)
	}
	at := len(args)
	if n := len(places); n > 0 && at >= n && strings.Contains(places[n-1], "…") {
		at = n - 1
	}
	if at >= len(places) {
		return nil, nothing
	}
	word := strings.Trim(places[at], "[]…")
	switch word {
	case "FILE", "OLD", "NEW", "MORE":
		return []string{strings.TrimPrefix(store.Extension, ".")}, cobra.ShellCompDirectiveFilterFileExt
	case "DIR":
		return nil, cobra.ShellCompDirectiveFilterDirs
	case "LIST", "TABLE", "FILE|DIR":
		return nil, files
	case "COMMAND":
		return commands(cmd.Root(), args), nothing
	}
	pack, ok := packOf(cmd, args)
	switch {
	case !ok:
		return nil, nothing
	case word == "QUESTION" && cmd.Name() == "set":
		return append(questions(&pack), pack.ProfileIDs()...), nothing
	case strings.HasPrefix(word, "QUESTION"):
		return questions(&pack), nothing
	case word == "LEVEL":
		return answers(&pack, args[1]), nothing
	case word == "ID" && cmd.Name() == "plan":
		return questions(&pack), nothing
	case word == "ID":
		return append(lists(&pack), questions(&pack)...), nothing
	case word == strings.ToLower(word):
		return strings.Split(word, "|"), nothing
	}
	return nil, nothing
}

// flag completes the value of a flag: what its usage puts "|" between, or what its
// name stands for.
func flag(cmd *cobra.Command, f *pflag.Flag, args []string) ([]string, cobra.ShellCompDirective) {
	value, _ := pflag.UnquoteUsage(f)
	if strings.Contains(value, "|") && !strings.Contains(value, "=") {
		return strings.Split(value, "|"), nothing
	}
	switch f.Name {
	case "file", "earlier", "prefer", "from":
		return []string{strings.TrimPrefix(store.Extension, ".")}, cobra.ShellCompDirectiveFilterFileExt
	case "logo":
		return []string{"png", "jpg", "jpeg"}, cobra.ShellCompDirectiveFilterFileExt
	case "pack":
		return nil, cobra.ShellCompDirectiveFilterDirs
	}
	if value == "file" {
		return nil, files
	}
	pack, ok := packOf(cmd, args)
	switch {
	case !ok:
	case f.Name == "checklist":
		return lists(&pack), nothing
	case f.Name == "question":
		return questions(&pack), nothing
	case f.Name == "lang":
		return pack.Languages, nothing
	case f.Name == "profile":
		var all []string
		for _, id := range pack.ProfileIDs() {
			all = append(all, id+"=yes", id+"=no")
		}
		return all, nothing
	case f.Name == "voices":
		return assess.Groups, nothing
	}
	return nil, nothing
}

// packOf returns the pack of the file that is on the line, of the folder that is,
// or the built-in one.
func packOf(cmd *cobra.Command, args []string) (assess.Pack, bool) {
	path := ""
	if strings.Contains(cmd.Use, " FILE") && len(args) > 0 {
		path = args[0]
	}
	if f := cmd.Flags().Lookup("file"); f != nil && f.Value.String() != "" {
		path = f.Value.String()
	}
	if path != "" && cmd.Name() != "new" {
		file, err := store.Read(path)
		if err != nil {
			return assess.Pack{}, false
		}
		return file.About.Pack, true
	}
	if f := cmd.Flags().Lookup("pack"); f != nil && f.Value.String() != "" {
		pack, err := checklists.Load(f.Value.String())
		return pack, err == nil
	}
	pack, err := checklists.Builtin()
	return pack, err == nil
}

// commands are those below the one that args name, and the topics of help.
func commands(root *cobra.Command, args []string) (names []string) {
	above, rest, err := root.Find(args)
	if err != nil || len(rest) > 0 {
		return nil
	}
	for _, c := range above.Commands() {
		if c.IsAvailableCommand() || c.IsAdditionalHelpTopicCommand() {
			names = append(names, c.Name()+"\t"+c.Short)
		}
	}
	return names
}

func lists(p *assess.Pack) (ids []string) {
	for _, c := range p.Checklists {
		ids = append(ids, c.ID+"\t"+c.Title)
	}
	return ids
}

func questions(p *assess.Pack) (ids []string) {
	for _, ref := range p.Refs() {
		ids = append(ids, ref.Question.ID+"\t"+ref.Number+" "+ref.Question.Short, ref.Number+"\t"+ref.Question.Short)
	}
	return ids
}

// answers are what can be answered to a question, or to a profile question.
func answers(p *assess.Pack, name string) (all []string) {
	if slices.Contains(p.ProfileIDs(), name) {
		return []string{assess.Yes, assess.No, assess.Open}
	}
	for _, l := range p.Scale {
		all = append(all, l.ID+"\t"+l.Label)
	}
	return append(all, assess.Unsure, assess.NA)
}
