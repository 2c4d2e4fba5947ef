"""Work, counted in calls, since times can't be asserted."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable

PATTERN = {"search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"}


def calls(run: Callable[[], object]) -> Counter[str]:
    """How many calls something takes: of compiled patterns, and of any function of Python or C."""
    count: Counter[str] = Counter()

    def tick(_frame: object, event: str, function: object) -> None:
        count["any"] += event in {"call", "c_call"}
        if event == "c_call" and getattr(function, "__name__", "") in PATTERN:
            count["pattern"] += type(getattr(function, "__self__", None)).__name__ == "Pattern"

    sys.setprofile(tick)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count
