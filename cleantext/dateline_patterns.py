"""What datelines are made of: the names of places, agencies and months, and the marks between them."""

from __future__ import annotations

import unicodedata

import regex

from . import dateline_words as words


def fold(name: str) -> str:
    """A name in the form in which names are compared."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().replace("’", "'").split())


def folded(names: str | tuple[str, ...]) -> frozenset[str]:
    """Names, in a row with commas or not, in that form."""
    return frozenset(fold(name) for name in (names.split(",") if isinstance(names, str) else names))


SURE = folded(words.AGENCIES)
WEAK = folded(words.WEAK_AGENCIES)
DESKS = folded(words.DESKS)
ENDS = tuple(words.PLACE_ENDS)
REGIONS = frozenset(words.REGIONS)
NOT_PLACES = folded(words.NOT_PLACES)
STARTS = folded(words.PLACE_STARTS)
COUNTRIES = folded(",".join(words.COUNTRIES.values()))
CITIES = folded(",".join(words.PLACES.values()))
PLACES = CITIES | COUNTRIES
MONTHS = folded(("", *" ".join(words.MONTHS.values()).split()))  # "": a date in figures
SMALL = frozenset(words.SMALL_WORDS)

DASH = r"(?:-{2,3}|[—–―−]{1,2}|(?<=[\s).\]/])-|-(?=\s|$)|(?<=\)\s)_(?=\s))"
MARK = regex.compile(rf"\s*(?:(?P<dot>\.\s?)?[,;:]?\s*(?P<dash>{DASH})|(?P<colon>[:：](?!\d))|(?P<danda>।))")
LEAD = regex.compile(r"[\s\u200b\ufeff|•*»>]*")
JOIN = regex.compile(r"\s*[,،、፣.·;]?\s*(?:(?:le|el|den|am|dne|em|a|في|on)\s+(?=\d))?", regex.IGNORECASE)
SLASH = regex.compile(r"\s?/\s?(?=\p{L})")
TIME = r"(?:/\s*\d{1,2}:\d{2}\s?[ap]m\s*)?"
BRACKET = regex.compile(
    rf"\s*[,.،]?\s*{TIME}"
    r"(?:\(([^()\n]{1,60})\)|\[([^][\n]{1,60})\]|（([^（）\n]{1,60})）|(?<=[\s.])/(\s?\p{L}[^/()\n]{1,38})/)"
)
WORD = r"(?P<month>\p{L}[\p{L}\p{M}'’]+)"
DAY = r"\d{1,2}(?:st|nd|rd|th|er|[ºª°])?"
YEAR = r"(?:[12]\d{3}|\p{Nd}{4})(?!\d)"
DATES = tuple(
    regex.compile(shape, regex.IGNORECASE)
    for shape in (
        rf"{DAY}[.\s-]{{0,2}}(?:de\s|d['’]|of\s|da\s)?{WORD}(?:\.?,?\s*(?:de\s|del\s)?{YEAR}|\.(?=\s*[(（]))?",
        rf"{WORD}\.?\s{{1,2}}{DAY}(?:[,፣]?\s{{0,2}}{YEAR})?",
        rf"{YEAR}[.,]?\s{{1,2}}{WORD}\s{{1,2}}{DAY}\.?",
        r"\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}(?:\1(?:\d{4}|\d{2}))?(?!\d)|\d{1,2}\s*-\s*\d{1,2}(?=\s*\()",
        r"\d{1,2}\s+tháng\s+\d{1,2}(?:[,\s]+(?:năm\s+)?\d{4})?",
        r"\d{1,2}(?=\.?\s*[(])",
    )
)
DOMAIN = regex.compile(
    r"[\p{L}\d][\p{L}\d-]{1,24}(?:\.co)?\.(?:com|net|org|info|news|tv|co|id|my|vn|ph|in|br|mx|ru|az|kz|uz|by|ua|pk|bd|ng|ke|za)"
    r"(?![\p{L}\d])",
    regex.IGNORECASE,
)
LONG_WORD = r"(?<=\p{L}\p{M}*\p{L}\p{M}*\p{L}\p{L})"  # a full stop after it ends no short form
PIECE_END = rf"\s*(?:[,،、፣;:：()\[\]（）/|।•…\n]|{DASH}|\.\s?[-–—]|\d)|{LONG_WORD}\.(?:\s|$)"
PIECE = regex.compile(rf"\p{{L}}(?:(?!{PIECE_END}).){{0,59}}")
AND = regex.compile(r"\s(?:e|y|and|und|et)\s", regex.IGNORECASE)
ENDING = regex.compile(r"""\p{L}[\p{L}\p{M}\d)%"'’”»]+[.!?…](?:\s+\P{Ll}|\W*$)|[。！？।۔؟።]""")
TITLE = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}\d.'’&-]*\s?){1,4}")
TOKEN = regex.compile(r"[\p{L}\p{M}.]{2,12}")
COMPOUND = regex.compile(r"\s?[/,،–]\s?| - |-(?=\p{Lu})")
INITIALS = regex.compile(r"\p{Lu}[\p{Lu}\d&-]{1,7}")
NAME = regex.compile(r"[\p{L}\p{M}\s.'’-]+")
NO_CASE = regex.compile(r"[\p{Lo}\p{M}\s-]+")
UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
CJK_DATE = r"(?P<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)"
ZH, JA = "|".join(words.CHINESE_AGENCIES), "|".join(words.JAPANESE_AGENCIES)
ZH_DAY = (  # 新华社北京9月7日电（记者 …）
    rf"[（(【〔]?\s*(?P<agency>{ZH})\s*(?:[记記]者\s?\p{{Han}}{{2,3}}\s?)?(?P<place>[\p{{Han}}·]{{2,12}}?)?\s*"
    rf"{CJK_DATE}\s*[专專外]?[电電讯訊](?:\s*[）)】〕])?(?:\s*[（(][^（）()\n]{{0,6}}[记記]者[^（）()\n]{{1,40}}[）)])?"
)
ZH_PLAIN = rf"(?P<agency>{ZH})(?:[讯訊](?=[\s（(：:])|消息\s?[：:])"
JA_BRACKET = (  # 【ロンドン共同】, [東京 12日 ロイター] -, 【AFP＝時事】
    rf"[【\[（(]\s*(?=\S*[\p{{Han}}\p{{Katakana}}])(?:(?P<place>[\p{{Han}}\p{{Katakana}}ー・]{{2,20}}?)\s*[＝=]?\s*)?"
    rf"(?:{CJK_DATE}\s*[＝=]?\s*)?(?P<agency>(?:{JA})(?:[＝=](?:{JA}))?)\s*[】\]）)](?:\s*[-－–―—]{{1,2}})?"
)
KO_BRACKET = (  # (서울=연합뉴스) 홍길동 기자 =
    r"[(\[【](?P<place>[\p{Hangul}·]{1,20})\s*[=＝]\s*(?P<agency>[\p{Hangul}A-Za-z\d]{2,15})[)\]】]"
    r"(?:\s*\p{Hangul}{2,4}\s*(?:특파원|기자|통신원)\s*=|\s*=)?"
)
CJK = tuple(regex.compile(shape) for shape in (ZH_DAY, ZH_PLAIN, JA_BRACKET, KO_BRACKET))
