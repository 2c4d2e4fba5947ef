"""Find the dateline (place, date, agency) that opens a news story."""

from __future__ import annotations

import datetime as dt
import unicodedata
from calendar import isleap
from dataclasses import dataclass, field

import regex

from cleantext import dateline_words as words

LEAP_YEAR = 2024  # any leap year: it lets 29 February through where the year is to be found yet
WINDOW = 200  # code points looked at: the longest real datelines stay below 150
MAX_PARTS = 12  # places, date, agency and the marks between them; no dateline has more
MAX_PLACE_WORDS = 6  # "Santiago de Compostela" and "ABOARD THE PAPAL PLANE" are within it
NO_CASE_WORDS = 3  # where capitals can't show a name, longer runs are sentences
CAPS_WORDS = 3  # headings in capitals are longer than the names of towns
SHORT_CAPS = 4  # letters: unknown words up to this length are initials more often than towns
LONG_SHORTENED = 6  # letters of a shortened state after a town: "Edomex."
LONG_REST = 120  # code points; a line that goes on for longer is no heading, even without a full stop


def _fold(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().replace("’", "'").split())


def _folded(names: str | tuple[str, ...]) -> frozenset[str]:
    return frozenset(_fold(name) for name in (names.split(",") if isinstance(names, str) else names))


_SURE = _folded(words.AGENCIES)
_WEAK = _folded(words.WEAK_AGENCIES)
_DESKS = _folded(words.DESKS)
_ENDS = tuple(words.PLACE_ENDS)
_REGIONS = frozenset(words.REGIONS)
_NOT_PLACES = _folded(words.NOT_PLACES)
_STARTS = _folded(words.PLACE_STARTS)
_COUNTRIES = _folded(",".join(words.COUNTRIES.values()))
_CITIES = _folded(",".join(words.PLACES.values()))
_PLACES = _CITIES | _COUNTRIES
_MONTHS = _folded(("", *" ".join(words.MONTHS.values()).split()))  # "": a date in figures
_SMALL = frozenset(words.SMALL_WORDS)

