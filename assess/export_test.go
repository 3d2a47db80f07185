package assess

// Unreached is unreached for the tests that walk all acts from outside.
var Unreached = unreached
