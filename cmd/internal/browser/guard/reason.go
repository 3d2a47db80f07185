package guard

// A Reason says why a request is refused.
type Reason string

// The reasons for which the guard refuses a request, with the status of each.
const (
	ReasonHost      Reason = "host"       // 421: sent to another name or port than this page's
	ReasonMethod    Reason = "method"     // 405: neither reads nor sends a form
	ReasonCrossSite Reason = "cross_site" // 403: a form of another site
	ReasonNoSession Reason = "no_session" // 403: this browser was not let in, or is no longer
	ReasonToken     Reason = "token"      // 403: a start address that this program did not give
	ReasonVoided    Reason = "voided"     // 403: a start address was used a second time; nobody is in any more
	ReasonFailed    Reason = "failed"     // 500: the handler panicked
)