_DASH = r"(?:-{2,3}|[—–―−]{1,2}|(?<=[\s).\]/])-|-(?=\s|$)|(?<=\)\s)_(?=\s))"
_MARK = regex.compile(rf"\s*(?:(?P<dot>\.\s?)?[,;:]?\s*(?P<dash>{_DASH})|(?P<colon>[:：](?!\d))|(?P<danda>।))")
_LEAD = regex.compile(r"[\s\u200b\ufeff|•*»>]*")
_JOIN = regex.compile(r"\s*[,،、፣.·;]?\s*(?:(?:le|el|den|am|dne|em|a|في|on)\s+(?=\d))?", regex.IGNORECASE)
_SLASH = regex.compile(r"\s?/\s?(?=\p{L})")
_TIME = r"(?:/\s*\d{1,2}:\d{2}\s?[ap]m\s*)?"
_BRACKET = regex.compile(
    rf"\s*[,.،]?\s*{_TIME}"
    r"(?:\(([^()\n]{1,60})\)|\[([^][\n]{1,60})\]|（([^（）\n]{1,60})）|(?<=[\s.])/(\s?\p{L}[^/()\n]{1,38})/)"
)
_WORD = r"(?P<month>\p{L}[\p{L}\p{M}'’]+)"
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|[ºª°])?"
_YEAR = r"(?:[12]\d{3}|\p{Nd}{4})(?!\d)"
_DATES = tuple(
    regex.compile(shape, regex.IGNORECASE)
    for shape in (
        rf"{_DAY}[.\s-]{{0,2}}(?:de\s|d['’]|of\s|da\s)?{_WORD}(?:\.?,?\s*(?:de\s|del\s)?{_YEAR}|\.(?=\s*[(（]))?",
        rf"{_WORD}\.?\s{{1,2}}{_DAY}(?:[,፣]?\s{{0,2}}{_YEAR})?",
        rf"{_YEAR}[.,]?\s{{1,2}}{_WORD}\s{{1,2}}{_DAY}\.?",
        r"\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}(?:\1(?:\d{4}|\d{2}))?(?!\d)|\d{1,2}\s*-\s*\d{1,2}(?=\s*\()",
        r"\d{1,2}\s+tháng\s+\d{1,2}(?:[,\s]+(?:năm\s+)?\d{4})?",
        r"\d{1,2}(?=\.?\s*[(])",
    )
)
_DOMAIN = regex.compile(
    r"[\p{L}\d][\p{L}\d-]{1,24}(?:\.co)?\.(?:com|net|org|info|news|tv|co|id|my|vn|ph|in|br|mx|ru|az|kz|uz|by|ua|pk|bd|ng|ke|za)"
    r"(?![\p{L}\d])",
    regex.IGNORECASE,
)
_LONG_WORD = r"(?<=\p{L}\p{M}*\p{L}\p{M}*\p{L}\p{L})"  # a full stop after it ends no short form
_PIECE_END = rf"\s*(?:[,،、፣;:：()\[\]（）/|।•…\n]|{_DASH}|\.\s?[-–—]|\d)|{_LONG_WORD}\.(?:\s|$)"
_PIECE = regex.compile(rf"\p{{L}}(?:(?!{_PIECE_END}).){{0,59}}")
_AND = regex.compile(r"\s(?:e|y|and|und|et)\s", regex.IGNORECASE)
_ENDING = regex.compile(r"""\p{L}[\p{L}\p{M}\d)%"'’”»]+[.!?…](?:\s+\P{Ll}|\W*$)|[。！？।۔؟።]""")
_TITLE = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}\d.'’&-]*\s?){1,4}")
_TOKEN = regex.compile(r"[\p{L}\p{M}.]{2,12}")
_COMPOUND = regex.compile(r"\s?[/,،–]\s?| - |-(?=\p{Lu})")
_INITIALS = regex.compile(r"\p{Lu}[\p{Lu}\d&-]{1,7}")
_NAME = regex.compile(r"[\p{L}\p{M}\s.'’-]+")
_NO_CASE = regex.compile(r"[\p{Lo}\p{M}\s-]+")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
_CJK_DATE = r"(?P<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)"
_CJK_DAY = regex.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日")
_YEAR_IN = regex.compile(r"(?!0000)\d{4}")
_UNCLEAR = regex.compile(r"^(?:0?\d|1[0-2])/(?:0?\d|1[0-2])(?!\d)|\p{Ethiopic}")
_DAY_ALONE = regex.compile(r"\d{1,2}日?")
_ZH, _JA = "|".join(words.CHINESE_AGENCIES), "|".join(words.JAPANESE_AGENCIES)
_ZH_DAY = (  # 新华社北京9月7日电（记者 …）
    rf"[（(【〔]?\s*(?P<agency>{_ZH})\s*(?:[记記]者\s?\p{{Han}}{{2,3}}\s?)?(?P<place>[\p{{Han}}·]{{2,12}}?)?\s*"
    rf"{_CJK_DATE}\s*[专專外]?[电電讯訊](?:\s*[）)】〕])?(?:\s*[（(][^（）()\n]{{0,6}}[记記]者[^（）()\n]{{1,40}}[）)])?"
)
_ZH_PLAIN = rf"(?P<agency>{_ZH})(?:[讯訊](?=[\s（(：:])|消息\s?[：:])"
_JA_BRACKET = (  # 【ロンドン共同】, [東京 12日 ロイター] -, 【AFP＝時事】
    rf"[【\[（(]\s*(?=\S*[\p{{Han}}\p{{Katakana}}])(?:(?P<place>[\p{{Han}}\p{{Katakana}}ー・]{{2,20}}?)\s*[＝=]?\s*)?"
    rf"(?:{_CJK_DATE}\s*[＝=]?\s*)?(?P<agency>(?:{_JA})(?:[＝=](?:{_JA}))?)\s*[】\]）)](?:\s*[-－–―—]{{1,2}})?"
)
_KO_BRACKET = (  # (서울=연합뉴스) 홍길동 기자 =
    r"[(\[【](?P<place>[\p{Hangul}·]{1,20})\s*[=＝]\s*(?P<agency>[\p{Hangul}A-Za-z\d]{2,15})[)\]】]"
    r"(?:\s*\p{Hangul}{2,4}\s*(?:특파원|기자|통신원)\s*=|\s*=)?"
)
_CJK = tuple(regex.compile(shape) for shape in (_ZH_DAY, _ZH_PLAIN, _JA_BRACKET, _KO_BRACKET))


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline: its span in code points of the text that was given, and its parts as written."""

    start: int
    end: int
    text: str
    places: tuple[str, ...]
    agency: str | None
    date_text: str | None

    def day(self, reference: dt.date | None = None) -> dt.date | None:
        """Return the day that `date_text` means, or None where that can't be said.

        A date without a year is the one nearest to `reference`.

        >>> match_dateline("KYIV, May 26 (Reuters) - It rained.").day(dt.date(2022, 6, 1))
        datetime.date(2022, 5, 26)
        """
        if self.date_text is None:
            return None
        if isinstance(reference, dt.datetime):
            reference = reference.date()
        text = "".join(str(unicodedata.decimal(c, c)) for c in self.date_text).strip(" .")
        text = _CJK_DAY.sub(lambda found: "-".join((found[1] or "0000", found[2].zfill(2), found[3].zfill(2))), text)
        year = _YEAR_IN.search(text)
        # 3/6 may be June or March, and the Ethiopian calendar is another one
        if (year is None and reference is None) or _UNCLEAR.search(text):
            return None
        if reference and _DAY_ALONE.fullmatch(text):  # of the month that brings it nearest
            around = (reference + dt.timedelta(days=shift) for shift in sorted(range(-15, 16), key=abs))
            return next((day for day in around if day.day == int(text.rstrip("日"))), None)
        import dateparser  # it takes long to load and few callers need it

        order = "YMD" if text[:4].isdigit() or text.startswith("0000") else "DMY"
        base = dt.datetime(LEAP_YEAR, 1, 1)  # noqa: DTZ001 - only its year is used
        settings = {"REQUIRE_PARTS": ["day", "month"], "RELATIVE_BASE": base, "DATE_ORDER": order}
        parsed = dateparser.parse(text.replace("0000-", f"{LEAP_YEAR}-"), settings=settings)
        if parsed is None or year or reference is None:
            return parsed.date() if parsed else None
        near = [reference.year + shift for shift in (-1, 0, 1)]
        days = [parsed.date().replace(year=y) for y in near if (parsed.month, parsed.day) != (2, 29) or isleap(y)]
        return min(days, key=lambda day: abs(day - reference), default=None)


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
        return bool(self.first) and all(_fold(town) in _PLACES for town in self.first)

    def kinds(self) -> frozenset[str]:
        return frozenset(k for k, v in (("place", self.places), ("agency", self.agency), ("date", self.date)) if v)


def match_dateline(text: str, start: int = 0, end: int | None = None) -> Dateline | None:
    """Return the dateline that stands at `start` of the line or paragraph `text[start:end]`, else None.

    Blanks and bullets before it are skipped; offsets, in and out, are code points of `text`.

    >>> found = match_dateline("LIMA, Peru (AP) — It rained all day.")
    >>> found.text, found.places, found.agency
    ('LIMA, Peru (AP) —', ('LIMA, Peru',), 'AP')
    >>> match_dateline("NOTE: it rained all day.") is None
    True
    """
    end = len(text) if end is None else min(end, len(text))
    stop = min(end, start + WINDOW)
    lead = _LEAD.match(text, start, stop)
    if lead is None or lead.end() == stop:
        return None
    begin = lead.end()
    for shape in _CJK:
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
        mark = _MARK.match(text, at, stop)
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
            if parts.agency and (parts.bracketed or (full_stop and parts.date)) and not _MARK.match(text, at, stop):
                at += full_stop
                if _accept(parts, None, text[at : min(end, at + WINDOW)]):
                    best = _dateline(text, begin, at, parts)
    return best


def _read(text: str, at: int, stop: int, parts: _Parts) -> int | None:
    """Read one part at `at` into `parts`; return where it ends, or None if there is none."""
    bracket = _BRACKET.match(text, at, stop)
    if bracket:
        inner, close = next(group for group in bracket.groups() if group), int(bracket.end())
        if parts.places and not parts.agency and _fold(inner) in _PLACES:
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
    slash = _SLASH.match(text, at, stop) if parts.places else None
    join = slash or _JOIN.match(text, at, stop)
    at = join.end() if join else at
    found = None if parts.date else _date(text, at, stop)
    if found:
        parts.date, parts.numeric = found[0], "month" not in found.groupdict()
        parts.comma = bool(join and join[0].strip())
        return int(found.end())
    return _read_name(text, at, stop, parts, slashed=slash is not None)


def _date(text: str, at: int, stop: int) -> regex.Match[str] | None:
    for shape in _DATES:
        found = shape.match(text, at, stop)
        if found and _fold(found.groupdict().get("month") or "") in _MONTHS:
            return found
    return None


def _read_name(text: str, at: int, stop: int, parts: _Parts, *, slashed: bool) -> int | None:
    domain = _DOMAIN.match(text, at, stop)
    piece = domain or _PIECE.match(text, at, stop)
    if piece is None:
        return None
    name: str = piece[0].rstrip()
    close = at + len(name)
    if domain or _fold(name) in _SURE or (_fold(name) in _WEAK and parts.kinds() and name.isupper()):
        taken = parts.agency is not None
        parts.agency, parts.kind = parts.agency or name, "weak" if domain else "sure"
        return None if taken else close
    head, _, tail = name.rpartition(" ")
    if head and _fold(tail) in _MONTHS and text[close : close + 2].strip().isdigit():
        name, close = head, at + len(head)
    shortened = name + "." in _REGIONS or (parts.places and len(name) <= LONG_SHORTENED)
    if shortened and text[close : close + 1] == "." and not parts.date:
        name, close = name + ".", close + 1
    done = (parts.date and parts.places) or "place" in parts.earlier
    if done or not _is_name(name) or (parts.bracketed and "agency" not in parts.earlier):
        return None
    if parts.places and (not slashed or _fold(f"{parts.first[-1]}/{name}") in _PLACES):
        parts.places[-1] = (parts.places[-1][0], close)
        parts.region |= name in _REGIONS or _fold(name) in _COUNTRIES
        return close
    # "SÃO PAULO E BRASÍLIA" names two places, "Bosnia and Herzegovina" one
    towns = [town for town in _AND.split(name) if _fold(town) in _PLACES and _fold(name) not in _PLACES]
    for town in towns if len(towns) > 1 else [name]:
        begin = text.index(town, at)
        parts.places.append((begin, begin + len(town)))
        parts.first.append(town)
    return close


def _is_name(name: str) -> bool:
    """Whether every word begins with a capital or is a small joining word, or the script has no capitals."""
    if _fold(name) in _PLACES:
        return True
    items = name.split()
    # in scripts without blanks between words an unknown town could be any part of a sentence
    if not _NAME.fullmatch(name) or _UNSPACED.search(name) or (_NO_CASE.fullmatch(name) and len(items) > NO_CASE_WORDS):
        return False
    plain = [item for item in items if item not in _SMALL]
    shaped = all(not item[0].islower() for item in plain) and items[0][0] == plain[0][0] if plain else False
    return shaped and len(items) <= MAX_PLACE_WORDS and items[-1] not in _SMALL


def _agency(inner: str) -> str | None:
    """Grade a bracket: "sure" or "listed" names of agencies, what looks like one ("weak"), or like a name ("guess")."""
    folded = _fold(inner).strip("\"'«»“”")
    pieces = [piece.strip() for piece in _COMPOUND.split(folded)]
    # beside an agency stand others, or the initials of a desk: "dpa/bb"
    if folded in _SURE or (_SURE & {*pieces} and all(p in _SURE or len(p) <= SHORT_CAPS for p in pieces)):
        return "sure"
    title = _TITLE.fullmatch(inner.strip()) is not None
    if title and folded.split()[0] in _SURE:  # "Reuters Health", "CNN Philippines"
        return "sure"
    items = {*folded.split(), *pieces, folded}
    if items & (_WEAK | _SURE):
        return "listed"
    if items & _DESKS or _DOMAIN.fullmatch(folded) or _INITIALS.fullmatch(inner.strip()):
        return "weak"
    return "guess" if title or _TOKEN.fullmatch(folded) else None


def _accept(parts: _Parts, mark: regex.Match[str] | None, after: str) -> bool:
    """Whether the parts, the mark (None for a bare bracket) and what follows make a dateline."""
    rest = after.lstrip(" \t\u00a0\"'“”„«‘(¿¡|…")
    if any(_is_label(town) for town in parts.first) or (rest[:1].islower() and not (parts.agency and mark)):
        return False
    prose = len(rest) > LONG_REST or _ENDING.search(rest) is not None
    if parts.agency:
        return _accept_agency(parts, mark, rest, prose=prose)
    if not parts.places or mark is None or not prose:
        return False
    town, city = parts.first[0], _fold(parts.first[0]) in _CITIES
    if parts.date:
        sure = parts.known() or (not parts.numeric and (town.isupper() or parts.comma))
        return sure and bool(mark["dash"] or mark["colon"])
    if not mark["dash"]:  # headings like "Leipzig: …" are common, so a town with small letters asks for a long line
        plain = town.isupper() or _NO_CASE.fullmatch(town) is not None or len(rest) > LONG_REST
        return plain and city and len(parts.first) == 1
    return parts.region or (parts.known() and (city or town.isupper())) or _is_like_town(town, mark, len(parts.first))


def _is_like_town(town: str, mark: regex.Match[str], count: int) -> bool:
    """Whether an unknown name before a dash has the look of a town."""
    items = town.split()
    if town.isupper():  # American papers set these dashes; others put headings before the shorter ones too
        american = mark["dash"][0] in "—-" and mark["dash"] != "-"
        long = len(max(items, key=len)) > SHORT_CAPS and len(items) <= CAPS_WORDS
        return long and (american or _fold(town).endswith(_ENDS))
    of_town = len(items) == 1 or _fold(items[0]) in _STARTS or "de" in items
    return mark["dot"] is not None and of_town and count == 1


def _accept_agency(parts: _Parts, mark: regex.Match[str] | None, rest: str, *, prose: bool) -> bool:
    caps = bool(parts.first) and all(town.isupper() or _NO_CASE.fullmatch(town) for town in parts.first)
    town = parts.known() or caps or parts.region
    placed = town or parts.date is not None
    if mark is None:  # "(CNN) Residents of …", "NEW DELHI, May 26 (PTI) The …", "- РИА Новости."
        if not parts.bracketed:
            return parts.date is not None and bool(parts.places)
        begins = not rest or rest[0].isalnum()
        no_case = parts.kind != "guess" and _NO_CASE.fullmatch(parts.agency or "") is not None
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
    items = _fold(name).rstrip(".").split()
    return _fold(name) not in _PLACES and (items[0] in _NOT_PLACES or items[-1] in _NOT_PLACES)


def _dateline(text: str, begin: int, end: int, parts: _Parts) -> Dateline:
    places = tuple(text[start:close] for start, close in parts.places)
    return Dateline(begin, end, text[begin:end], places, parts.agency, parts.date)
