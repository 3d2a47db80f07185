package observe

import "testing"

// What people write of a document's date, and what only looks like one.
func TestDated(t *testing.T) {
	const today = "2026-03-01"
	for _, tt := range []struct{ text, earliest, latest string }{
		{"Safeguarding policy, office safe, May 2025", "2025-05-01", "2025-05-31"},
		{"policy of 12 March 2024", "2024-03-01", "2024-03-31"},
		{"Policy, March 3, 2024", "2024-03-01", "2024-03-31"},
		{"minutes 2025-11-30", "2025-11-30", "2025-11-30"},
		{"minutes 30.11.2025", "2025-11-30", "2025-11-30"},
		{"minutes 30/11/2025", "2025-11-30", "2025-11-30"},
		{"minutes 11/30/2025", "2025-11-30", "2025-11-30"},
		{"consent form 03/2024", "2024-03-01", "2024-03-31"},
		{"politique, février 2024", "2024-02-01", "2024-02-29"},
		{"sera ya ulinzi, Machi 2024", "2024-03-01", "2024-03-31"},
		{"the code (2019)", "2019-01-01", "2019-12-31"},
		{"reports of 2024/25", "2024-01-01", "2025-12-31"},
		{"policy of 2019, reviewed May 2025", "2019-01-01", "2025-05-31"},
		{"policy May 2025, next review May 2027", "2025-05-01", "2025-05-31"},
		{"next review in May 2027", "", ""},
		{"code, last page with the review date of 14 March 2027", "", ""},
		{"valid until 31.12.2027", "", ""},
		{"next year's plan; policy of 2027", "2027-01-01", "2027-12-31"},
		{"policy of 2027", "2027-01-01", "2027-12-31"},
		{"policy, shelf 4", "", ""},
		{"room 2014", "", ""},
		{"form no. 2001", "", ""},
		{"Children Act 2001", "", ""},
		{"0712 2019 44", "", ""},
		{"budget 2500 shillings", "", ""},
		{"Standard 3.2", "", ""},
		{"ref CPU/2019/17", "", ""},
		{"code set 4", "", ""},
		{"", "", ""},
	} {
		earliest, latest, ok := Dated(tt.text, today)
		if string(earliest) != tt.earliest || string(latest) != tt.latest || ok != (tt.latest != "") {
			t.Errorf("%q: %s to %s, %v", tt.text, earliest, latest, ok)
		}
	}
}
