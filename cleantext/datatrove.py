"""datatrove: a block for pipelines that cleans documents, counts what went and sets aside what it can't use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from typing import Any

import pyarrow as pa
from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.writers.disk_base import DiskWriter
from datatrove.utils.batching import batched

from .arrow import ROWS, clean_array, to_arrow, to_python
from .clean import Cleaner
from .columns import FIELDS


class CleanText(PipelineStep):  # type: ignore[misc]  # datatrove comes without types
    r"""Puts the cleaned text in the place of a document's text, and fields and edits into `metadata[key]`.

    They are those of docs/tables.md, as a dict. A document that can't be cleaned keeps its text, and "error" says why.
    It goes to `exclusion_writer`, and so does one of which nothing is left, with its text as it came; without a writer
    both go on down the pipeline. Counts documents (cleaned, failed, empty), edits of each kind and the characters that
    went. Raises ValueError for a document that has `key` among its metadata.

    >>> page = Document("He left.\nRead also: Why he left", id="1")
    >>> [document.text for document in CleanText()([page])]
    ['He left.']
    """

    type = "✂️ - FORMAT"
    name = "🧹 cleantext"

    def __init__(
        self, cleaner: Cleaner | None = None, *, key: str = "cleantext", exclusion_writer: DiskWriter | None = None
    ) -> None:
        super().__init__()
        self.cleaner = cleaner
        self.key = key
        self.exclusion_writer = exclusion_writer

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:  # noqa: ARG002 - datatrove's
        """Documents, cleaned; called by datatrove's executors."""
        with self.exclusion_writer or nullcontext() as writer:
            for documents in batched(data, ROWS):
                with self.track_time("batch"):
                    texts, found = self._cleaned(documents)
                for document, text, fields in zip(documents, texts, found, strict=True):
                    reason = self._note(document, text, fields)
                    if reason and writer:
                        self.stat_update("dropped")
                        document.metadata["filter_reason"] = reason
                        writer.write(document, rank)
                    else:
                        self.stat_update("forwarded")
                        document.text = text
                        self.update_doc_stats(document)
                        yield document

    def _cleaned(self, documents: list[Document]) -> tuple[list[Any], list[dict[str, Any]]]:
        """The text and the fields of each."""
        clean, *fields = clean_array(to_arrow(document.text for document in documents), self.cleaner).flatten()
        return to_python(clean), pa.StructArray.from_arrays(fields, fields=list(FIELDS)).to_pylist()

    def _note(self, document: Document, text: str, fields: dict[str, Any]) -> str:
        """Put the fields where they belong and count them; why the document is of no use, or nothing."""
        if self.key in document.metadata:
            raise ValueError(f"document {document.id!r} has {self.key!r} among its metadata already; give another key")
        document.metadata[self.key] = fields
        self.stat_update("total", *(f"edits_{edit['kind']}" for edit in fields["edits"] or ()))
        self.stat_update("characters_removed", value=len(document.text) - len(text))
        reason = "failed" if fields["error"] else "" if text.strip() else "empty"
        self.stat_update(reason or "cleaned")
        return reason
