package places

import "golang.org/x/sys/windows"

// documents returns the folder that Windows shows as "Documents", wherever it was
// moved to.
func documents() string {
	dir, err := windows.KnownFolderPath(windows.FOLDERID_Documents, 0)
	if err != nil {
		return ""
	}
	return dir
}
