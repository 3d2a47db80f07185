package browser

import (
	"path/filepath"
	"sync"

	"safeguard/assess/store"
	"safeguard/checklists"
)

// sampleOf returns the name of the organisation that does not exist.
var sampleOf = sync.OnceValue(func() string {
	sample, err := checklists.LoadSample()
	if err != nil {
		return ""
	}
	return sample.Organisation
})

// showSample says what the sample is.
func showSample(v *visit) (page, error) {
	return page{screen: "sample", title: v.words.Page.Begin.SampleTitle, data: v.Temporary}, nil
}

// The names of the sample and of the round before it, those of the command demo.
const (
	sampleName    = "sample"
	sampleEarlier = "sample-earlier"
)

// takeSample makes the sample in the folder, unless it is there already.
func takeSample(v *visit) (taken, error) {
	return taken{next: address(sampleName) + "/", record: func() error {
		for _, name := range []string{sampleEarlier, sampleName} {
			if _, there := v.find(name); there {
				continue
			}
			path, r := filepath.Join(v.Dir, name+store.Extension), v.recorder()
			r.By = "" // nobody here answered it
			if err := v.maker().Sample(path, v.Now(), r, name == sampleEarlier); err != nil {
				return err
			}
		}
		return nil
	}}, nil
}
