// Package beginning makes what a new assessment begins with: of what a command line says,
// and of the round before where there is one. It finds that round beside the new file,
// and loads packs. It writes nothing and asks nobody.
package beginning
