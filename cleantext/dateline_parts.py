"""Reading a dateline part by part: places, date, agency and the marks between them."""

from __future__ import annotations

from dataclasses import dataclass, field

import regex

from .dateline import Dateline
from .dateline_patterns import (
    AND,
    BRACKET,
    CITIES,
    CJK,
    COMPOUND,
    COUNTRIES,
    DATES,
    DESKS,
    DOMAIN,
    ENDING,
    ENDS,
    INITIALS,
    JOIN,
    LEAD,
    MARK,
    MONTHS,
    NAME,
    NO_CASE,
    NOT_PLACES,
    PIECE,
    PLACES,
    REGIONS,
    SLASH,
    SMALL,
    STARTS,
    SURE,
    TITLE,
    TOKEN,
    UNSPACED,
    WEAK,
    fold,
)

WINDOW = 200  # code points looked at: the longest real datelines stay below 150
MAX_PARTS = 12  # places, date, agency and the marks between them; no dateline has more
MAX_PLACE_WORDS = 6  # "Santiago de Compostela" and "ABOARD THE PAPAL PLANE" are within it
NO_CASE_WORDS = 3  # where capitals can't show a name, longer runs are sentences
CAPS_WORDS = 3  # headings in capitals are longer than the names of towns
SHORT_CAPS = 4  # letters: unknown words up to this length are initials more often than towns
LONG_SHORTENED = 6  # letters of a shortened state after a town: "Edomex."
LONG_REST = 120  # code points; a line that goes on for longer is no heading, even without a full stop


@dataclass(slots=True)
class _Parts:
    """What was read so far; spans and texts as written."""

    places: list[tuple[int, int]] = field(default_factory=list)
    first: list[str] = field(default_factory=list)  # the towns, without country or state
    region: bool = False  # a known state or country follows a town
    agency: str | None = None
    kind: str = ""  # of the agency, see `_agency`
    bracketed: bool = False
    date: str | None = None
    numeric: bool = False
    comma: bool = False  # between place and date
    earlier: frozenset[str] = frozenset()  # kinds of the parts before a first dash

    def known(self) -> bool:
        return bool(self.first) and all(fold(town) in PLACES for town in self.first)

    def kinds(self) -> frozenset[str]:
        return frozenset(k for k, v in (("place", self.places), ("agency", self.agency), ("date", self.date)) if v)


def read_dateline(text: str, start: int, end: int) -> Dateline | None:
    """What `match_dateline` finds.

    >>> read_dateline("LIMA, Peru (AP) — It rained all day.", 0, 36).agency
    'AP'
    """
    stop = min(end, start + WINDOW)
    lead = LEAD.match(text, start, stop)
    if lead is None or lead.end() == stop:
        return None
    begin = lead.end()
    for shape in CJK:
        found = shape.match(text, begin, stop)
        if found:
            group = {"place": None, "date": None, **found.groupdict()}
            places = tuple(regex.split(r"[·・]", group["place"])) if group["place"] else ()
            return Dateline(begin, found.end(), found[0], places, group["agency"], group["date"])
    return _scan(text, begin, stop, end)


def _scan(text: str, begin: int, stop: int, end: int) -> Dateline | None:
    """Read parts from left to right; what stands before the last acceptable mark is the dateline."""
    parts, best, at = _Parts(), None, begin
    for _ in range(MAX_PARTS):
        mark = MARK.match(text, at, stop)
        if mark and at > begin:
            # parts after a first dash count only if all of them are of kinds not yet seen: "(ANSA) - Rome, 3 May -"
            if _accept(parts, mark, text[mark.end() : min(end, mark.end() + WINDOW)]):
                best = _dateline(text, begin, mark.end(), parts)
            if not mark["dash"] or parts.earlier:
                break
            parts.earlier, at = parts.kinds(), mark.end()
        else:
            step = _read(text, at, stop, parts)
            if step is None:
                break
            at = step
            full_stop = text[at : at + 1] == "."
            if parts.agency and (parts.bracketed or (full_stop and parts.date)) and not MARK.match(text, at, stop):
                at += full_stop
                if _accept(parts, None, text[at : min(end, at + WINDOW)]):
                    best = _dateline(text, begin, at, parts)
    return best


