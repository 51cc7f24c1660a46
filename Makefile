# bilat: everything a developer does, by one word. `make help` lists the words.
#
# The two words of a fresh machine are `make run` and `make test`: both set up what they need
# in .venv and do nothing twice. QUIET= shows what pip says.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN  := $(VENV)/bin
PY   := $(BIN)/python
QUIET ?= -q
PIP  := $(PY) -m pip --disable-pip-version-check install $(QUIET)
# Byte code and compiled patterns are made once, also where PYTHONDONTWRITEBYTECODE is set: each
# start would make them again.
COMPILE := $(PY) -m compileall -q src && \
	env -u PYTHONDONTWRITEBYTECODE sh -c '$(BIN)/bilat rules test && \
	$(BIN)/bilat timeline samples --format table' > /dev/null 2>&1 || true
# The first interpreter that is new enough; PYTHON=... chooses another.
PYTHON ?= $(firstword $(foreach p,python3 python3.14 python3.13 python3.12 python3.11 python,\
	$(shell $(p) -c 'import sys; sys.version_info >= (3, 11) and print("$(p)")' 2>/dev/null)))

# An environment that was moved, or whose interpreter went away, is made anew: its scripts
# carry absolute paths. One that was made by hand is taken as it is.
PLACE := $(shell $(PY) -c '' 2>/dev/null && cat $(VENV)/.place 2>/dev/null || echo none)
ifneq ($(PLACE),$(CURDIR))
.PHONY: $(VENV)/.place
endif

$(VENV)/.place:
	@test -n '$(PYTHON)' || { echo 'bilat needs Python 3.11 or newer: install it, or name it with PYTHON=...' >&2; exit 1; }
	@test '$(PLACE)' = none && $(PY) -c '' 2>/dev/null || { \
		echo 'setting up $(VENV) (once)' >&2; $(PYTHON) -m venv --clear $(VENV); }
	@# Dependency groups need pip 25.1; what comes with an interpreter is often older.
	@$(PIP) --upgrade 'pip>=25.1'
	@printf '%s\n' '$(CURDIR)' > $@

# Two stamps, so that `make run` does not wait for the tools of development. Sources are not
# among their prerequisites: the installation is editable.
$(VENV)/.run: $(VENV)/.place pyproject.toml
	@$(PIP) --editable '.[all]'
	@$(COMPILE)
	@touch $@

$(VENV)/.dev: $(VENV)/.place pyproject.toml
	@echo 'installing bilat and its tools of development' >&2
	@$(PIP) --editable '.[all]' --group dev
	@$(COMPILE)
	@touch $(VENV)/.run $@

# Only where the fuzzer that is led by coverage has a wheel is there one to install.
$(VENV)/.fuzz: $(VENV)/.dev
	@$(PIP) --group fuzz
	@touch $@

.PHONY: help setup run test lint format types house docs build smoke eval bench fuzz check clean

help: ## list these words
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | sort | awk -F'\t' '{printf "  make %-11s %s\n", $$1, $$2}'

setup: $(VENV)/.dev ## make .venv with bilat and the tools of development

run: $(VENV)/.run ## print the timeline of samples/
	@$(BIN)/bilat timeline samples --format table

test: $(VENV)/.dev ## run all tests
	@$(PY) -m pytest

lint: $(VENV)/.dev ## look for faults of style and form
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

format: $(VENV)/.dev ## put the sources in form
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

types: $(VENV)/.dev ## check types, strictly
	@$(BIN)/mypy

house: $(VENV)/.dev ## check which module may import which
	@$(BIN)/lint-imports --no-cache --no-logo

docs: $(VENV)/.dev ## write the command reference of README.md anew
	@$(PY) -m tests.reference --write

build: $(VENV)/.dev ## build sdist and, from it, the wheel
	@rm -rf dist
	@$(PY) -m build --outdir dist . > /dev/null
	@ls dist

smoke: build ## try the wheel in an empty environment, without the tools of development
	@rm -rf build/smoke
	@$(PY) -m venv build/smoke
	@build/smoke/bin/python -m pip --disable-pip-version-check install $(QUIET) dist/*.whl
	@$(PY) -m tests.smoke build/smoke/bin
	@rm -rf build/smoke

eval: $(VENV)/.dev ## measure quality on the gold documents (MORE=-v lists the misses)
	@$(PY) -m tests.evaluation.events $(MORE)
	@$(PY) -m tests.evaluation.timex
	@$(PY) -m tests.evaluation.quantities

bench: $(VENV)/.dev ## measure start-up, documents per second and merging (MORE=--size: 20,000 documents)
	@$(PY) -m tests.evaluation.bench $(MORE)

fuzz: $(VENV)/.fuzz ## try hostile input for SECONDS=60 (SEED=1): findings go to build/fuzz
	@$(PY) -m tests.fuzz --seconds $(or $(SECONDS),60) --seed $(or $(SEED),1) $(MORE)

check: lint types house test smoke ## everything that has to hold before a commit

clean: ## remove what was built; .venv stays
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache \
		.grimp_cache
	@find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
