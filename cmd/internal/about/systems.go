package about

// Systems are those that the program is built for and handed on.
var Systems = []string{
	"linux/amd64", "linux/arm64", "darwin/amd64", "darwin/arm64", "windows/amd64", "windows/386", "windows/arm64",
}
