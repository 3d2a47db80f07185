package pagewords

// Copy are the texts around copies.
type Copy struct {
	Backup     string `json:"backup"`
	BackupHow  string `json:"backup_how"`
	BackupWhen string `json:"backup_when"`
	BackupGet  string `json:"backup_get"`
	BackupUse  string `json:"backup_use"`
	Send       string `json:"send"`
	Colleague  string `json:"colleague"`
	Figures    string `json:"figures"`
	FiguresHow string `json:"figures_how"`
	PDF        string `json:"pdf"`
	CSV        string `json:"csv"`
	JSON       string `json:"json"`
	Others     string `json:"others"`
	Locked     string `json:"locked"`
	Care       string `json:"care"`
	NotLocked  string `json:"not_locked"`
	Downloads  string `json:"downloads"`
	Never      string `json:"never"`
}
