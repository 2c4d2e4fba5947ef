"""What is installed is what is here: every package and every file beside the code is named in pyproject.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
SETUPTOOLS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
PACKAGE = ROOT / "cleantext"


def test_every_package_is_named() -> None:
    found = {".".join(path.parent.relative_to(ROOT).parts) for path in PACKAGE.rglob("*.py")}
    assert set(SETUPTOOLS["packages"]) == found


def test_every_other_file_is_named() -> None:
    named = {path for pattern in SETUPTOOLS["package-data"]["cleantext"] for path in PACKAGE.glob(pattern)}
    here = {path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert {path for path in here if path.suffix != ".py"} == named
