"""Processes that work for this one: deaf to Ctrl-C, gone when it is, answering in the order of the questions."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Any, TypeVar

Question = TypeVar("Question")
Answer = TypeVar("Answer")


@contextmanager
def workers(processes: int) -> Iterator[ProcessPoolExecutor]:
    """A pool of so many processes; what waits is dropped at the end."""
    # spawn: a forked process would share the locks of our threads
    pool = ProcessPoolExecutor(processes, get_context("spawn"), at_work)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def asked(pool: ProcessPoolExecutor, function: Callable[..., Answer], *arguments: Any) -> Future[Answer]:  # noqa: ANN401  # the function's
    """A question to a pool, which starts a process for it where none is idle."""
    with deaf():
        return pool.submit(function, *arguments)


def answered(questions: Iterable[tuple[Question, Future[Answer]]], most: int) -> Iterator[tuple[Question, Answer]]:
    """Questions with their answers, in order; `most` are asked before the first of them has to be answered."""
    waiting: deque[tuple[Question, Future[Answer]]] = deque()
    for question in questions:
        waiting.append(question)
        if len(waiting) >= most:
            first, future = waiting.popleft()
            yield first, future.result()
    while waiting:
        first, future = waiting.popleft()
        yield first, future.result()


@contextmanager
def deaf() -> Iterator[None]:
    """Hear Ctrl-C only afterwards; a process that is started meanwhile doesn't hear it, not even as it starts."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def at_work() -> None:
    """Prepare a worker: an interruption is the parent's business, and where the parent was killed, it goes too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
