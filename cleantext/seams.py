"""Seams: where one sentence follows another in a line without a mark between them, as where lines were joined."""

from __future__ import annotations

import re

from .hits import spaced

# Words that open sentences, by language. Inside a title they have a small letter, or a capital follows them.
OPENERS = """
    The A An As In It He She They We This That These Those There But And When While After Before At On For With From
    By If His Her Their Its Our One Two Last Now Some Many More According
    Der Die Das Ein Eine Einen Einem Im Am Auf Aus Bei Mit Nach Vor Von Für Es Er Wir Doch Aber Und Wenn Als Während
    Seit Dieser Diese Dieses Auch Nun So Zu Zum Zur Laut Über Unter Bis Durch
    Le La Les Un Une Des Dans En Il Elle Ils Elles On Ce Cette Ces Mais Et Pour Par Sur Avec Après Avant Depuis Selon
    Lors Au Aux Du À C'est
    El Los Las Una Según Tras Por Para Con Pero Este Esta Estos Su Sus Al Desde Durante Cuando Aunque No Se Lo
    Os Um Uma Na Nos Nas Em De Da Com Mas Segundo Após Ele Ela Ao Essa Esse Quando
    Lo Gli Nel Nella Ma Per Dopo Secondo Alla Dal Dalla È Si Questo Questa Come
    Het Een Op Met Van Voor Maar Ook Dat Dit Hij Zij Ze Er Volgens Door
    Det Den Ett Et På Efter Etter Men Och Og När Når Han Hon Hun Vi Enligt Ifølge För Med Som Från Fra
    Hän Se Ne Myös Kun Jos Mutta Ja Nyt Tämä Lisäksi Ta Nad See Kui Ka Aga Siis Samas
    Jis Ji Jie Tai Tačiau Kai Anot Pasak Bet Šis Nuo Viņš Viņa Viņi Tas Taču Kad Pēc Arī Šī
    Na U Iz Kako Ali Međutim Ovo Ona On Nakon Prema Tako Zato Ko Če Ker Tudi Në Ai Ajo Ata Kjo Ky Por Sipas Pas Nga Një
    Po To Jak Nie Jest Od Przy Według Jednak Ale Gdy Podle Když Je Pro Podľa
    Acest Această Însă Iar Astfel În Pe Cu Dar Și După Ea Potrivit Din Pentru Când Az Egy Ez És
    Bu Bir Ancak Ama Fakat Daha Ve
    Di Dia Pada Dalam Ini Itu Untuk Dari Dengan Namun Menurut Sementara Ia Mereka Saat Setelah Selain
    Ketika Theo Trong Tại Khi Sau Ông Bà Anh Chị Các Những Một Nếu Tuy
    В На По С Но И Он Она Они Это Как Для После При Из К У За От До О Если Когда Однако
    Той Тя Те Това Според След Към Този Тази Ако Един Една Овај Када Али
    Але Та І Він Вона Вони Це Як Після Про Під Коли
    Ο Η Το Οι Τα Ένας Μια Στο Στη Στην Στον Σε Για Από Με Και Αλλά Όταν Σύμφωνα
"""
_WORDS = "|".join(sorted(set(OPENERS.split()), key=lambda word: (-len(word), word)))
_SMALL = "[a-zß-öø-ÿāăąćčđēėęěğģīįıķļłńņňőřśşšťūůűųźżžșțơưạ-ỹά-ώа-џ]"
# Behind a letter, a figure or a closing mark and a blank; behind a colon or a dash a title goes on.
OPENED = re.compile(rf"(?<=[\w)\u201d\u2019\u00bb\"'] )(?:(?:{_WORDS}) |[LDC]['\u2019])(?={_SMALL})")
# No blank between them: "inboxThe mayor"; not in names such as "WhatsApp".
JOINED = re.compile(r"[a-zß-ÿ]{3}(?!App|Tube|In\b|Press|Feed|Point)(?=[A-ZÀ-Þ][a-zß-ÿ]*\s)")

NOUNS = {"de", "lb", "en"}  # languages that write other words than names with capitals too: nouns, words of titles
WORD_BEGINS = re.compile(r"(?<=[\w)]) (?:[\"\u201c\u201e]|\u00ab\s?)?(?=\w)")
BLANK = re.compile(r"(?<=[\u3001-\u9fff\uff00-\uff5e])[ \u3000]")


def seam(text: str, start: int, end: int) -> int | None:
    """Where the next sentence begins in `text[start:end]` though no mark closes the one before; None where none shows.

    >>> seam("Read more: Trial opens The judge said", 10, 37)
    23
    """
    found = [match.start() for match in (OPENED.search(text, start, end),) if match]
    found += [match.end() for match in (JOINED.search(text, start, end),) if match]
    return min(found, default=None)


def before_seam(text: str, start: int, end: int) -> int | None:
    """Where what stands before the next seam of `text[start:end]` ends, without the blank; None where none shows.

    >>> before_seam("Read more: Trial opens The judge said", 10, 37)
    22
    """
    found = seam(text, start, end)
    return None if found is None else start + len(text[start:found].rstrip())


def last_seam(text: str, start: int, hit: tuple[int, int]) -> int | None:
    """Where the sentence of a phrase begins by the last seam between `start` and the phrase; None where none shows.

    >>> last_seam("Bridge reopens This text has links", 0, (20, 34))
    15
    """
    found = [match.start() for match in OPENED.finditer(text, start, hit[1])]
    found += [match.end() for match in JOINED.finditer(text, start, hit[1])]
    return max((place for place in found if place <= hit[0]), default=None)


def capital_seam(text: str, start: int, end: int) -> int | None:
    """Where a word with a capital stands behind one that ends in a small letter, in `text[start:end]`; None without.

    It may be a name, and a noun in `NOUNS`.

    >>> capital_seam("Solo per gli abbonati Il sindaco", 16, 32)
    22
    """
    for blank in WORD_BEGINS.finditer(text, start, end):
        before = text[blank.start() - 1]
        if (before.islower() or before == ")") and text[blank.end()].isupper():
            return blank.start() + 1
    return None


def blank_seam(text: str, start: int, end: int) -> int | None:
    """Where a blank stands behind Han or Kana in `text[start:end]`, which have none between words; None without."""
    found = BLANK.search(text, start, end)
    return None if found is None else found.start()


def has_case(text: str) -> bool:
    """Whether most of a text is of a script that has capitals."""
    cased = sum(letter.upper() != letter.lower() for letter in text)
    return 2 * cased > sum(map(str.isalpha, text))


def sets_blanks(text: str) -> bool:
    """Whether a script sets blanks between words, as all but Han, Kana and those of South-East Asia do."""
    return 2 * sum(map(spaced, text)) > len(text)
