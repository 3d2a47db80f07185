# Targets for people who build safeguard. "make help" lists them.
GO       ?= go
FUZZTIME ?= 20s
LDFLAGS  := -s -w -buildid=
SYSTEMS  := linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2

.PHONY: help build demo test check check-v1 check-html check-pdf check-docx check-office check-browser check-windows fuzz bench dist clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

build: ## build ./safeguard for this computer
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags "$(LDFLAGS)" -o safeguard$(shell $(GO) env GOEXE) ./cmd/safeguard

demo: build ## make a filled sample assessment and its PDF in demo/
	./safeguard demo demo
	@echo "To open the sample in the browser: ./safeguard open demo/sample.safeguard"

# The race detector needs a C compiler. CI insists on one. With it each package
# would sleep a second at its end.
test: ## run all tests, with the race detector where there is a C compiler
	@if command -v $$($(GO) env CC) >/dev/null 2>&1; then \
		GORACE=atexit_sleep_ms=0 CGO_ENABLED=1 $(GO) test -race -timeout 40m ./... && $(GO) test -run '^TestSpeed$$' ./report/pdf; \
	elif [ -n "$$CI" ]; then \
		echo "no C compiler: CI must run the race detector" >&2; exit 1; \
	else \
		echo "no C compiler here: testing without the race detector"; \
		CGO_ENABLED=0 $(GO) test -timeout 40m ./...; \
	fi

check: ## vet, gofmt, staticcheck, go mod tidy
	$(GO) vet ./...
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo "not gofmt-ed" >&2; exit 1; }
	$(GO) run $(STATICCHECK) ./...
	$(GO) mod tidy -diff

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

dist: ## build static programs for all systems in dist/
	@mkdir -p dist
	@for system in $(SYSTEMS); do \
		os=$${system%/*}; arch=$${system#*/}; ext=; \
		[ $$os = windows ] && ext=.exe; \
		out=dist/safeguard-$$os-$$arch$$ext; \
		CGO_ENABLED=0 GOOS=$$os GOARCH=$$arch $(GO) build -trimpath -ldflags "$(LDFLAGS)" -o $$out ./cmd/safeguard || exit 1; \
		echo $$out; \
	done

clean: ## remove what the other targets made
	rm -rf safeguard safeguard.exe demo dist
