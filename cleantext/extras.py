"""Packages that only some need: imported where they are used, with an error that says how to install them."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


class MissingExtraError(ImportError):
    """A package that isn't installed; the message says what needs it and the command that installs it."""


def needed(module: str, extra: str, what: str) -> ModuleType:
    """The module of an extra; MissingExtraError when it isn't there. `what` is what can't be done without it.

    >>> needed("no_such_module", "parquet", "this")
    Traceback (most recent call last):
        ...
    cleantext.extras.MissingExtraError: this needs no_such_module: pip install 'cleantext-boilerplate[parquet]'
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] != module.split(".", maxsplit=1)[0]:
            raise
        package = module.split(".", maxsplit=1)[0]
        raise MissingExtraError(f"{what} needs {package}: pip install 'cleantext-boilerplate[{extra}]'") from None
