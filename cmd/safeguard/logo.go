package main

import (
	"fmt"
	"io"
	"os"

	"safeguard/report"
)

// readLogo reads and checks the organisation's picture.
func readLogo(path string) (*report.Logo, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, report.LogoBytes+1))
	if err != nil {
		return nil, err
	}
	logo, err := report.NewLogo(data)
	if err != nil {
		err = fmt.Errorf("%s: %w", path, err)
		return nil, withHint(err, "a logo is a PNG or JPEG of at most 2 MB and 4000 x 4000 pixels")
	}
	return logo, nil
}
