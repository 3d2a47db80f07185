package checklists

import (
	"bytes"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"

	"safeguard/assess"
	"safeguard/checklists/internal/packtest"
)

var update = flag.Bool("update", false, "write the golden files")

func TestSchemaIsAsPublished(t *testing.T) {
	for _, kind := range SchemaKinds() {
		path := filepath.Join("..", "testdata", "schema", kind+".schema.json")
		if *update {
			if err := os.WriteFile(path, Schema(kind), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(Schema(kind))); diff != "" {
			t.Errorf("%s (-want +got); go test ./checklists -run Schema -update\n%s", path, diff)
		}
	}
}

// compiled returns the schemas by kind.
func compiled(t *testing.T) map[string]*jsonschema.Schema {
	t.Helper()
	schemas := map[string]*jsonschema.Schema{}
	for _, kind := range SchemaKinds() {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema(kind)))
		if err != nil {
			t.Fatal(err)
		}
		c := jsonschema.NewCompiler()
		if err := c.AddResource(kind, doc); err != nil {
			t.Fatal(err)
		}
		if schemas[kind], err = c.Compile(kind); err != nil {
			t.Fatal(err)
		}
	}
	return schemas
}

// validate holds the YAML of a file against its schema.
func validate(t *testing.T, schemas map[string]*jsonschema.Schema, file string, data []byte) error {
	t.Helper()
	kind := "checklist"
	if file == "pack.yaml" {
		kind = "pack"
	}
	var v any
	if err := yaml.Unmarshal(data, &v); err != nil {
		return err
	}
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return schemas[kind].Validate(doc)
}

func TestSchemaTakesEveryPack(t *testing.T) {
	schemas := compiled(t)
	folders := []fs.FS{builtinFiles, os.DirFS("starter")}
	for _, name := range []string{"small", "unicef-psea", "unicef-psea-capped", "self-audit-web"} {
		folders = append(folders, os.DirFS(filepath.Join("..", "testdata", "packs", name)))
	}
	for _, folder := range folders {
		files, _, err := readFiles(folder, "")
		if err != nil || len(files) == 0 {
			t.Fatalf("%d files: %v", len(files), err)
		}
		for _, f := range files {
			if f.lang != "" {
				continue
			}
			data, err := readFile(folder, f.Name())
			if err != nil {
				t.Fatal(err)
			}
			if err := validate(t, schemas, f.Name(), data); err != nil {
				t.Errorf("%s: %v", f.Name(), err)
			}
		}
	}
}

// What the schema alone can see, it refuses; the loader refuses the same.
func TestSchemaRefuses(t *testing.T) {
	schemas := compiled(t)
	tests := []struct{ name, file, old, new string }{
		{"an unknown field", "visits.yaml", "    weight: 2 ", "    wieght: 2 "},
		{"an unknown field of the pack", "pack.yaml", "rated_from:", "rated_form:"},
		{"a missing field", "visits.yaml", "    rev: 1\n", ""},
		{"a text that is empty", "visits.yaml", packtest.Asked, `" "`},
		{"a number in quotes", "visits.yaml", "weight: 2 ", `weight: "2" `},
		{"a weight of 4", "visits.yaml", "weight: 2 ", "weight: 4 "},
		{"an id in capitals", "visits.yaml", "id: visit-escort", "id: Visit-Escort"},
		{"an effort that is none", "visits.yaml", "effort: S", "effort: XL"},
		{"an empty list", "visits.yaml", "tags: [third-parties]", "tags: []"},
		{"a tag twice", "visits.yaml", "tags: [third-parties]", "tags: [third-parties, third-parties]"},
		{"asked_if that is a number", "visits.yaml", "asked_if: hosts-visitors", "asked_if: 3"},
		{"yes in quotes", "visits.yaml", "critical: true", `critical: "true"`},
		{"a text for a list", "pack.yaml", "languages: [en]", "languages: en"},
		{"a language in words", "pack.yaml", "languages: [en]", "languages: [English]"},
		{"another format", "pack.yaml", "schema: 1", "schema: 2"},
		{"a percent over 100", "pack.yaml", "from: 80", "from: 101"},
		{"points below 0", "pack.yaml", "points: 0", "points: -1"},
		{"a level that is an answer", "pack.yaml", "{id: missing, points", "{id: unsure, points"},
		{"a cap that caps nothing", "pack.yaml", ", checklist: weak, whole: fair", ""},
		{"a checklist called pack", "pack.yaml", "checklists: [visits]", "checklists: [pack]"},
		{"one level only", "pack.yaml", `  - {id: written, points: 1, label: "Written", means: "It is written down, but we cannot show that people follow it"}
  - {id: lived, points: 2, label: "Lived", means: "People follow it every time, and we can show this"}
`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := packtest.Starter(t)
			packtest.Edit(t, files, tt.file, tt.old, tt.new)
			if err := validate(t, schemas, tt.file, files[tt.file].Data); err == nil {
				t.Error("the schema takes it")
			}
			if _, err := load(files); err == nil {
				t.Error("the loader takes it")
			}
		})
	}
}

// The loader refuses whatever the schema refuses: no line is underlined in an
// editor that lint has nothing against.
func TestSchemaIsNoStricterThanTheLoader(t *testing.T) {
	schemas := compiled(t)
	tried := 0
	for _, group := range [][]faultCase{fieldFaults, typeFaults, yamlFaults, textFaults, packFaults, checklistFaults} {
		for _, c := range group {
			if c.want != "" || !slices.Contains([]string{"pack.yaml", "consent.yaml", "talks.yaml"}, c.file) {
				continue
			}
			tried++
			files := packtest.Small(t)
			packtest.Edit(t, files, c.file, c.old, c.new)
			data := bytes.TrimPrefix(files[c.file].Data, []byte("\uFEFF"))
			if err := validate(t, schemas, c.file, data); err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
		}
	}
	if tried < 5 {
		t.Errorf("only %d files without faults", tried)
	}
}

// Every field is described, and nothing that is no field.
func TestSchemaDescribesEveryField(t *testing.T) {
	var words map[string]map[string]string
	if err := Decode("schema/fields.yaml", fieldWords, &words); err != nil {
		t.Fatal(err)
	}
	var got, want []string
	for name, fields := range words {
		for field := range fields {
			got = append(got, name+"."+field)
		}
	}
	seen := map[reflect.Type]bool{}
	var walk func(t reflect.Type)
	walk = func(t reflect.Type) {
		for t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer || t.Kind() == reflect.Map {
			t = t.Elem()
		}
		if t.Kind() != reflect.Struct || seen[t] {
			return
		}
		seen[t] = true
		for _, f := range fieldsOf(t).list {
			want = append(want, t.Name()+"."+f.name)
			walk(t.FieldByIndex(f.index).Type)
		}
	}
	walk(reflect.TypeFor[packFile]())
	walk(reflect.TypeFor[assess.Checklist]())
	slices.Sort(got)
	slices.Sort(want)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("fields (-) and descriptions (+):\n%s", diff)
	}
}
