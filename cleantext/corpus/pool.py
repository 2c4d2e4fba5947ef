"""Processes: the engine of one machine, a pool in which each process reads and writes for itself."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Any

from ..workers import answered, asked, at_work
from .carry import Result, Work, WorkerLostError
from .share import SHARE, Share

AHEAD = 2  # shares given out for each process, so that none waits


@dataclass(frozen=True)
class Processes:
    """Carries work to so many processes of this machine (None: as many as it has processors); 1 works in this one.

    `share` is how many bytes of a file a process takes at a time.
    """

    workers: int | None = None
    share: int = SHARE

    def __call__(self, work: Work[Result], shares: Sequence[Share]) -> Iterator[tuple[Share, Result]]:
        """Shares with what the work gave, as they get done. WorkerLostError when a process dies."""
        if self.workers == 1:
            return ((share, work(share)) for share in shares)
        return _pooled(work, shares, min(self.workers or os.cpu_count() or 1, len(shares)))


def _pooled(work: Work[Result], shares: Sequence[Share], workers: int) -> Iterator[tuple[Share, Result]]:
    # spawn: a forked process would share the locks of our threads
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _begin, (work,))
    try:
        yield from answered(((share, asked(pool, _do, share)) for share in shares), AHEAD * workers)
    except BrokenExecutor as error:
        raise WorkerLostError(str(error)) from error
    finally:
        pool.shutdown(cancel_futures=True)


_work: list[Work[Any]] = []  # of this process, which gets it once and not with every share


def _begin(work: Work[Any]) -> None:
    at_work()
    _work[:] = [work]


def _do(share: Share) -> Any:  # noqa: ANN401  # whatever the work gives
    return _work[0](share)
