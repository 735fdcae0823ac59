# Habeas on this computer: `make` sets everything up, and does nothing twice.

PYTHON := .venv/bin/python
HABEAS := .venv/bin/habeas

# What letters need from the system: text layout, small embedded fonts, and glyphs.
LIBRARIES := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
	fonts-noto-core fonts-noto-cjk
# What the tests need besides: readers of PDF, catalogs and time zones to check against.
TEST_LIBRARIES := poppler-utils gettext tzdata default-jdk-headless

CATALOGS := $(patsubst %.po,%.mo,$(wildcard locales/*/LC_MESSAGES/*.po))
READY := .make/program $(CATALOGS)
CHECKED := src tests docs benchmarks hatch_build.py

.PHONY: set-up demo test run check bench clean

set-up: $(READY)
	@echo "Habeas is ready: $(HABEAS) --help, or make demo, or make run."

run: $(READY)
	$(HABEAS)

# The exact commands of the demonstration stand in this one file.
demo: $(READY)
	@.ci/demo $(HABEAS)

check: .make/tests
	$(PYTHON) -m ruff check $(CHECKED)
	$(PYTHON) -m ruff format --check --quiet $(CHECKED)
	$(PYTHON) -m mypy
	.venv/bin/lint-imports --no-logo

test: check $(CATALOGS)
	$(PYTHON) -m pytest

bench: .make/bench $(CATALOGS)
	@for measure in benchmarks/*.py; do $(PYTHON) "$$measure" || exit; done

clean:
	rm -rf .venv .make out dist .mypy_cache .pytest_cache .ruff_cache \
		.hypothesis .import_linter_cache snapshot_report.html
	find locales -name '*.mo' -delete
	find src tests benchmarks -name __pycache__ -prune -exec rm -rf {} +

.venv/pyvenv.cfg:
	@.ci/python -m venv .venv

.make/libraries: .ci/system-libraries Makefile
	@.ci/system-libraries $(LIBRARIES)
	@mkdir -p .make && touch $@

.make/program: pyproject.toml hatch_build.py .venv/pyvenv.cfg | .make/libraries
	$(PYTHON) -m pip install --quiet --upgrade 'pip>=25.1'
	$(PYTHON) -m pip install --quiet --editable .
	@touch $@

.make/tests: .make/program
	@.ci/system-libraries $(TEST_LIBRARIES)
	$(PYTHON) -m pip install --quiet --group test
	@touch $@

.make/bench: .make/program
	$(PYTHON) -m pip install --quiet --group bench
	@touch $@

%.mo: %.po | .make/program
	.venv/bin/python -m habeas.language.compiling
