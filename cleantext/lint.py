"""What a rule file could do better, beyond what keeps it from loading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .fold import fold
from .rule import PLACES, Rule

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def lint(rules: Iterable[Rule]) -> Iterator[str]:
    """A line for each thing to mend: rule, field, what it is.

    >>> rule = Rule("Mine", "promo", "A link.", "a site", ("⟦Read also: it⟧",), ("It is.",), starts=("Read also:",))
    >>> list(lint([rule]))
    ["promo/Mine: name: 'Mine' isn't in small letters, digits and hyphens"]
    """
    seen: dict[tuple[object, ...], str] = {}
    for rule in rules:
        if not NAME.fullmatch(rule.name):
            yield f"{rule.id}: name: {rule.name!r} isn't in small letters, digits and hyphens"
        narrowed = rule.find or rule.parts
        for place in PLACES:
            for phrase in getattr(rule, place):
                key = place, fold(phrase).text.strip(), rule.find, rule.parts, rule.lang
                if (other := seen.setdefault(key, rule.id)) != rule.id:
                    yield f"{rule.id}: {place}: {phrase!r} is looked for by {other} already"
                elif place == "contains" and phrase.isascii() and " " not in phrase.strip() and not narrowed:
                    yield f"{rule.id}: contains: {phrase!r} is one word, which a story may hold; make it longer"
