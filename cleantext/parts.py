"""Parts: words that have to stand in one sentence before a rule takes it, and words that must not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from .fold import fold
from .hits import spaced

LONGEST = 260  # code points of a sentence that a publisher calls with; a longer one is an author's

# What makes a word longer: letters, but of scripts that set blanks between words, and vowel signs, no letters to `re`.
_LETTER = "(?:[^\\W\u0e00-\u0eff\u1000-\u109f\u3040-\u9fff]|[\u0900-\u0963\u0966-\u0dff])"

# What is the same in every language, by the name under which rules ask for it.
WORDS = {
    "@network": """
        facebook, instagram*, insta, twitter, x, x.com, whats app, whatsapp*, telegram*, youtube*, you tube,
        tiktok*, tik tok, linkedin, google news, google discover, google actualités, google noticias,
        google notícias, google haberler, threads, bluesky, mastodon, pinterest, snapchat, flipboard, spotify,
        discord, twitch, viber*, messenger, zalo, weibo, wechat, kakaotalk, truth social, фейсбук*, фэйсбук*,
        телеграм*, инстаграм*, інстаграм*, ютуб*, вайбер*, вконтакте, вк, одноклассник*, дзен*, тікток*,
        тикток*, ватсап*, вацап*, вотсап*, твіттер*, твиттер*, فيسبوك, فيس بوك, الفيسبوك, واتساب, واتس اب,
        الواتساب, الواتس, تويتر, تلغرام, تيليجرام, تليجرام, التلغرام, انستغرام, انستجرام, إنستغرام, يوتيوب,
        اليوتيوب, تيك توك, تطبيق نبض, إكس, *פייסבוק, *אינסטגרם, *טוויטר, *יוטיוב, *טיקטוק, *טלגרם, *ווטסאפ, *וואטסאפ,
        فیسبوک, فیس بوک, تلگرام, اینستاگرام, واتساپ, واٹس ایپ, یوٹیوب, ٹوئٹر, ٹیلی گرام, فیس بک, फेसबुक*,
        इंस्टाग्राम*, ट्विटर*, यूट्यूब*, व्हाट्सऐप*, व्हाट्सएप*, वॉट्सऐप*, वॉट्सएप*, टेलीग्राम*, टेलिग्राम*,
        ফেসবুক*, ইউটিউব*, হোয়াটসঅ্যাপ*, টেলিগ্রাম*, 페이스북*, 인스타그램*, 카카오톡*, 유튜브*, 텔레그램*,
        フェイスブック, インスタグラム, ツイッター, ユーチューブ, 公式line, line公式, line友だち, 微信, 微博,
        抖音, 脸书, 臉書, 推特, 电报, 小红书, 公众号, 公眾號
    """,
    "@store": """
        app store*, appstore*, google play*, play store*, playstore*, ios, android*, iphone*, appgallery,
        galaxy store, андроид*, आईओएस, एंड्रॉयड*, एंड्रॉइड*, גוגל פליי, אפ סטור, *אנדרואיד, أندرويد, اندرويد,
        جوجل بلاي, آب ستور, 플레이스토어*, 앱스토어*
    """,
}
_SIGN = r"[$\u20ac\u00a3\u20b9\u20ba\u20bd\u20b4\u20a9\u00a5\u20aa]"  # of a currency
_MONEY = (
    r"euros?|eur|usd|chf|kr|kron\w*|korun\w*|zł|kč|ft|forint\w*|lei|tl|lira|cent|pence|dollars?|reais|rupiah|rb|ribu|"
    r"rupees?|руб\w*|грн|гривень|гривні|đ|đồng|元|円|원"
)
SHAPES = {
    "@address": r"[\w.+-]{1,40}@[\w-]{1,40}\.\w",
    "@price": rf"(?:(?:{_SIGN}|(?<!\w)(?:rs|rp|r\$|kr|chf|us\$)\.?) ?\d|\d ?(?:{_SIGN}|(?:{_MONEY})(?!\w)))",
}
NAMES = (*WORDS, *SHAPES)
TOKEN = re.compile(f"{_LETTER}+")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a list as they are looked for."""

    whole: frozenset[str]
    begin: tuple[str, ...]
    end: tuple[str, ...]
    phrases: tuple[tuple[str, bool, bool], ...]  # what is no single word, and whether a word begins and ends with it
    shapes: tuple[re.Pattern[str], ...]

    def stand_in(self, folded: str, tokens: frozenset[str]) -> bool:
        """Whether one of them stands in a folded text, of which `tokens` are the words."""
        return (
            not self.whole.isdisjoint(tokens)
            or (bool(self.begin) and any(token.startswith(self.begin) for token in tokens))
            or (bool(self.end) and any(token.endswith(self.end) for token in tokens))
            or any(phrase[0] in folded and _stands(folded, *phrase) for phrase in self.phrases)
            or any(shape.search(folded) for shape in self.shapes)
        )


