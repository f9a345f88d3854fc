# Each target sets up what it needs first; `make play` and `make test` work alone in a fresh clone.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python; do \
	if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	then echo $$python; break; fi; done)
BIN := .venv/bin

.PHONY: play test check format picture reference setup setup-dev clean

play: setup  ## start the trainer
	@$(BIN)/partways

test: setup-dev  ## run every test
	$(BIN)/python -m pytest

check: setup-dev  ## format, lint, types, import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup-dev  ## rewrite the code in the house style
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

picture: setup-dev  ## draw docs/chat.svg, the picture in the README
	$(BIN)/python scripts/picture.py docs/chat.svg

reference: setup  ## write schemas and reference of the dialogue format anew
	$(BIN)/python scripts/describe_format.py

setup:
	@$(or $(PYTHON),python3) scripts/setup.py

setup-dev:
	@$(or $(PYTHON),python3) scripts/setup.py --dev

clean:
	rm -rf .venv build dist
