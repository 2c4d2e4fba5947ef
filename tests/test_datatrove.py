"""datatrove: the block in the local executor, on JSON lines, with its counts and what it sets aside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from datatrove.data import Document
from datatrove.executor.local import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from cleantext import STANDARD, Cleaner, Doc, Edit
from cleantext.datatrove import CleanText

STORY = "date 2025-05-29 Over 1,200 Defenders Returned\nKYIV, May 29 (Reuters) - It rained.\nRead also: Why he left"
TEXTS = {"story": STORY, "broken": "A text to break on.", "promo": "Read also: Why he left", "fine": "It rained."}


def broken(doc: Doc) -> Iterator[Edit]:
    if "break" in doc.text:
        raise LookupError("no such thing")
    yield from ()


def lines(folder: Path) -> dict[str, Any]:
    rows = [
        json.loads(line) for path in sorted(folder.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()
    ]
    return {row["id"]: row for row in rows}


def test_a_pipeline_on_files(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    pages = [
        json.dumps({"id": name, "text": text, "url": f"https://example.org/{name}"}) for name, text in TEXTS.items()
    ]
    for number in (0, 1):
        (tmp_path / "in" / f"{number}.jsonl").write_text("\n".join(pages[number::2]), encoding="utf-8")
    aside = JsonlWriter(str(tmp_path / "aside"), compression=None)
    step = CleanText(Cleaner((*STANDARD, broken)), exclusion_writer=aside)
    writer = JsonlWriter(str(tmp_path / "out"), compression=None)
    stats = LocalPipelineExecutor(
        [JsonlReader(str(tmp_path / "in")), step, writer], tasks=2, workers=2, logging_dir=str(tmp_path / "logs")
    ).run()
    out, excluded = lines(tmp_path / "out"), lines(tmp_path / "aside")
    assert (sorted(out), sorted(excluded)) == (["fine", "story"], ["broken", "promo"])
    story = out["story"]["metadata"]["cleantext"]
    assert out["story"]["text"] == "Over 1,200 Defenders Returned\nKYIV, May 29 (Reuters) - It rained."
    assert out["story"]["metadata"]["url"] == "https://example.org/story"
    assert (story["date"], story["dateline"]["agency"], story["error"]) == ("2025-05-29", "Reuters", None)
    assert [STORY[e["start"] : e["end"]].strip() for e in story["edits"]] == [
        "date 2025-05-29",
        "Read also: Why he left",
    ]
    assert {name: row["text"] for name, row in excluded.items()} == {name: TEXTS[name] for name in ("broken", "promo")}
    assert excluded["broken"]["metadata"]["cleantext"]["error"] == "LookupError: no such thing"
    assert {name: row["metadata"]["filter_reason"] for name, row in excluded.items()} == {
        "broken": "failed",
        "promo": "empty",
    }
    counted = {name: stat.total for name, stat in stats.stats[1].stats.items()}
    wanted = {"total": 4, "cleaned": 2, "failed": 1, "empty": 1, "forwarded": 2, "dropped": 2, "edits_promo": 2}
    assert {name: counted[name] for name in wanted} == wanted
    assert counted["characters_removed"] == len(STORY) - len(out["story"]["text"]) + len(TEXTS["promo"])


def test_without_a_writer_nothing_is_lost() -> None:
    pages = [Document(text, id=name) for name, text in TEXTS.items()]
    done = list(CleanText(Cleaner((*STANDARD, broken)))(iter(pages)))
    assert [page.id for page in done] == list(TEXTS)
    assert [page.text for page in done][1:] == [TEXTS["broken"], "", TEXTS["fine"]]


def test_a_lone_surrogate_keeps_its_text_and_says_so() -> None:
    (page,) = CleanText()([Document("It rained \ud800.", id="1")])
    assert page.text == "It rained \ud800."
    assert page.metadata["cleantext"]["error"].startswith("not UTF-8 (byte 10)")


def test_metadata_are_not_overwritten() -> None:
    page = Document("It rained.", id="p1", metadata={"cleantext": "mine"})
    with pytest.raises(ValueError, match="document 'p1' has 'cleantext' among its metadata already; give another key"):
        list(CleanText()([page]))
    assert next(iter(CleanText(key="ct")([page]))).metadata["cleantext"] == "mine"
