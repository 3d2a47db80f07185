package pagewords

import "safeguard/report"

// Tables are the texts around tables that go out and come back.
type Tables struct {
	Title    string            `json:"title"`
	Out      string            `json:"out"`
	OutHow   string            `json:"out_how"`
	Which    string            `json:"which"`
	Workbook string            `json:"workbook"`
	PlanCSV  string            `json:"plan_csv"`
	Answers  string            `json:"answers"`
	Calendar string            `json:"calendar"`
	Kept     string            `json:"kept"`
	Data     string            `json:"data"`
	Care     string            `json:"care"`
	Get      string            `json:"get"`
	Back     string            `json:"back"`
	BackHow  string            `json:"back_how"`
	File     string            `json:"file"`
	Send     string            `json:"send"`
	NoFile   string            `json:"no_file"`
	Preview  string            `json:"preview"`
	Nothing  string            `json:"nothing"`
	Record   string            `json:"record"`
	Stop     string            `json:"stop"`
	Recorded report.Plural     `json:"recorded"`
	Faulty   string            `json:"faulty"`
	PutRight string            `json:"put_right"`
	Keep     string            `json:"keep"`
	Gone     string            `json:"gone"`
	Ways     map[string]string `json:"ways"` // by the codes of faults
}
