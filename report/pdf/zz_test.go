package pdf
import ("testing";"os";"safeguard/report/internal/sample";"safeguard/report")
func TestZZ(t *testing.T){ f,_:=write(t,sample.New(t,2,0,sample.Hostile).Model(t)); os.WriteFile("/tmp/hostile.pdf",f,0o644)
f,_=write(t,sample.New(t,14,0,func(_,s string)string{return "ሰላም ለሁሉም፡ልጆች። "+s}).Model(t)); os.WriteFile("/tmp/eth.pdf",f,0o644)
f,_=write(t,sample.New(t,14,3,sample.Plausible).Model(t)); os.WriteFile("/tmp/open.pdf",f,0o644)
f,_=write(t,report.Board(sample.New(t,14,3,sample.Plausible).Model(t))); os.WriteFile("/tmp/board.pdf",f,0o644)
}
