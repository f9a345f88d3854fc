"""Make `.venv` ready with the pinned packages: `setup.py [--dev]`. Standard library only.

Every run with an unchanged `pyproject.toml` and the same Python ends at once.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")


class NoPipError(Exception):
    """Neither `.venv` nor the Python that runs this script has pip."""


def main() -> int:
    """Create or refresh the environment and return the exit code."""
    if sys.version_info < (3, 11):
        print(
            f"partways needs Python 3.11 or newer; this is {sys.version.split()[0]}.\n"
            "Name a newer one: make play PYTHON=python3.12",
            file=sys.stderr,
        )
        return 2
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="also what tests and checks need")
    dev = parser.parse_args().dev

    stamp = ENVIRONMENT / (".ready-dev" if dev else ".ready")
    wanted = fingerprint()
    if PYTHON.exists() and stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return 0

    print("Setting up .venv (once; needs the network) …", file=sys.stderr, flush=True)
    try:
        install(dev=dev)
    except subprocess.CalledProcessError as error:
        print(
            f"Set-up failed in: {' '.join(map(str, error.cmd))}\n"
            "The lines above say why. Nothing outside .venv was changed; run the command again.",
            file=sys.stderr,
        )
        return 1
    except NoPipError:
        print(
            f"This Python has no pip and cannot make one: {sys.executable}\n"
            "Install it (on Debian and Ubuntu: apt install python3-venv), or name another Python:\n"
            "make play PYTHON=python3.12",
            file=sys.stderr,
        )
        return 1
    for name in (".ready-dev", ".ready") if dev else (".ready",):
        (ENVIRONMENT / name).write_text(wanted, "utf-8")
    return 0


def fingerprint() -> str:
    """Return what the set-up depends on: the pins, the interpreter, the place."""
    content = (ROOT / "pyproject.toml").read_bytes()
    return f"{hashlib.sha256(content).hexdigest()} {sys.version.split()[0]} {ROOT}"


def install(*, dev: bool) -> None:
    """Install the project, its pinned packages and, with `dev`, the tools into `.venv`."""
    project = read_project()
    if not runs(PYTHON):
        make_environment()
    constraints = ENVIRONMENT / "constraints.txt"
    constraints.write_text(
        "\n".join(project["tool"]["uv"]["constraint-dependencies"]) + "\n", "utf-8"
    )
    wanted = list(project["dependency-groups"]["dev"]) if dev else []
    pip("install", "--quiet", "--constraint", str(constraints), *wanted, "--editable", str(ROOT))


def read_project() -> dict[str, Any]:
    """Return `pyproject.toml` as a mapping."""
    import tomllib  # not there before Python 3.11, which main() reports in plain words

    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def runs(python: Path) -> bool:
    """Say whether this interpreter starts: a moved or upgraded one leaves a dead link behind."""
    try:
        return subprocess.run([python, "-c", ""], check=False).returncode == 0
    except OSError:
        return False


def make_environment() -> None:
    """Create `.venv`, with its own pip where this Python can give it one."""
    has_pip_to_give = importlib.util.find_spec("ensurepip") is not None
    venv.create(ENVIRONMENT, clear=True, with_pip=has_pip_to_give, symlinks=not WINDOWS)


def pip(*arguments: str) -> None:
    """Run pip for `.venv`: its own, or that of the Python that runs this script."""
    quiet = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    own = subprocess.run([PYTHON, "-m", "pip", "--version"], check=False, capture_output=True)
    command = [str(PYTHON), "-m", "pip"]
    if own.returncode:
        if importlib.util.find_spec("pip") is None:
            raise NoPipError
        command = [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    subprocess.run([*command, *arguments], check=True, env=quiet)


if __name__ == "__main__":
    sys.exit(main())
