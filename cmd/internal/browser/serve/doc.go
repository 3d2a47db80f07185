// Package serve runs the page of one folder on this computer: it finds a port, keeps
// the small locked file in the folder by which a second start finds the page that
// runs, opens the browser, and stops without cutting off an answer. Who may ask is
// decided by package guard; what is shown, by the handler that it is given.
package serve
