"""Carrying: an engine takes work to all shares; what was in the hands of a worker that died is given out again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from .share import Share

TRIES = 3  # times in a row that nothing but dying may happen
BACK = 8  # shares that go to the end of the queue after a death: the one that causes it is among the first

Result = TypeVar("Result")
Work = Callable[[Share], Result]  # pickles; doing a share twice is as doing it once
Engine = Callable[[Work[Result], Sequence[Share]], Iterator[tuple[Share, Result]]]  # in about the order given


class WorkerLostError(RuntimeError):
    """A worker died, or its machine went away; what it was doing may be done again."""


def carried(engine: Engine[Result], work: Work[Result], shares: Sequence[Share]) -> Iterator[tuple[Share, Result]]:
    """Each share once, with what the work gave for it.

    WorkerLostError when workers keep dying on one share; by then all others are done, unless it is all that die.
    """
    left = list(shares)
    deaths = 0
    while left:
        given = left[:1] if deaths else left  # alone, it can only be this one's fault
        done: set[Share] = set()
        try:
            for share, result in engine(work, given):
                done.add(share)
                yield share, result
        except WorkerLostError as error:
            deaths = 0 if done else deaths + 1
            if deaths == TRIES:
                where = f"bytes {given[0].start} to {given[0].end} of {given[0].name}"
                told = f"workers died {TRIES} times in a row, perhaps for want of memory, the last one at {where}"
                raise WorkerLostError(f"{told}; what is done stays done, and the same call goes on") from error
        else:
            deaths = 0
        back = {*given[:BACK]} - done
        left = [*(share for share in left if share not in done | back), *(share for share in left if share in back)]
