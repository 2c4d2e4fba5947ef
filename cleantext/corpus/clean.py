"""clean_corpus: the call that cleans a corpus, on this machine or on many, and goes on where it was interrupted."""

from __future__ import annotations

import os
import pickle
from dataclasses import dataclass

from ..clean import Cleaner
from ..files import hash_of
from .batch import Columns
from .on_ray import Ray
from .pool import Processes
from .running import begin, engine_of, parts, plan, source_of
from .store import store_at


@dataclass(frozen=True)
class Report:
    """What became of a corpus: rows cleaned and set aside, edits, characters that there were and that went.

    `errors` name the files of which nothing could be used, and say why; the same call tries them again.
    """

    documents: int
    aside: int
    edits: int
    characters: int
    removed: int
    errors: tuple[str, ...] = ()


def clean_corpus(
    source: str | os.PathLike[str],
    out: str | os.PathLike[str],
    *,
    on: str | Processes | Ray = "processes",
    columns: Columns = Columns(),  # noqa: B008  # frozen
    cleaner: Cleaner | None = None,
) -> Report:
    r"""Clean all JSON Lines, Parquet and WARC files of a folder, or one file; the outcome goes into the folder `out`.

    `source` and `out` are paths, or URIs of object stores (s3://, gs://, abfs://, hdfs://). `on` is "processes", "ray",
    or an engine with its settings, such as Processes(2) or Ray("head:6379"). `columns` names the columns, or fields,
    of texts and sites. `out` gets `rows` (the source's, with columns added as docs/tables.md lists them), `removals`
    (Parquet), `aside` (rows that can't be cleaned, with the reason), and counts per site and rule (counts.parquet).

    The same call goes on with a run that was interrupted; of one that is finished it tells the report again. Raises
    FileError where there is nothing to clean, or `out` holds a run with other settings or of other files;
    WorkerLostError where workers keep dying; MissingExtraError, ValueError for an engine that there isn't.

    >>> import pathlib, tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     folder = pathlib.Path(name)
    ...     _ = (folder / "a.jsonl").write_text('{"text": "He left.\\nRead also: Why he left"}\n')
    ...     report = clean_corpus(folder / "a.jsonl", folder / "clean", on=Processes(1))
    ...     parts = [path.name for path in (folder / "clean" / "rows").iterdir()]
    >>> report.documents, report.edits, parts
    (1, 1, ['a.jsonl.000000000000000.jsonl'])
    """
    from .merge import merged
    from .worker import FOLDER, Cleaning

    engine = engine_of(on)
    given = source_of(source, engine.share)
    target = store_at(out)
    begin([given], target, plan([given], "clean", *_settings(columns, cleaner)))
    names, errors = parts(engine, Cleaning(given.store, target, columns, cleaner), given, target, FOLDER)
    target.tidied()
    return Report(**merged(target, names), errors=tuple(sorted(set(errors))))


def _settings(columns: Columns, cleaner: Cleaner | None) -> tuple[str, str]:
    steps = b"" if cleaner is None else pickle.dumps(cleaner.steps)  # functions by their names
    rules = "" if cleaner is None else repr(cleaner.book.rules)
    return repr(columns), hash_of([steps, rules.encode("utf-8", "surrogatepass")])
