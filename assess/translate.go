package assess

// A Translation holds a pack's texts in another language, by id. What is
// missing stays in the base language.
type Translation struct {
	Title      string                   `json:"title,omitempty"`
	DangerNow  string                   `json:"danger_now,omitempty"`
	Scale      map[string]LevelText     `json:"scale,omitempty"`
	Bands      map[string]BandText      `json:"bands,omitempty"`
	Profile    map[string]ProfileText   `json:"profile,omitempty"`
	Themes     map[string]string        `json:"themes,omitempty"`
	Checklists map[string]ChecklistText `json:"checklists,omitempty"`
}

// LevelText is a Level's words in another language.
type LevelText struct {
	Label string `json:"label,omitempty"`
	Means string `json:"means,omitempty"`
}

// BandText is a Band's words in another language.
type BandText struct {
	Label string `json:"label,omitempty"`
	Text  string `json:"text,omitempty"`
}

// ProfileText is a ProfileQuestion's words in another language.
type ProfileText struct {
	Text  string `json:"text,omitempty"`
	Short string `json:"short,omitempty"`
}

// ChecklistText is a Checklist's words in another language, its questions by id.
type ChecklistText struct {
	Title     string                  `json:"title,omitempty"`
	Purpose   string                  `json:"purpose,omitempty"`
	Questions map[string]QuestionText `json:"questions,omitempty"`
}

// QuestionText is a Question's words in another language.
type QuestionText struct {
	Short       string            `json:"short,omitempty"`
	Text        string            `json:"text,omitempty"`
	Why         string            `json:"why,omitempty"`
	PractisedIf []string          `json:"practised_if,omitempty"`
	AskToSee    []string          `json:"ask_to_see,omitempty"`
	Discuss     string            `json:"discuss,omitempty"`
	Levels      map[string]string `json:"levels,omitempty"`
	Action      ActionWords       `json:"action,omitzero"`
}

// ActionWords is an ActionText's words in another language.
type ActionWords struct {
	Text      string `json:"text,omitempty"`
	FirstStep string `json:"first_step,omitempty"`
	Owner     string `json:"owner,omitempty"`
}
