package pdf

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// allowAll allows whoever has the password everything, screen readers included.
// The two lowest bits must be 0 (ISO 32000-2, table 22).
const allowAll = 0xFFFC

// Encrypt writes a finished PDF so that it opens only with the password: AES
// with 256 bits as of PDF 2.0, in a file of PDF 1.7. Two runs never give the same bytes, because the
// keys are random. Nothing is written when it fails.
//
// It uses the inner packages of the library, because the outer one takes 25 ms
// of every start of the program.
func Encrypt(w io.Writer, file []byte, password string) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("pdf: the encryption stopped: %v", p)
		}
	}()
	if password == "" {
		return errors.New("pdf: an empty password")
	}
	if bytes.Contains(file, []byte("/Type /ObjStm ")) {
		return errors.New("pdf: only the classic form can be encrypted") // of the compact one the library loses half in silence
	}
	c, err := pdfcpu.Read(bytes.NewReader(file), configuration(password))
	if err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	// As PDF 1.7, the library would guard the key with a single round of SHA-256,
	// which is quick to guess, and put its own name and the clock's time into the
	// document. What PDF 2.0 took over is the extension 8 of PDF 1.7, on which PDF/UA-1
	// rests: the file says that.
	version := model.V20
	c.HeaderVersion = &version
	c.RootDict["Extensions"] = types.Dict{"ADBE": types.Dict{"BaseVersion": types.Name("1.7"), "ExtensionLevel": types.Integer(8)}}
	var out bytes.Buffer
	c.Write.Writer = bufio.NewWriter(&out)
	if err := errors.Join(pdfcpu.WriteContext(c), c.Write.Flush()); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	locked, found := bytes.CutPrefix(out.Bytes(), []byte("%PDF-2.0"))
	if !found {
		return errShape
	}
	_, err = w.Write(slices.Concat(bytes.TrimSpace(header), locked))
	return err
}

func configuration(password string) *model.Configuration {
	model.ConfigPath = "disable" // or the library makes a folder in the person's home
	c := model.NewAESConfiguration(password, password, 256)
	c.Cmd = model.ENCRYPT
	c.Permissions = allowAll
	return c
}
