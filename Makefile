# Two commands: `make run` does the main job, `make test` passes the tests. Both install what they need first, into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LIBRARIES := $(VENV)/system-libraries
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check --no-input
# Libraries that could only be unpacked, not installed, are found through this.
PROVIDE = LD_LIBRARY_PATH="$$($(BIN)/python -m desktop_agent.system_libraries

.PHONY: run test check test-model test-slow screenshots clean

run: $(VENV)/installed-standard
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python packaging/run_from_checkout.py "$(TASK)"

test: $(VENV)/installed-dev check
	@QT_QPA_PLATFORM=offscreen $(PROVIDE) tests $(LIBRARIES))" $(BIN)/python -m pytest --numprocesses auto $(PYTEST_ARGS)

check: $(VENV)/installed-dev
	@echo "Checking style, types and arrows."
	@$(BIN)/ruff format --quiet --check . && $(BIN)/ruff check --quiet . && $(BIN)/basedpyright --level error > $(VENV)/basedpyright.log \
		|| { cat $(VENV)/basedpyright.log 2>/dev/null; exit 1; }
	@$(BIN)/lint-imports > $(VENV)/lint-imports.log || { cat $(VENV)/lint-imports.log; exit 1; }

test-model: $(VENV)/installed-dev
	@QT_QPA_PLATFORM=offscreen $(PROVIDE) tests $(LIBRARIES))" $(BIN)/python -m pytest -m model --timeout 1800 $(PYTEST_ARGS)

test-slow: $(VENV)/installed-dev
	@QT_QPA_PLATFORM=offscreen $(PROVIDE) slow-tests $(LIBRARIES))" $(BIN)/python -m pytest -m slow --timeout 1800 $(PYTEST_ARGS)

# The pictures of the README and docs/, of every state of the window.
screenshots: $(VENV)/installed-dev
	@QT_QPA_PLATFORM=offscreen $(PROVIDE) tests $(LIBRARIES))" $(BIN)/python docs/screenshots.py

$(VENV)/bin/python:
	@echo "Creating $(VENV)."
	@# Debian ships venv without ensurepip: the system's pip then fills the environment.
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 \
		|| { $(PYTHON) -m venv --clear --without-pip $(VENV) && $(PYTHON) -m pip --quiet --python $(BIN)/python install pip; }
	@$(PIP) install --upgrade pip

$(VENV)/installed-standard: pyproject.toml | $(VENV)/bin/python
	@echo "Installing Desktop Agent and what it uses into $(VENV) (about 800 MB, some minutes the first time)."
	@$(PIP) install --editable '.[standard]'
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(VENV)/installed-standard
	@echo "Installing the tools for tests."
	@$(PIP) install --editable '.[standard]' --group dev
	@touch $@

clean:
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache
