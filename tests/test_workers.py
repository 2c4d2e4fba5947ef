"""Processes that work for a run: what they hear and in which order they answer."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import Future
from pathlib import Path

from cleantext.workers import answered

# Runs in each process of Python as it starts, and interrupts those that are started to work for another.
INTERRUPTING = (
    'import os, signal, sys\nif "spawn_main" in " ".join(sys.orig_argv): os.kill(os.getpid(), signal.SIGINT)\n'
)


def test_a_worker_does_not_hear_an_interruption_not_even_as_it_starts(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(INTERRUPTING)
    (tmp_path / "a.txt").write_text("It rained.\nRead also: Why it rains\n")
    paths = os.pathsep.join((str(tmp_path), os.environ.get("PYTHONPATH", "")))
    command = [sys.executable, "-m", "cleantext", "--jobs", "2", "a.txt"]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"It rained.\n", b"")


def test_this_process_still_hears_it() -> None:
    code = (
        "import os, signal\nfrom cleantext.workers import deaf\n"
        "try:\n    with deaf():\n        os.kill(os.getpid(), signal.SIGINT)\n        print('done')\n"
        "except KeyboardInterrupt:\n    print('interrupted')"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"done\ninterrupted\n"
    )


def test_answers_come_in_order_and_few_questions_wait() -> None:
    asked: list[Future[int]] = []

    def question(number: int) -> tuple[int, Future[int]]:
        asked.append(Future())
        asked[-1].set_result(number * number)
        return number, asked[-1]

    answers = answered(map(question, range(9)), 3)
    assert next(answers) == (0, 0)
    assert len(asked) == 3
    assert list(answers) == [(number, number * number) for number in range(1, 9)]
