package compose

import (
	"io"

	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/report"
)

// ReadLogo reads and checks the organisation's picture.
func ReadLogo(path string) (*report.Logo, error) {
	f, err := store.OpenInput(path)
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
		return nil, &LogoError{path, err}
	}
	return logo, nil
}

// A LogoError says that a picture cannot be a logo.
type LogoError struct {
	Path string
	Err  error
}

// Error names the file and the cause.
func (e *LogoError) Error() string { return e.Fault().Error() }

// Unwrap returns the cause.
func (e *LogoError) Unwrap() error { return e.Err }

// Fault returns the error as data.
func (e *LogoError) Fault() *fault.Error {
	return fault.New("no_logo", "file", e.Path, "cause", e.Err)
}
