# Targets for people who build safeguard. "make help" lists them.
GO       ?= go
FUZZTIME ?= 20s
LDFLAGS  := -s -w -buildid=
# The page is plain HTTP on this computer: without HTTP/2 the program is 0.6 MB smaller.
TAGS     := nethttpomithttp2
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
DEADCODE    := golang.org/x/tools/cmd/deadcode@v0.51.0
GOVULNCHECK := golang.org/x/vuln/cmd/govulncheck@v1.9.0

# Below which folder "make install" puts things; DESTDIR stands before it.
PREFIX ?= /usr/local
BIN    = $(DESTDIR)$(PREFIX)/bin
SHARE  = $(DESTDIR)$(PREFIX)/share

# What is handed on is stamped from the history, else by VERSION, COMMIT and TIME.
RELEASE = $(GO) run ./cmd/internal/release -tags $(TAGS) $(if $(VERSION),-version=$(VERSION)) $(if $(COMMIT),-commit=$(COMMIT)) $(if $(TIME),-time=$(TIME))

.PHONY: help build demo test race check check-386 vulnerabilities check-v1 check-html check-pdf check-docx check-office check-browser check-windows check-dist fuzz bench dist manual install uninstall clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile

build: ## build ./safeguard for this computer
	CGO_ENABLED=0 $(GO) build -trimpath -tags $(TAGS) -ldflags "$(LDFLAGS)" -o safeguard$(shell $(GO) env GOEXE) ./cmd/safeguard

demo: build ## make a filled sample assessment and its PDF in demo/
	./safeguard demo demo
	@echo "To open the sample in the browser: ./safeguard open demo/sample.safeguard"

test: ## run all tests
	$(GO) test -timeout 40m ./...

# What runs side by side: the page, the keyboard beside the screen, and all that forms
# which come at once reach. All else is one thread. The detector needs a C compiler; with
# it each package would sleep a second at its end.
race: ## run what runs side by side with the race detector
	GORACE=atexit_sleep_ms=0 CGO_ENABLED=1 $(GO) test -race -short ./assess/journal ./cmd/internal/browser/... \
		./cmd/internal/places ./cmd/internal/terminal

# Each system has files of its own, which the others never compile. With -trimpath
# what is compiled for vet serves the programs of "make dist" too.
check: ## vet for every system, gofmt, staticcheck, dead code, go mod tidy
	$(GO) vet ./...
	@for system in windows/386 darwin/arm64; do \
		echo "vet for $$system"; \
		GOOS=$${system%/*} GOARCH=$${system#*/} CGO_ENABLED=0 $(GO) vet -trimpath -tags $(TAGS) ./... || exit 1; \
	done
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo "not gofmt-ed" >&2; exit 1; }
	$(GO) run $(STATICCHECK) ./...
	@dead=$$($(GO) run $(DEADCODE) -test ./...) && test -z "$$dead" || { echo "$$dead"; echo "code that nothing calls" >&2; exit 1; }
	$(GO) mod tidy -diff

# Old computers have programs of 32 bits, in which an int is smaller.
check-386: ## test the packages that need no terminal as a program of 32 bits
	testdata/check/386.sh

# Never a gate: what is found may not concern the program, and without a network
# nothing is.
vulnerabilities: ## report what is known against the libraries, where that can be reached
	-timeout 120 $(GO) run $(GOVULNCHECK) ./...

check-v1: ## build version 1 from the history and see that it refuses newer files
	testdata/check/version1.sh

check-html: ## look at reports as HTML in headless Chromium, with axe-core
	testdata/check/html.sh

check-pdf: ## read what reports and sheets as PDF say to a screen reader, with pdf.js
	testdata/check/pdf.sh

check-docx: ## open reports as Word documents in LibreOffice
	testdata/check/docx.sh

check-office: ## edit tables in LibreOffice and take them back; validate workbooks and Word documents
	testdata/check/office.sh

check-browser: ## open the page in headless Chromium: every screen, an audit by keyboard, and what goes wrong
	testdata/check/browser.sh

check-windows: ## run the Windows program under wine: pipes, names, files that others hold, the page, a double click
	testdata/check/windows.sh

# The go command sometimes ends a clean run with "context deadline exceeded". A
# second try is clean then; an input that was found is kept and fails again.
fuzz: ## run every fuzz target for FUZZTIME (20s)
	@for package in $$($(GO) list ./...); do \
		for target in $$($(GO) test -list '^Fuzz' $$package | grep '^Fuzz'); do \
			echo "$$package $$target"; \
			try="$(GO) test -run ^$$target\$$ -fuzz ^$$target\$$ -fuzztime $(FUZZTIME) -fuzzminimizetime 1s $$package"; \
			$$try || $$try || exit 1; \
		done; \
	done

bench: ## measure start-up, loading, opening, sums and PDF
	$(GO) test -run '^$$' -bench . -benchmem ./...

dist: ## make what is handed on in dist/: an archive for each system, sums, a list of libraries
	$(RELEASE) -out dist

check-dist: ## make the archives twice, compare the bytes, look at what is in them, run the program from its own
	$(RELEASE) -check

manual: ## write pages for man and completions of shells into manual/
	$(GO) test -count=1 -run '^TestManual$$' ./cmd/safeguard -manual $(CURDIR)/manual

install: build manual ## install program, manual, completions and licences below PREFIX (/usr/local)
	install -d "$(BIN)" "$(SHARE)/man/man1" "$(SHARE)/doc/safeguard" "$(SHARE)/bash-completion/completions" \
		"$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	install -m 755 safeguard "$(BIN)/safeguard"
	install -m 644 manual/man/man1/*.1 "$(SHARE)/man/man1"
	install -m 644 LICENSE cmd/internal/about/licences.txt "$(SHARE)/doc/safeguard"
	install -m 644 manual/completions/safeguard.bash "$(SHARE)/bash-completion/completions/safeguard"
	install -m 644 manual/completions/_safeguard "$(SHARE)/zsh/site-functions/_safeguard"
	install -m 644 manual/completions/safeguard.fish "$(SHARE)/fish/vendor_completions.d/safeguard.fish"

uninstall: ## remove what install put below PREFIX
	rm -f "$(BIN)/safeguard" "$(SHARE)"/man/man1/safeguard.1 "$(SHARE)"/man/man1/safeguard-*.1 \
		"$(SHARE)/bash-completion/completions/safeguard" "$(SHARE)/zsh/site-functions/_safeguard" \
		"$(SHARE)/fish/vendor_completions.d/safeguard.fish"
	rm -rf "$(SHARE)/doc/safeguard"

clean: ## remove what the other targets made
	rm -rf safeguard safeguard.exe demo dist manual
