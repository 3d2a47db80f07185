package checklists

import "safeguard/assess"

// packFile is pack.yaml: a pack that names its checklists, each of which has a
// file of its own, as every translation has.
type packFile struct {
	assess.Pack
	RatedFrom    int      `json:"rated_from,omitempty"`
	GapBelow     string   `json:"gap_below,omitempty"`
	Checklists   []string `json:"checklists"`
	Translations struct{} `json:"-"`
}

// packText is pack.LANG.yaml: a translation without those of the checklists.
type packText struct {
	assess.Translation
	Checklists struct{} `json:"-"`
}

// newPackFile returns an empty pack.yaml with the defaults: no band before 50
// percent of the questions are answered.
func newPackFile() *packFile { return &packFile{RatedFrom: 50} }

// pack returns the pack in the file, without its checklists. The default of
// gap_below is the level from which a question is met.
func (f *packFile) pack() assess.Pack {
	p := f.Pack
	p.RatedFrom, p.GapBelow = f.RatedFrom, f.GapBelow
	if p.GapBelow == "" && len(p.Scale) > 0 {
		p.GapBelow = p.Met().ID
	}
	return p
}

// setDefaults sets the fields of the questions of c that their file may leave out.
func setDefaults(c *assess.Checklist) {
	for i := range c.Questions {
		if q := &c.Questions[i]; q.Weight == 0 {
			q.Weight = 1
		}
	}
}