@cache
def words_of(entries: tuple[str, ...]) -> Words:
    """A list of a rule made ready: a star at either end of an entry says that the word may go on there."""
    spelled = [word for entry in entries for word in (_listed(WORDS[entry]) if entry in WORDS else (entry,))]
    whole: list[str] = []
    begin: list[str] = []
    end: list[str] = []
    phrases: list[tuple[str, bool, bool]] = []
    for word in (word for word in spelled if word not in SHAPES):
        bare = fold(word.strip("*")).text
        if not TOKEN.fullmatch(bare) or word[0] == word[-1] == "*":
            phrases.append((bare, _bounded(word[0], bare[0]), _bounded(word[-1], bare[-1])))
        else:
            (end if word[0] == "*" else begin if word[-1] == "*" else whole).append(bare)
    shapes = tuple(re.compile(SHAPES[word]) for word in spelled if word in SHAPES)
    return Words(frozenset(whole), tuple(begin), tuple(end), tuple(phrases), shapes)


def _listed(words: str) -> list[str]:
    return " ".join(words.split()).split(", ")


def _bounded(mark: str, letter: str) -> bool:
    """Whether a word begins or ends here: at no star, no sign, and no letter of a script without blanks."""
    return mark != "*" and letter.isalnum() and spaced(letter)


def _stands(folded: str, phrase: str, begins: bool, ends: bool) -> bool:  # noqa: FBT001 - as they are kept in Words
    """Whether a phrase stands somewhere with no word going on where it has its bounds."""
    at = folded.find(phrase)
    while at >= 0:
        stop = at + len(phrase)
        if not (begins and at and TOKEN.match(folded, at - 1)) and not (ends and TOKEN.match(folded, stop)):
            return True
        at = folded.find(phrase, at + 1)
    return False


@lru_cache(maxsize=64)
def _read(sentence: str) -> tuple[str, frozenset[str]]:
    """A sentence as words are looked for in it, and its words; several rules ask for the same one."""
    low = fold(sentence).text
    return low, frozenset(TOKEN.findall(low))


def meets(sentence: str, parts: Sequence[tuple[str, ...]], without: tuple[str, ...] = ()) -> bool:
    """Whether a sentence is no longer than a call, holds a word of every list, and none of those it must be without.

    >>> meets("Get our free newsletter", (("our", "free"), ("newsletter*",)), ("said",))
    True
    """
    if len(sentence) > LONGEST:
        return False
    low, tokens = _read(sentence)
    return all(words_of(words).stand_in(low, tokens) for words in parts) and not (
        without and words_of(without).stand_in(low, tokens)
    )


def belongs(sentence: str, parts: Sequence[tuple[str, ...]]) -> bool:
    """Whether a sentence behind a call speaks of the same: it holds a word of one of the lists.

    >>> belongs("Our letters cost nothing.", (("our",), ("newsletter*",))), belongs("He left.", (("our",),))
    (True, False)
    """
    low, tokens = _read(sentence)
    return any(words_of(words).stand_in(low, tokens) for words in parts)
