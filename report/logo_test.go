package report_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"safeguard/report"
)

func encodePNG(t *testing.T, m image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// square fills a picture of one colour.
func square[M interface {
	image.Image
	Set(x, y int, c color.Color)
}](m M, c color.Color) M {
	r := m.Bounds()
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			m.Set(x, y, c)
		}
	}
	return m
}

// Whatever kind of picture comes in, a plain one goes out.
func TestLogoBecomesPlain(t *testing.T) {
	box := image.Rect(5, 5, 25, 15)
	var photo bytes.Buffer
	if err := jpeg.Encode(&photo, square(image.NewRGBA(box), color.RGBA{200, 40, 40, 255}), nil); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name       string
		data       []byte
		want       color.RGBA
		wide, high int
	}{
		{"a JPEG", photo.Bytes(), color.RGBA{200, 40, 40, 255}, 20, 10},
		{"transparent becomes white", encodePNG(t, image.NewNRGBA(box)), color.RGBA{255, 255, 255, 255}, 20, 10},
		{"half transparent", encodePNG(t, square(image.NewNRGBA(box), color.NRGBA{0, 0, 0, 128})), color.RGBA{127, 127, 127, 255}, 20, 10},
		{"16 bits", encodePNG(t, square(image.NewNRGBA64(box), color.NRGBA64{0xffff, 0, 0, 0xffff})), color.RGBA{255, 0, 0, 255}, 20, 10},
		{"grey", encodePNG(t, square(image.NewGray(box), color.Gray{90})), color.RGBA{90, 90, 90, 255}, 20, 10},
		{"interlaced", interlaced(t), color.RGBA{0, 0, 255, 255}, 1, 1},
		{"finer than print", encodePNG(t, square(image.NewGray(image.Rect(0, 0, 4000, 1000)), color.Gray{90})), color.RGBA{90, 90, 90, 255}, 945, 236},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l, err := report.NewLogo(tt.data)
			if err != nil {
				t.Fatal(err)
			}
			m, err := png.Decode(bytes.NewReader(l.PNG))
			if err != nil {
				t.Fatal(err)
			}
			const depthAndKind = 24
			if got := l.PNG[depthAndKind : depthAndKind+5]; !bytes.Equal(got, []byte{8, 2, 0, 0, 0}) {
				t.Errorf("depth, kind and so on are %v, want 8 bits, three colours, not interlaced", got)
			}
			if m.Bounds().Dx() != tt.wide || m.Bounds().Dy() != tt.high || l.Width != tt.wide || l.Height != tt.high {
				t.Errorf("%v, %d x %d, want %d x %d", m.Bounds(), l.Width, l.Height, tt.wide, tt.high)
			}
			if got := color.RGBAModel.Convert(m.At(tt.wide/2, tt.high/2)).(color.RGBA); !near(got, tt.want) {
				t.Errorf("colour %v, want %v", got, tt.want)
			}
		})
	}
}

func near(a, b color.RGBA) bool {
	close := func(x, y uint8) bool { return max(x, y)-min(x, y) <= 6 }
	return close(a.R, b.R) && close(a.G, b.G) && close(a.B, b.B) && a.A == b.A
}

// interlaced returns a blue picture of one point that is marked as interlaced.
func interlaced(t *testing.T) []byte {
	data := encodePNG(t, square(image.NewNRGBA(image.Rect(0, 0, 1, 1)), color.NRGBA{0, 0, 255, 255}))
	data[28] = 1
	binary.BigEndian.PutUint32(data[29:], crc32.ChecksumIEEE(data[12:29]))
	return data
}

func TestLogoRefuses(t *testing.T) {
	wide := encodePNG(t, image.NewPaletted(image.Rect(0, 0, 4001, 1), color.Palette{color.Black}))
	bomb := encodePNG(t, image.NewPaletted(image.Rect(0, 0, 1, 1), color.Palette{color.Black}))
	binary.BigEndian.PutUint32(bomb[16:], 16_000) // more bytes than a program of 32 bits counts are damaged there
	binary.BigEndian.PutUint32(bomb[20:], 16_000)
	binary.BigEndian.PutUint32(bomb[29:], crc32.ChecksumIEEE(bomb[12:29]))
	tests := []struct {
		name string
		data []byte
		want string
	}{
		{"nothing", nil, "no picture"},
		{"a GIF", []byte("GIF89a\x01\x00\x01\x00\x00\x00\x00;"), "no picture"},
		{"a drawing", []byte("<svg/>"), "no picture"},
		{"a large file", make([]byte, report.LogoBytes+1), "picture too large (megabytes 2)"},
		{"too wide", wide, "picture pixels (width 4001, height 1, most 4000)"},
		{"a small file that unpacks to a huge picture", bomb, "picture pixels (width 16000, height 16000, most 4000)"},
		{"half a picture", encodePNG(t, image.NewGray(image.Rect(0, 0, 90, 90)))[:60], "damaged picture"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := report.NewLogo(tt.data); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

func TestLogoFits(t *testing.T) {
	for _, tt := range []struct{ w, h, wantW, wantH int }{{100, 10, 40, 4}, {10, 100, 1, 16}, {10, 4, 40, 16}} {
		l := report.Logo{Width: tt.w, Height: tt.h}
		if w, h := l.Fit(40, 16); int(w) != tt.wantW || int(h) != tt.wantH {
			t.Errorf("%d x %d: %.1f x %.1f, want %d x %d", tt.w, tt.h, w, h, tt.wantW, tt.wantH)
		}
	}
}
