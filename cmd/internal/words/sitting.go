package words

import "safeguard/report"

// Sitting are the texts at the end of a sitting.
type Sitting struct {
	Stopped        string        `json:"stopped"`
	StoppedNothing string        `json:"stopped_nothing"`
	Unfinished     string        `json:"unfinished"`
	GoOn           string        `json:"go_on"`
	All            report.Plural `json:"all"`
	End            string        `json:"end"`
	Open           report.Plural `json:"open"`
	Nothing        string        `json:"nothing"`
	GoOver         string        `json:"go_over"`
	Score          string        `json:"score"`
	Report         string        `json:"report"`
	SaveFailed     string        `json:"save_failed"`
	RoomEnded      string        `json:"room_ended"`
	RoomStopped    string        `json:"room_stopped"`
	RoomNotKept    string        `json:"room_not_kept"`
	RoomGoOn       string        `json:"room_go_on"`
	RoomReport     string        `json:"room_report"`
}
