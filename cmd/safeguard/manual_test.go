package main

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
	"github.com/spf13/pflag"

	"safeguard/cmd/internal/about"
	"safeguard/cmd/internal/words"
)

var manual = flag.String("manual", "", "a `folder` to write the pages for man and the completions of shells into")

// TestManual makes a page for man of each command and each topic of help, from the same words as its help,
// and what each shell needs to complete commands. It writes them where -manual says: a
// test, so that the library which does this is not in the program.
func TestManual(t *testing.T) {
	dir := *manual
	if dir == "" {
		dir = t.TempDir()
	}
	pages, shells := filepath.Join(dir, "man", "man1"), filepath.Join(dir, "completions")
	for _, d := range []string{pages, shells} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if *manual == "" {
		t.Setenv("SOURCE_DATE_EPOCH", "1772355600")
	}
	e := systemEnv()
	e.words = words.In("en")
	parsed := false
	root := newRoot(e, &parsed)
	if err := e.setDate(""); err != nil {
		t.Fatal(err)
	}
	manualTree(root)
	day := e.now()
	head := doc.GenManHeader{Section: "1", Date: &day, Source: "safeguard " + about.Stamped().Name, Manual: "safeguard"}
	if err := doc.GenManTreeFromOpts(root, doc.GenManTreeOptions{Header: &head, Path: pages, CommandSeparator: "-"}); err != nil {
		t.Fatal(err)
	}
	topicPages(t, root, head, pages)
	pagesSayAll(t, newRoot(e, &parsed), pages)
	for name, write := range map[string]func(string) error{
		"safeguard.bash": func(path string) error { return root.GenBashCompletionFileV2(path, true) },
		"_safeguard":     root.GenZshCompletionFile,
		"safeguard.fish": func(path string) error { return root.GenFishCompletionFile(path, true) },
		"safeguard.ps1":  root.GenPowerShellCompletionFileWithDesc,
	} {
		if err := write(filepath.Join(shells, name)); err != nil {
			t.Error(err)
		}
	}
}

// topicPages makes the pages of the topics of help, which the library leaves out.
func topicPages(t *testing.T, root *cobra.Command, head doc.GenManHeader, dir string) {
	t.Helper()
	for _, topic := range root.Commands() {
		if !topic.IsAdditionalHelpTopicCommand() {
			continue
		}
		var page bytes.Buffer
		of := head
		err := doc.GenMan(topic, &of, &page)
		typed := strings.ReplaceAll(page.String(), topic.UseLine(), "safeguard help "+topic.Name())
		if err = errors.Join(err, os.WriteFile(filepath.Join(dir, "safeguard-"+topic.Name()+".1"), []byte(typed), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
}

// manualTree makes the texts of a command and of all below it Markdown, which the
// library takes them for.
func manualTree(cmd *cobra.Command) {
	cmd.DisableAutoGenTag = true
	cmd.InitDefaultHelpFlag()
	var parts []string
	for _, p := range strings.Split(cmd.Long, "\n\n") {
		if strings.HasPrefix(p, " ") || strings.Contains(p, "\n ") { // laid out by hand
			p = "```\n" + p + "\n```"
		} else {
			p = literally.Replace(strings.ReplaceAll(p, "\n.", " .")) // no macro begins a line
		}
		parts = append(parts, p)
	}
	cmd.Long = strings.Join(parts, "\n\n")
	cmd.Short = literally.Replace(cmd.Short)
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if _, plain := pflag.UnquoteUsage(f); f.Annotations["manual"] == nil {
			f.Usage = literally.Replace(plain)
			f.Annotations = map[string][]string{"manual": {"done"}} // a flag of the root is one of all commands
		}
	})
	for _, sub := range cmd.Commands() {
		manualTree(sub)
	}
}

// literally takes their meaning from the signs of Markdown.
var literally = strings.NewReplacer("\\", "\\\\", "*", "\\*", "_", "\\_", "<", "\\<", "[", "\\[", "`", "\\`", "#", "\\#")

// pagesSayAll holds that each page for man has every word of the help of its command.
func pagesSayAll(t *testing.T, cmd *cobra.Command, dir string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, strings.ReplaceAll(cmd.CommandPath(), " ", "-")+".1"))
	if err != nil {
		t.Error(err)
		return
	}
	page := strings.NewReplacer(`\fB`, "", `\fP`, "", `\fI`, "", `\fR`, "", `\-`, "-", `\&`, "", `\\`, `\`, `\(rs`, `\`, `\(aq`, "'").Replace(string(data))
	texts := []string{cmd.Long, cmd.Short, cmd.Example}
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if !f.Hidden {
			_, usage := pflag.UnquoteUsage(f)
			texts = append(texts, "--"+f.Name, usage)
		}
	})
	for _, word := range strings.Fields(strings.Join(texts, " ")) {
		if !strings.Contains(page, word) {
			t.Errorf("the page of %s lacks %q", cmd.CommandPath(), word)
		}
	}
	for _, sub := range cmd.Commands() {
		if sub.IsAvailableCommand() || sub.IsAdditionalHelpTopicCommand() {
			pagesSayAll(t, sub, dir)
		}
	}
}
