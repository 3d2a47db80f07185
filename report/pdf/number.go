package pdf

import (
	"math"
	"strconv"
)

const (
	// fixedLimit is the limit below which a float is exact to a millionth.
	fixedLimit = 1e9
	// nearHalf is more than the error of a product below fixedLimit.
	nearHalf = 1e-6
)

// appendFixed appends n with so many decimals, 1 to 5: the same as strconv writes
// with 'f', in a quarter of the time.
func appendFixed(b []byte, n float64, decimals int) []byte {
	scale := [...]uint64{1, 10, 100, 1000, 10_000, 100_000}[decimals]
	scaled := math.Abs(n) * float64(scale)
	if !(scaled < fixedLimit) {
		return strconv.AppendFloat(b, n, 'f', decimals, 64)
	}
	units := uint64(scaled)
	switch rest := scaled - float64(units); {
	case rest > 0.5+nearHalf:
		units++
	case rest > 0.5-nearHalf: // too close to a half to be rounded by an inexact product
		return strconv.AppendFloat(b, n, 'f', decimals, 64)
	}
	if math.Signbit(n) {
		b = append(b, '-')
	}
	b = append(strconv.AppendUint(b, units/scale, 10), '.')
	for units %= scale; scale > 1; units %= scale {
		scale /= 10
		b = append(b, byte('0'+units/scale))
	}
	return b
}
