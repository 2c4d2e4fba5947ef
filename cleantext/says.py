"""Says: the words after which what stands before them is somebody's speech: "Sign up now, the council says"."""

from __future__ import annotations

import re
from functools import cache

# Verbs as they stand behind or before a speaker, by language; "*" stands for any ending.
VERBS = {
    "en": (
        "say says said tell tells told ask asks asked read reads wrote writes warns warned joke joked urges urged "
        "adds added argues argued insists insisted explains explained announced claims claimed ruled decided "
        "replied answered promised stressed concluded"
    ),
    "de": (
        "sagt sagte sagen sagten bittet bat baten heißt hieß stand steht schrieb schreibt schrieben rät riet "
        "raten rieten warnt warnte warnten ruft rief riefen mahnt mahnte mahnten empfiehlt empfahl empfehlen "
        "erklärt erklärte erklärten fordert forderte fordern forderten betont betonte meint meinte meinten fragt "
        "fragte fragten scherzt scherzte versichert versicherte urteilt urteilte urteilten entschied entschieden "
        "antwortete antworteten berichtete berichteten kündigte verspricht versprach"
    ),
    "fr": (
        "dit disent disait dit-il dit-elle lit-on écrit écrivait écrit-il explique expliquait explique-t-il "
        "explique-t-elle affirme affirmait demande demandait demandé expliqué affirmé averti prévient avertit "
        "conseille recommande ajoute précise déclare déclaré jugé tranché estime estimait estimé rappelle "
        "rappelait répond répondu promet"
    ),
    "es": (
        "dijo dice dicen decía pidió pidieron escribió explica explicó advierte advirtió aconseja recomienda "
        "recomendó afirma afirmó preguntó añade añadió señala señaló insiste insistió asegura aseguró declaró "
        "falló resolvió sentenció respondió recordó indicó contó anunció prometió"
    ),
    "pt": (
        "disse diz dizem pediu escreveu explica explicou avisa avisou alerta alertou aconselha recomenda "
        "recomendou afirma afirmou perguntou acrescenta acrescentou declarou decidiu respondeu lembrou contou "
        "anunciou destacou prometeu"
    ),
    "it": (
        "detto dice dicono disse scrive scrisse chiede chiese spiega spiegò avverte avvertì consiglia raccomanda "
        "afferma affermò aggiunge aggiunse sostiene dichiara dichiarato deciso stabilito ricorda ricordato "
        "spiegato affermato risponde rispose risposto promette"
    ),
    "nl": (
        "zei zegt zeggen vroeg vraagt schreef schrijft waarschuwt waarschuwde adviseert adviseerde roept riep "
        "stelt stelde meent benadrukt oordeelde besloot antwoordde antwoordt vertelde vertelt meldde belooft "
        "beloofde"
    ),
    "sv": (
        "säger sade sa skriver skrev frågar frågade varnar varnade uppmanar uppmanade menar menade berättar "
        "berättade beslutade svarade svarar förklarade förklarar lovar lovade"
    ),
    "da_no": (
        "sier sa siger sagde skriver skrev spør spurte spørger spurgte advarer advarte advarede råder oppfordrer "
        "mener mente fortæller fortalte forteller svarede svarte svarer forklarer forklarede forklarte lover "
        "lovede lovet"
    ),
    "fi": (
        "sanoo sanoi kertoo kertoi kysyy kysyi varoittaa varoitti kehottaa kehotti kirjoittaa kirjoitti totesi "
        "toteaa vastasi vastaa päätti lupaa lupasi"
    ),
    "pl": (
        "powiedzia* mówi mówią mówił* prosi* napisa* pisze pyta* ostrzeg* radzi* apeluj* apelowa* tłumaczy* "
        "podkreśl* dodaj* dodał* orzek* uzna* odpowied* zapowiad* zapowiedzi* zaznacz* stwierdz* obiec*"
    ),
    "cs_sk": (
        "řekl* říká povedal* hovorí napsal* napísal* píše prosí prosil* ptá ptal* varuje varoval* radí radil* "
        "dodal* vysvětl* vysvetľ* uvedl* uviedol uviedla rozhodl* odpověděl* odpovedal* slíbil* sľúbil* oznámil*"
    ),
    "ru": (
        "сказа* говорит говорят говорил* проси* писа* написа* пишет спрашива* спроси* предупреди* предупрежда* "
        "советует советовал* заяви* заявля* отмети* отмечает поясни* поясняет призва* призыва* реши* постанови* "
        "ответи* отвеча* рассказ* добави* добавля* сообщи* обеща*"
    ),
    "uk": (
        "сказа* каже кажуть говорить проси* писа* написа* пише пита* запита* поперед* радить радив радила заяви* "
        "зазнач* поясни* пояснює заклика* виріши* відпові* розпові* додав додала додали повідоми* обіця*"
    ),
    "bg_sr_mk": (
        "каза казва рече рекао рекла каже пише написа попита предупреди моли замоли обясни реши отговори заяви "
        "одлучи одговори"
    ),
    "hr_sl": (
        "rekao rekla kaže kažu napisao napisala piše pita upozorava upozorio upozorila rekel dejal dejala pravi "
        "odlučio odlučila odgovorio odgovorila izjavio izjavila odločil odločila odgovoril odgovorila"
    ),
    "hu": (
        "mondta mondja írta írja kérte kéri kérdezte figyelmeztetett figyelmeztet tanácsolja tanácsolta közölte "
        "hozzátette válaszolta nyilatkozta ígérte"
    ),
    "ro": (
        "spune spus scrie scris cere cerut întreabă întrebat avertizează avertizat explică explicat hotărât decis "
        "declarat declară anunțat precizat adăugat răspuns promis"
    ),
    "tr": (
        "dedi diyor diye söyledi söylüyor yazdı yazıyor sordu soruyor uyardı uyarıyor açıkladı belirtti ekledi "
        "cevapladı yanıtladı anlattı vurguladı"
    ),
    "el": (
        "είπε λέει λένε έγραψε γράφει ρώτησε ζήτησε προειδοποιεί προειδοποίησε απάντησε αποφάσισε δήλωσε τόνισε "
        "πρόσθεσε εξήγησε"
    ),
    "id": "kata ujar tutur ungkap tulis",
}
# Words of other languages that are no verbs of saying in these: "sa" is "with" or "itself", "dit" is "your".
OTHERS = {"sk": {"sa"}, "sr": {"sa"}, "hr": {"sa"}, "bs": {"sa"}, "da": {"dit"}, "no": {"dit"}}
MOST_BEHIND = 80  # code points from the verb to the end: the speaker, and where he said so


