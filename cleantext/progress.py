"""A progress bar for long runs on a terminal: how much is read, how fast, and which share of the text goes."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence

from .run import Job, Looked

PATIENCE = 1.0  # seconds before a bar is shown: shorter runs need none


def watched(found: Iterable[Looked], jobs: Sequence[Job]) -> Iterator[Looked]:
    """The same items, while a bar on standard error tells of them; no bar where that is no terminal."""
    from tqdm import tqdm

    sizes = {job: job.size() for job in jobs}
    before = read = characters = gone = 0
    job: Job | None = None
    hidden = True if sys.stdout.isatty() and any(job.target is None for job in jobs) else None
    with tqdm(total=sum(sizes.values()) or None, unit="B", unit_scale=True, delay=PATIENCE, disable=hidden) as bar:
        for piece, founds in found:
            if piece.job is not job:
                before += sizes[job] if job else 0
                job = piece.job
            for each in founds:
                characters += len(each.source or "")
                gone += sum(edit.end - edit.start - len(edit.replacement) for edit in each.edits)
            bar.set_postfix_str(f"{gone / max(1, characters):.1%} removed", refresh=False)
            bar.update(before + piece.read - read)
            read = before + piece.read
            yield piece, founds
