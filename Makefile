# Everything is installed into .venv and tests/node_modules; only a browser, Java and npm may come from the system's packages.
# Works with Python 3.11 or newer, a POSIX shell and GNU make 3.81 or newer. `make` alone lists what there is.

BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
MARKDOWN := build/markdown

# Material's notice about its own future; the README says how the program is prepared for it.
export NO_MKDOCS_2_WARNING := 1

# The first of these that runs, is new enough and can make a virtual environment; PYTHON=... names another.
PYTHONS := $(or $(PYTHON),python3.11 python3.12 python3.13 python3)

# Prints the path of a browser that starts; $CHROMIUM comes first.
FIND_BROWSER = for browser in $${CHROMIUM:+"$$CHROMIUM"} chromium chromium-browser google-chrome google-chrome-stable \
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do \
	"$$browser" --version >/dev/null 2>&1 && command -v "$$browser" && break; done

# An environment that was moved here, or whose Python is gone, is made anew.
STALE := $(shell [ "`cat .venv/.python 2>/dev/null`" = "$(CURDIR)" ] && .venv/bin/python -c '' 2>/dev/null || \
	rm -f .venv/.python .venv/.site .venv/.test)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help site serve test generate style types imports tests programs accuracy bench architecture format lock clean

help: ## List what make can do
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1@\2/p' $(MAKEFILE_LIST) | awk -F@ '{ printf "%-20s %s\n", $$1, $$2 }'

site: .venv/.site ## Set everything up and build the site into site/
	@$(BIN)/python -m mkdocs build --strict
	@echo "The site is in site/. To read it in a browser: make serve"

serve: .venv/.site ## Show the site, and show every change as you save it
	@$(BIN)/python -m mkdocs serve

generate: .venv/.site ## Write the Markdown of all pages, for any engine, into build/markdown/
	@$(BIN)/glossator generate --out $(MARKDOWN)

test: style types imports site tests ## Set everything up, a browser and Java included, and pass all checks

style: .venv/.test ## Check how the code is written
	@echo "Style"
	@$(BIN)/python -m ruff check --quiet
	@$(BIN)/python -m ruff format --check --quiet || { echo "Not formatted: run make format"; exit 1; }

types: .venv/.test ## Check the types
	@echo "Types"
	@$(BIN)/python -m mypy

imports: .venv/.test ## Check which module may know which
	@echo "Imports"
	@$(BIN)/lint-imports --no-logo

tests: .venv/.test programs tests/node_modules/.package-lock.json ## Run the tests; PYTEST="-k words" passes options on
	@echo "Tests"
	@CHROMIUM="$$($(FIND_BROWSER))" $(BIN)/python -m pytest --quiet --numprocesses auto --dist worksteal $(PYTEST)

accuracy: .venv/.test ## Score what is found in the annotated articles; ACCURACY="--accept" raises the floors
	@$(BIN)/python tests/accuracy.py $(ACCURACY)

bench: .venv/.test ## Measure builds of many articles, beside other programs; BENCH="--help" lists the options
	@$(BIN)/python -m benchmarks.run $(BENCH)

architecture: .venv/.test ## Write docs/architecture.md anew from the code
	@$(BIN)/python tests/architecture.py

format: .venv/.test ## Format the code, and mend what can be mended
	@$(BIN)/python -m ruff check --quiet --fix; $(BIN)/python -m ruff format --quiet

programs: ## Find a browser, Java and npm, or install them with apt
	@missing=; \
	if [ -n "$$CHROMIUM" ] && ! "$$CHROMIUM" --version >/dev/null 2>&1; then \
		echo "CHROMIUM is $$CHROMIUM, and that does not start." >&2; exit 1; fi; \
	[ -n "$$($(FIND_BROWSER))" ] || missing="$$missing chromium"; \
	java -version >/dev/null 2>&1 || missing="$$missing default-jre-headless"; \
	npm --version >/dev/null 2>&1 || missing="$$missing npm"; \
	[ -n "$$missing" ] || exit 0; \
	if command -v apt-get >/dev/null; then \
		[ "$$(id -u)" = 0 ] && sudo= || sudo=sudo; \
		echo "Installing with apt:$$missing"; \
		$$sudo apt-get update -qq && \
		$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes $$missing >/dev/null || true; fi; \
	[ -n "$$($(FIND_BROWSER))" ] || { echo "The tests need a browser. Install Chromium or Chrome, or set CHROMIUM to the path of one." >&2; exit 1; }; \
	java -version >/dev/null 2>&1 || { echo "The tests need Java, for the check of e-books. Install it." >&2; exit 1; }; \
	npm --version >/dev/null 2>&1 || { echo "The tests need npm, for a learning platform to try packages on. Install it." >&2; exit 1; }

tests/node_modules/.package-lock.json: tests/package.json tests/package-lock.json | programs
	@echo "Installing what packages are tried on into tests/node_modules"
	@cd tests && npm ci --silent --ignore-scripts
	@touch $@

lock: ## Choose the newest versions of all packages anew; needs uv
	@command -v uv >/dev/null || { echo "make lock needs uv: https://docs.astral.sh/uv/" >&2; exit 1; }
	@uv pip compile pyproject.toml --quiet --upgrade --extra build --generate-hashes --no-emit-index-url \
		--universal --python-version 3.11 --no-header -o requirements.txt
	@uv pip compile pyproject.toml --quiet --upgrade --extra build --extra test --extra cluster -c requirements.txt --generate-hashes \
		--no-emit-index-url --universal --python-version 3.11 --no-header -o requirements-test.txt
	@cd tests && npm install --package-lock-only --silent

clean: ## Remove everything that make has made
	@rm -rf .venv site build tests/node_modules dist .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

# The files below only remember, by their date, what has been installed from which lock.

.venv/.python:
	@found=; bare=; \
	for python in $(PYTHONS); do \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		"$$python" -c 'import ensurepip, venv' 2>/dev/null && { found=$$python; break; }; \
		bare=$$python; \
	done; \
	if [ -z "$$found" ] && [ -n "$$bare" ]; then \
		echo "$$bare cannot make virtual environments: its venv module is missing." >&2; \
		echo "On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; fi; \
	if [ -z "$$found" ]; then \
		echo "Glossator needs Python 3.11 or newer, and there is none among: $(PYTHONS)" >&2; \
		echo "Install one, or name it: make PYTHON=/path/to/python3" >&2; exit 1; fi; \
	"$$found" -m venv --clear .venv
	@echo "$(CURDIR)" > $@

.venv/.site: requirements.txt pyproject.toml .venv/.python
	@echo "Installing what the site needs into .venv"
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

.venv/.test: requirements-test.txt requirements.txt pyproject.toml .venv/.python
	@echo "Installing what the tests need into .venv"
	@$(PIP) install --require-hashes -r requirements-test.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch .venv/.site $@