def _verb(word: str) -> str:
    return re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "")


_SMALL = "(?-i:(?![A-Z\\u00c0-\\u00de\\u0391-\\u03a9\\u0400-\\u042f]))"  # else the next sentence begins
# "..., the council says"; in scripts without blanks the verb closes the sentence, behind a mark or "that".
_CHINESE = "\u8bf4|\u8aaa|\u8868\u793a|\u79f0|\u7a31|\u5199\u9053|\u6307\u51fa|\u5f3a\u8c03|\u5f37\u8abf"
_JAPANESE = (
    "\u8a71\u3057\u305f|\u8ff0\u3079\u305f|\u8a9e\u3063\u305f|\u8a00\u3063\u305f"
    "|\u8aac\u660e\u3057\u305f|\u8a71\u3059|\u8a00\u3046|\u66f8\u3044\u305f"
)
_KOREAN = "\ub9d0\ud588|\ubc1d\ud614|\uc804\ud588|\uac15\uc870\ud588|\uc124\uba85\ud588|\ub2f9\ubd80\ud588|\uc37c"


def says(lang: str = "") -> re.Pattern[str]:
    """The pattern for a text that ends in somebody's words, of any language but for what means something else in one.

    >>> says().search("Sign up now, the council says.") is not None
    True
    """
    return _pattern(frozenset(OTHERS.get(lang, ())))


@cache
def _pattern(others: frozenset[str]) -> re.Pattern[str]:
    """The pattern without some verbs; it takes long to compile."""
    verbs = "|".join(sorted({_verb(word) for words in VERBS.values() for word in {*words.split()} - others}))
    return re.compile(
        rf"(?:,\s|[?!]\s{_SMALL})(?:[\w'\u2019-]{{1,20}}\s){{0,6}}?(?:{verbs})(?![\w-])(?=[^.!?]{{0,{MOST_BEHIND}}}[.!?]*\s*$)"
        rf"|[\uff0c\u3002\uff01\u201d]\w{{1,16}}(?:{_CHINESE})\u9053?\u3002?\s*$"
        rf"|\u3068\w{{0,12}}(?:{_JAPANESE})\u3002?\s*$"
        rf"|\uace0 (?:\w{{1,10}} ){{0,3}}(?:{_KOREAN})\ub2e4\.?\s*$",
        re.IGNORECASE,
    )
