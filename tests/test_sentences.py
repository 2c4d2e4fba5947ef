"""Sentences: where one ends, and where a mark ends none."""

from __future__ import annotations

import pytest

from cleantext.sentences import sentences


@pytest.mark.parametrize(
    "text",
    [
        "Die Brücke ist da.| Junge Leute kamen.",
        "Het water is vol.| Deze week volgt meer.",
        "Sie ist da.| Maier blieb.",
        "Er kam am 12. Juni.| Sie kam am 3. Dezember 2024.",
        "Sie kam am 12. Jan. 2024.| Er blieb.",
        "Er kam kl. 12 oder z. B. um eins.| Sie ging.",
        "Mr. Mole left.| He did so at once.",
        "„Nein.“| Er ging.",
        "他走了。|她留下。",
        "သူထွက်သွားသည်။| သူမကျန်ခဲ့သည်။",
    ],
)
def test_where_sentences_end(text: str) -> None:
    source = text.replace("|", "")
    assert [source[start:end] for start, end in sentences(source, 0, len(source))] == [
        part.strip() for part in text.split("|")
    ]
