package web

import (
	"encoding/base64"
	"html/template"

	"safeguard/report"
)

// picture returns the logo as a data URL, so that the file needs no other.
func picture(l *report.Logo) template.URL {
	return template.URL("data:image/png;base64," + base64.StdEncoding.EncodeToString(l.PNG))
}