def _read(text: str, at: int, stop: int, parts: _Parts) -> int | None:
    """Read one part at `at` into `parts`; return where it ends, or None if there is none."""
    bracket = BRACKET.match(text, at, stop)
    if bracket:
        inner, close = next(group for group in bracket.groups() if group), int(bracket.end())
        if parts.places and not parts.agency and fold(inner) in PLACES:
            parts.places[-1], parts.region = (parts.places[-1][0], close), True
            return close
        dated = None if parts.date else _date(inner, 0, len(inner))
        if parts.places and dated and dated.end() == len(inner) and dated.groupdict().get("month"):
            parts.date, parts.comma = inner, True
            return close
        kind = None if parts.agency else _agency(inner)
        if kind is None:
            return None
        parts.agency, parts.kind, parts.bracketed = inner.strip(), kind, True
        return close
    slash = SLASH.match(text, at, stop) if parts.places else None
    join = slash or JOIN.match(text, at, stop)
    at = join.end() if join else at
    found = None if parts.date else _date(text, at, stop)
    if found:
        parts.date, parts.numeric = found[0], "month" not in found.groupdict()
        parts.comma = bool(join and join[0].strip())
        return int(found.end())
    return _read_name(text, at, stop, parts, slashed=slash is not None)


def _date(text: str, at: int, stop: int) -> regex.Match[str] | None:
    for shape in DATES:
        found = shape.match(text, at, stop)
        if found and fold(found.groupdict().get("month") or "") in MONTHS:
            return found
    return None


def _read_name(text: str, at: int, stop: int, parts: _Parts, *, slashed: bool) -> int | None:
    domain = DOMAIN.match(text, at, stop)
    piece = domain or PIECE.match(text, at, stop)
    if piece is None:
        return None
    name: str = piece[0].rstrip()
    close = at + len(name)
    if domain or fold(name) in SURE or (fold(name) in WEAK and parts.kinds() and name.isupper()):
        taken = parts.agency is not None
        parts.agency, parts.kind = parts.agency or name, "weak" if domain else "sure"
        return None if taken else close
    head, _, tail = name.rpartition(" ")
    if head and fold(tail) in MONTHS and text[close : close + 2].strip().isdigit():
        name, close = head, at + len(head)
    shortened = name + "." in REGIONS or (parts.places and len(name) <= LONG_SHORTENED)
    if shortened and text[close : close + 1] == "." and not parts.date:
        name, close = name + ".", close + 1
    done = (parts.date and parts.places) or "place" in parts.earlier
    if done or not _is_name(name) or (parts.bracketed and "agency" not in parts.earlier):
        return None
    if parts.places and (not slashed or fold(f"{parts.first[-1]}/{name}") in PLACES):
        parts.places[-1] = (parts.places[-1][0], close)
        parts.region |= name in REGIONS or fold(name) in COUNTRIES
        return close
    # "SÃO PAULO E BRASÍLIA" names two places, "Bosnia and Herzegovina" one
    towns = [town for town in AND.split(name) if fold(town) in PLACES and fold(name) not in PLACES]
    for town in towns if len(towns) > 1 else [name]:
        begin = text.index(town, at)
        parts.places.append((begin, begin + len(town)))
        parts.first.append(town)
    return close


def _is_name(name: str) -> bool:
    """Whether every word begins with a capital or is a small joining word, or the script has no capitals."""
    if fold(name) in PLACES:
        return True
    items = name.split()
    # in scripts without blanks between words an unknown town could be any part of a sentence
    if not NAME.fullmatch(name) or UNSPACED.search(name) or (NO_CASE.fullmatch(name) and len(items) > NO_CASE_WORDS):
        return False
    plain = [item for item in items if item not in SMALL]
    shaped = all(not item[0].islower() for item in plain) and items[0][0] == plain[0][0] if plain else False
    return shaped and len(items) <= MAX_PLACE_WORDS and items[-1] not in SMALL


