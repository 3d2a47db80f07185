package pdf

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"
)

func TestAppendFixed(t *testing.T) {
	numbers := []float64{0, math.Copysign(0, -1), 0.001, -0.001, 0.005, 0.015, 0.125, 0.375, 2.675, 1.005, 595.28, 841.885, 0.9995,
		0.99951, 99.995, -12.345, 1e9, 1e8, 12345678.125, 1e300, math.Inf(1), math.Inf(-1), math.NaN(), math.SmallestNonzeroFloat64}
	random := rand.New(rand.NewPCG(1, 2))
	for range 100_000 {
		numbers = append(numbers, (random.Float64()-0.5)*math.Pow(10, float64(random.IntN(12))), float64(random.IntN(2_000_000)-1_000_000)/2000)
	}
	for _, n := range numbers {
		for decimals := 1; decimals <= 5; decimals++ {
			want := strconv.FormatFloat(n, 'f', decimals, 64)
			if got := string(appendFixed([]byte("x"), n, decimals)); got != "x"+want {
				t.Fatalf("%v with %d decimals: %s, want x%s", n, decimals, got, want)
			}
		}
	}
}
