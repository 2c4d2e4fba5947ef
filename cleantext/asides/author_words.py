"""What notes on authors are made of: names, and for each language the words around them, as patterns."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

UPPER, INITIALS = r"\p{Lu}[\p{L}'’-]*", r"(?:\p{Lu}\.){1,3}"
PARTICLE = r"(?:de|da|do|dos|del|della|di|du|van|von|der|den|ten|ter|la|le|al|el|bin|ibn|zu|af|av|y|e|i)"
TITLE = r"(?:(?:Prof|Dr|Mag|Ing|Univ|Sir|Dame|Rev)\b\.?[ -]*){0,4}"
NAME = rf"{TITLE}(?P<name>(?:{UPPER}|{INITIALS})(?: (?:{UPPER}|{INITIALS}|{PARTICLE})){{0,4}}? {UPPER})"
AGED = r"(?:,? ?\(?(?:aged? |geb\. |born |Jahrgang |Jg\. )?\d{2,4}\)?,?)?"  # "Ann Holt, born 1971, works as a reporter"
ASIDE = r"(?:, ?[^,.:;]{2,60},)?"  # "Ann Holt, a native of Arl, is a reporter"
ALONE = regex.compile(rf"{NAME}[ ,:]*")
AND = rf"(?:, | ?& |,? (?:and|und|et|y|e|en|och|og|dan) )(?!{PARTICLE}\b)"
NAMES = regex.compile(
    rf"{NAME}(?:{AND}{TITLE}\p{{Lu}}[\p{{L}}'’.-]*(?: (?:{UPPER}|{INITIALS}|{PARTICLE})){{0,3}}){{0,5}}"
)


class Tongue(NamedTuple):
    """What a language says of authors; "_" is a blank, "*" any letters."""

    common: str  # every text of the language holds one of these words
    by: str  # opens a byline
    verbs: str  # stands behind the name that opens a note
    trades: str  # stands in the first sentence of a note on one of the house
    guests: str = ""  # stands there in a note on a guest, before the name of what he belongs to
    more: str = ""  # opens the next line of a note


TONGUES = (
    Tongue(
        "the and",
        "by written_by words_by story_by text_by posted_by",
        "is writes covers reports has_written has_covered has_reported has_worked has_been joined works contributes"
        " edits hosts can_be_reached may_be_reached",
        "journalist* photojournalist* reporter* correspondent* columnist* editor editors writer writers author authors"
        " co-author contributor* freelance* blogger* critic novelist essayist commentator photographer"
        " writes_about writes_for writes_on",
        "professor lecturer fellow researcher scholar analyst strategist director founder co-founder consultant"
        " historian economist lawyer attorney manager president chief head CEO candidate student",
        "she he they follow email e-mail contact twitter",
    ),
    Tongue(
        "und der die",
        "von text_von",
        "ist schreibt arbeitet berichtet leitet verantwortet studiert studierte lehrt",
        "*redakteur* *journalist* *korrespondent* autor autorin kolumnist* reporter* volontär* *redaktion*"
        " schriftsteller* publizist* blogger* texter* *ressort* schreibt_für schreibt_über",
        "*professor* *direktor* *gründ* *anwält* *anwalt* *forscher* *wissenschaftler* historiker* ökonom* dozent*"
        " geschäftsführ* chief *leiter* berater*",
        "er sie folgen twitter e-mail kontakt",
    ),
    Tongue(
        "les est dans",
        "par texte_de propos_recueillis_par",
        "est écrit couvre collabore travaille",
        "journaliste* rédact* correspondant* chroniqueu* *reporter* éditorialiste* auteur* autrice* pigiste* écrivain*"
        " envoyé* spécia*",
        "professeu* chercheu* direct* avocat* historien* économiste* maître* sociologue* politologue* fondat*"
        " président*",
        "il elle suivez twitter contact",
    ),
    Tongue(
        "que los para",
        "por texto_de per",
        "es escribe cubre colabora trabaja dirige é escreve cobre trabalha",
        "periodista* redactor* corresponsal* columnista* reporter* reportér* editor* escritor* autor* colaborador*"
        " cronista* jornalista* colunista* correspondente* repórter*",
        "profesor* catedrátic* investigador* director* abogad* economista* historiador* professor* pesquisador*"
        " diretor* advogad* sociólog* politólog* president*",
        "ella él ela ele sigue siga twitter contacto",
    ),
    Tongue(
        "che della",
        "di a_cura_di",
        "è scrive collabora lavora dirige",
        "giornalista* redattor* redattric* corrispondent* editorialista* scrittor* scrittric* autor* inviat*",
        "professor* ricercat* direttor* avvocat* storic* economista* docente*",
        "lei lui segui twitter",
    ),
    Tongue(
        "een het",
        "door tekst_door",
        "is schrijft werkt volgt",
        "journalist* redacteur* verslaggever* correspondent* columnist* auteur* schrijver* schrijfster*",
        "hoogleraar* onderzoeker* directeur* hoofd docent* advocaat* econoom* historicus*",
        "zij hij volg twitter",
    ),
    Tongue(
        "och att",
        "av text_av",
        "är skriver arbetar bevakar",
        "journalist* reporter* *redaktör* korrespondent* krönikör* ledarskribent* författare* skribent* kritiker*",
        "professor* forskare* docent* *direktör* ordförande* ekonom*",
        "hon han följ twitter",
    ),
    Tongue(
        "og det",
        "av af tekst_av skrevet_av skrevet_af",
        "er skriver arbejder arbeider dækker dekker",
        "journalist* *redaktør* korrespondent* *kommentator* forfatter* skribent* reporter*",
        "professor* forsker* lektor* direktør* formand* leder*",
        "hun han følg følg twitter",
    ),
    Tongue(
        "ja", "", "on kirjoittaa", "toimittaja* kirjeenvaihtaja* kolumnisti* kirjailija*", "professori* tutkija*", "hän"
    ),
    Tongue(
        "nie", "", "jest pisze", "dziennikar* redaktor* publicyst* korespondent* felietonist* reporter*", "profesor*"
    ),
    Tongue("na", "", "je píše piše", "novinář* novinár* novinar* redaktor* publicist* komentátor* urednik* urednica*"),
    Tongue("și", "de", "este scrie", "jurnalist* redactor* ziarist* reporter* corespondent* editorialist*"),
    Tongue("на", "", "— – -", "журналист* журналіст* корреспондент* кореспондент* обозреватель* колумнист* публицист*"),
    Tongue("yang", "oleh", "adalah", "jurnalis* wartawan* penulis* redaktur* editor* kontributor*", "dosen* peneliti*"),
)


class Patterns(NamedTuple):
    """The same to look for."""

    by: regex.Pattern[str]
    opens: regex.Pattern[str]
    works: regex.Pattern[str]
    verb: regex.Pattern[str]
    trade: regex.Pattern[str]
    more: regex.Pattern[str]


@cache
def patterns(tongue: Tongue) -> Patterns:
    """The patterns of a language, compiled once."""
    trade = rf"(?i:\b{_any(tongue.trades)}\b)"
    if tongue.guests:
        trade = rf"(?:{trade}|(?i:\b{_any(tongue.guests)}\b).{{1,80}}?\p{{Lu}}\p{{Ll}})"
    return Patterns(
        regex.compile(rf"(?i:{_any(tongue.by)})(?:\s?:)?\s"),
        regex.compile(rf"{NAME}{AGED}{ASIDE}\s(?={_any(tongue.verbs)}(?!\w))"),
        regex.compile(
            rf"An? [^.]{{0,100}}?{trade}[^.,]{{0,40}}, (?P<name>{UPPER}(?: {UPPER})?)\s(?={_any(tongue.verbs)}(?!\w))"
        ),
        regex.compile(rf"{_any(tongue.verbs)}\s"),
        regex.compile(trade),
        regex.compile(rf"(?i:{_any(tongue.more)})\b"),
    )


def _any(table: str) -> str:
    """A pattern for any word of a table; one without words matches nothing."""
    words = (regex.escape(word).replace(r"\*", r"[\p{L}-]*").replace("_", " ") for word in table.split())
    return f"(?:{'|'.join(words)})" if table else "(?!)"