def _agency(inner: str) -> str | None:
    """Grade a bracket: "sure" or "listed" names of agencies, what looks like one ("weak"), or like a name ("guess")."""
    folded = fold(inner).strip("\"'«»“”")
    pieces = [piece.strip() for piece in COMPOUND.split(folded)]
    # beside an agency stand others, or the initials of a desk: "dpa/bb"
    if folded in SURE or (SURE & {*pieces} and all(p in SURE or len(p) <= SHORT_CAPS for p in pieces)):
        return "sure"
    title = TITLE.fullmatch(inner.strip()) is not None
    if title and folded.split()[0] in SURE:  # "Reuters Health", "CNN Philippines"
        return "sure"
    items = {*folded.split(), *pieces, folded}
    if items & (WEAK | SURE):
        return "listed"
    if items & DESKS or DOMAIN.fullmatch(folded) or INITIALS.fullmatch(inner.strip()):
        return "weak"
    return "guess" if title or TOKEN.fullmatch(folded) else None


def _accept(parts: _Parts, mark: regex.Match[str] | None, after: str) -> bool:
    """Whether the parts, the mark (None for a bare bracket) and what follows make a dateline."""
    rest = after.lstrip(" \t\u00a0\"'“”„«‘(¿¡|…")
    if any(_is_label(town) for town in parts.first) or (rest[:1].islower() and not (parts.agency and mark)):
        return False
    prose = len(rest) > LONG_REST or ENDING.search(rest) is not None
    if parts.agency:
        return _accept_agency(parts, mark, rest, prose=prose)
    if not parts.places or mark is None or not prose:
        return False
    town, city = parts.first[0], fold(parts.first[0]) in CITIES
    if parts.date:
        sure = parts.known() or (not parts.numeric and (town.isupper() or parts.comma))
        return sure and bool(mark["dash"] or mark["colon"])
    if not mark["dash"]:  # headings like "Leipzig: …" are common, so a town with small letters asks for a long line
        plain = town.isupper() or NO_CASE.fullmatch(town) is not None or len(rest) > LONG_REST
        return plain and city and len(parts.first) == 1
    return parts.region or (parts.known() and (city or town.isupper())) or _is_like_town(town, mark, len(parts.first))


def _is_like_town(town: str, mark: regex.Match[str], count: int) -> bool:
    """Whether an unknown name before a dash has the look of a town."""
    items = town.split()
    if town.isupper():  # American papers set these dashes; others put headings before the shorter ones too
        american = mark["dash"][0] in "—-" and mark["dash"] != "-"
        long = len(max(items, key=len)) > SHORT_CAPS and len(items) <= CAPS_WORDS
        return long and (american or fold(town).endswith(ENDS))
    of_town = len(items) == 1 or fold(items[0]) in STARTS or "de" in items
    return mark["dot"] is not None and of_town and count == 1


def _accept_agency(parts: _Parts, mark: regex.Match[str] | None, rest: str, *, prose: bool) -> bool:
    caps = bool(parts.first) and all(town.isupper() or NO_CASE.fullmatch(town) for town in parts.first)
    town = parts.known() or caps or parts.region
    placed = town or parts.date is not None
    if mark is None:  # "(CNN) Residents of …", "NEW DELHI, May 26 (PTI) The …", "- РИА Новости."
        if not parts.bracketed:
            return parts.date is not None and bool(parts.places)
        begins = not rest or rest[0].isalnum()
        no_case = parts.kind != "guess" and NO_CASE.fullmatch(parts.agency or "") is not None
        named = parts.kind == "sure" or (parts.kind == "listed" and parts.known()) or no_case
        alone = not parts.places and parts.kind == "sure" and prose
        return begins and named and (placed or alone)
    if not parts.bracketed and not placed:
        return mark["dash"] is not None and prose
    if parts.kind in {"sure", "listed"}:
        return bool(mark["dash"] or parts.bracketed)
    return mark["dash"] is not None and (placed if parts.kind == "weak" else parts.known())


def _is_label(name: str) -> bool:
    """Whether a would-be place is a label or a credit, as "UPDATE", "By Jane Doe" or "Photo"."""
    items = fold(name).rstrip(".").split()
    return fold(name) not in PLACES and (items[0] in NOT_PLACES or items[-1] in NOT_PLACES)


def _dateline(text: str, begin: int, end: int, parts: _Parts) -> Dateline:
    places = tuple(text[start:close] for start, close in parts.places)
    return Dateline(begin, end, text[begin:end], places, parts.agency, parts.date)
