"""What is read as a dateline, with all its parts, and what must not be."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest

from cleantext.dateline import Dateline, match_dateline
from cleantext.dateline_parts import WINDOW

# dateline, places, agency, date, what follows
FOUND: list[tuple[str, tuple[str, ...], str | None, str | None, str]] = [
    ("KYIV, May 26 (Reuters) -", ("KYIV",), "Reuters", "May 26", " The bridge was opened again."),
    ("LONDON (AP) —", ("LONDON",), "AP", None, " The bridge was opened again."),
    ("WASHINGTON/PARIS, 3 June (AFP) -", ("WASHINGTON", "PARIS"), "AFP", "3 June", " The bridge was opened."),
    ("(CNN) --", (), "CNN", None, " The bridge was opened again."),
    ("(CNN)", (), "CNN", None, " The bridge was opened again."),
    ("May 26 (UPI) --", (), "UPI", "May 26", " The bridge was opened again."),
    ("ST. PAUL, Minn. (AP) —", ("ST. PAUL, Minn.",), "AP", None, " The bridge was opened again."),
    ("AUSTIN (KVUE) --", ("AUSTIN",), "KVUE", None, " The bridge was opened again."),
    ("TULSA (FOX 23) -", ("TULSA",), "FOX 23", None, " The bridge was opened again."),
    ("NAIROBI, Kenya —", ("NAIROBI, Kenya",), None, None, " The bridge was opened again."),
    ("CAIRO—", ("CAIRO",), None, None, "“The bridge is open,” he said."),
    ("NEW DELHI:", ("NEW DELHI",), None, None, " The bridge was opened again on Monday."),
    ("New Delhi [India], May 26 (ANI):", ("New Delhi [India]",), "ANI", "May 26", " The bridge was opened."),
    ("Chennai, May 26 (PTI)", ("Chennai",), "PTI", "May 26", " The bridge was opened again on Monday."),
    ("Accra, May 26, GNA -", ("Accra",), "GNA", "May 26", " The bridge was opened again."),
    ("NEW YORK, May 26, 2026 /PRNewswire/ --", ("NEW YORK",), "PRNewswire", "May 26, 2026", " The firm grew."),
    ("SAN DIEGO--(BUSINESS WIRE)--", ("SAN DIEGO",), "BUSINESS WIRE", None, "The firm grew."),
    ("BERLIN, 12. Mai (dpa) -", ("BERLIN",), "dpa", "12. Mai", " Die Brücke ist wieder offen."),
    ("Zürich/Bern (sda) -", ("Zürich", "Bern"), "sda", None, " Die Brücke ist wieder offen."),
    ("GENEVA (26 May 2026) –", ("GENEVA",), None, "26 May 2026", " The bridge was opened again."),
    ("LAGOS, Nigeria (AP) _", ("LAGOS, Nigeria",), "AP", None, " The bridge was opened again."),
    ("Bonn (KNA).", ("Bonn",), "KNA", None, " Die Brücke ist wieder offen."),
    ("PARIS, le 3 juin (AFP) -", ("PARIS",), "AFP", "3 juin", " Le pont est rouvert."),
    ("Alger, 26 mai (APS)-", ("Alger",), "APS", "26 mai", "Le pont est rouvert."),
    ("(ANSA) - ROMA, 26 MAG -", ("ROMA",), "ANSA", "26 MAG", " Il ponte è riaperto."),
    ("MADRID, 3 Jun. (EUROPA PRESS) -", ("MADRID",), "EUROPA PRESS", "3 Jun.", " El puente abre."),
    ("MADRID, 3 (EUROPA PRESS)", ("MADRID",), "EUROPA PRESS", "3", " El puente abre de nuevo."),
    ("Ciudad Juárez, Chih.-", ("Ciudad Juárez, Chih.",), None, None, " El puente abre de nuevo."),
    ("Agencia EFE.-", (), "Agencia EFE", None, " El puente abre de nuevo."),
    ("Lisboa, 26 mai 2026 (Lusa) –", ("Lisboa",), "Lusa", "26 mai 2026", " A ponte abriu."),
    ("SÃO PAULO E BRASÍLIA -", ("SÃO PAULO", "BRASÍLIA"), None, None, " A ponte abriu de novo nesta segunda."),
    ("București, 26 mai /Agerpres/ -", ("București",), "Agerpres", "26 mai", " Podul este deschis."),
    ("BRUSSEL (Belga) –", ("BRUSSEL",), "Belga", None, " De brug is weer open."),
    ("STOCKHOLM (TT) -", ("STOCKHOLM",), "TT", None, " Bron är öppen igen."),
    ("Oslo (NTB):", ("Oslo",), "NTB", None, " Broen er åpen igjen."),
    ("Helsinki 26. toukokuuta (STT) -", ("Helsinki",), "STT", "26. toukokuuta", " Silta on auki."),
    ("Praha 26. května (ČTK) -", ("Praha",), "ČTK", "26. května", " Most je otevřený."),
    ("Warszawa (PAP) –", ("Warszawa",), "PAP", None, " Most jest znów otwarty."),
    ("Budapest, 2026. május 26. (MTI) -", ("Budapest",), "MTI", "2026. május 26.", " A híd nyitva van."),
    ("ZAGREB, 26. svibnja 2026. (Hina) -", ("ZAGREB",), "Hina", "26. svibnja 2026", " Most je otvoren."),
    ("ANKARA (AA) -", ("ANKARA",), "AA", None, " Köprü yeniden açıldı."),
    ("Москва. 26 мая. ИНТЕРФАКС -", ("Москва",), "ИНТЕРФАКС", "26 мая", " Мост открыт."),
    ("КИЕВ, 26 мая - РИА Новости.", ("КИЕВ",), "РИА Новости", "26 мая", " Мост открыт."),
    ("МОСКВА, 26 мая. /ТАСС/.", ("МОСКВА",), "ТАСС", "26 мая", " Мост открыт."),
    ("Київ, 26 травня (Укрінформ) -", ("Київ",), "Укрінформ", "26 травня", " Міст відкрито."),
    ("София, 26 май /БТА/", ("София",), "БТА", "26 май", " Мостът е отворен."),
    ("Αθήνα, 26 Μαΐου (Reuters) -", ("Αθήνα",), "Reuters", "26 Μαΐου", " Η γέφυρα άνοιξε."),
    ("دمشق، سوريا (CNN) --", ("دمشق، سوريا",), "CNN", None, " افتتح الجسر من جديد."),
    ("القاهرة - رويترز -", ("القاهرة",), "رويترز", None, " افتتح الجسر من جديد."),
    ("الرياض 26 مايو 2026 (واس) -", ("الرياض",), "واس", "26 مايو 2026", " افتتح الجسر."),
    ("لاہور (ویب ڈیسک)", ("لاہور",), "ویب ڈیسک", None, " پل دوبارہ کھول دیا گیا۔"),
    ("नई दिल्ली, 26 मई (भाषा)", ("नई दिल्ली",), "भाषा", "26 मई", " पुल फिर खुल गया।"),
    ("लखनऊ।", ("लखनऊ",), None, None, " पुल फिर खुल गया।"),
    ("ঢাকা, ২৬ মে ২০২৬ (বাসস) :", ("ঢাকা",), "বাসস", "২৬ মে ২০২৬", " সেতু খুলেছে।"),
    ("சென்னை:", ("சென்னை",), None, None, " பாலம் மீண்டும் திறக்கப்பட்டது."),
    ("አዲስ አበባ፣ ግንቦት 18፣ 2018 (ኤፍ ቢ ሲ)", ("አዲስ አበባ",), "ኤፍ ቢ ሲ", "ግንቦት 18፣ 2018", " ድልድዩ ተከፈተ።"),
    ("JAKARTA, KOMPAS.com -", ("JAKARTA",), "KOMPAS.com", None, " Jembatan itu dibuka lagi."),
    ("TEMPO.CO, Jakarta -", ("Jakarta",), "TEMPO.CO", None, " Jembatan itu dibuka lagi."),
    ("KUALA LUMPUR, 26 Mei (Bernama) --", ("KUALA LUMPUR",), "Bernama", "26 Mei", " Jambatan dibuka."),
    ("Hà Nội (TTXVN) -", ("Hà Nội",), "TTXVN", None, " Cây cầu mở lại."),
    ("新华社北京9月7日电（记者王小明）", ("北京",), "新华社", "9月7日", "大桥重新通车。"),
    ("（新华社 北京 9月7日电）", ("北京",), "新华社", "9月7日", "大桥重新通车。"),
    ("（中央社台北7日電）", ("台北",), "中央社", "7日", "大橋重新通車。"),
    ("【ロンドン共同】", ("ロンドン",), "共同", None, "橋が再び開通した。"),
    ("[東京 12日 ロイター] -", ("東京",), "ロイター", "12日", " 橋が再び開通した。"),
    ("(서울=연합뉴스) 홍길동 기자 =", ("서울",), "연합뉴스", None, " 다리가 다시 열렸다."),
]

NOT_FOUND = [
    "",
    "  ",
    "WASHINGTON — that is the word on every poster here.",
    "NOTE: The bridge was opened again.",
    "UPDATE - The bridge was opened again on Monday.",
    "EXCLUSIVE: The bridge was opened again on Monday.",
    "BREAKING NEWS — The bridge was opened again on Monday.",
    "Photo: The bridge on Monday. Reuters.",
    "Photo (AP) - The bridge on Monday.",
    "(AP Photo/Jane Doe)",
    "(Photo: AP)",
    "(Reuters)",
    "LONDON CALLING: The band came back. It played on the bridge.",
    "Smith (Labour) - The bridge should be opened again.",
    "Müller (SPD) - Die Brücke soll wieder öffnen.",
    "JOHN SMITH: I said that the bridge was open.",
    "JS: What is a bridge?",
    "Arsenal - Chelsea 2-1",
    "Paris - Lyon 2-1",
    "Berlin: Brücke wieder offen",
    "کراچی: پل دوبارہ کھول دیا گیا",
    "May 26, 2026",
    "May 26, 2026 - The bridge was opened again on Monday.",
    "Updated May 26: The bridge was opened again.",
    "Posted May 26, 2026 10:05 am",
    "London, 26 May 2026",
    "LONDON",
    "By Jane Doe (Reuters) - The bridge was opened again.",
    "Von Anna Muster, Berlin - Die Brücke ist wieder offen.",
    "Jane Smith, London: I cross the bridge every day.",
    "The Associated Press (AP) said on Monday that the bridge was open.",
    "Agence France-Presse (AFP) a annoncé que le pont est rouvert.",
    "El Gobierno (EFE) dijo ayer que el puente abre.",
    "Reuters: The bridge was opened again on Monday.",
    "Apple - The company said on Monday that it had built a bridge.",
    "IBM — The company said on Monday that it had built a bridge.",
    "Amazon (AMZN) - The company built a bridge.",
    "TRUMP: The bridge will be opened again.",
    "GOOD NEWS - The bridge was opened again on Monday.",
    "Artículo 1.- El puente es de todos.",
    "Primero.- El puente es de todos.",
    "María López.- El puente es de todos.",
    "VÍDEO - A ponte abriu de novo nesta segunda-feira.",
    "Москва — столица России. Здесь много мостов.",
    "Москва. Мост открыт.",
    "Foto: dpa",
    "Galaxy 3 Pro: The phone can cross a bridge. It works.",
    "उत्तर प्रदेश (यूपी) में पुल फिर खुल गया।",
    "عالمی ادارہ صحت (ڈبلیو ایچ او) نے پل کھول دیا۔",
    "新华社记者报道说，大桥重新通车。",
    "【独家】大桥重新通车。",
    "近くに住む男性（21）は「橋が開いた」と話した。",
    "서울(수도)에 다리가 열렸다.",
    "DVD „DIE BRÜCKE – Ein Film“ ist im Handel. Er ist gut.",
]


@pytest.mark.parametrize(("dateline", "places", "agency", "date", "rest"), FOUND, ids=[row[0] for row in FOUND])
def test_found(dateline: str, places: tuple[str, ...], agency: str | None, date: str | None, rest: str) -> None:
    found = match_dateline(dateline + rest)
    assert found == Dateline(0, len(dateline), dateline, places, agency, date)


@pytest.mark.parametrize("line", NOT_FOUND)
def test_not_found(line: str) -> None:
    assert match_dateline(line) is None


@pytest.mark.parametrize("row", FOUND, ids=[row[0] for row in FOUND])
def test_span_is_in_the_text_that_was_given(row: tuple[str, tuple[str, ...], str | None, str | None, str]) -> None:
    before, after = "The first line.\n", "\nThe last line."
    line = f" • {row[0]}{row[4]}"
    text = before + line + after
    found = match_dateline(text, len(before), len(before) + len(line))
    assert found is not None
    assert found.start == len(before) + len(" • ")
    assert text[found.start : found.end] == found.text == row[0]


def test_nothing_after_the_end_is_read() -> None:
    text = "LONDON (AP) — The bridge was opened again."
    assert match_dateline(text, 0, len("LONDON (A")) is None


@pytest.mark.parametrize(
    ("date", "reference", "day"),
    [
        ("May 26", dt.date(2026, 6, 1), dt.date(2026, 5, 26)),
        ("Dec 31", dt.date(2026, 1, 2), dt.date(2025, 12, 31)),
        ("26 мая", dt.date(2026, 6, 1), dt.date(2026, 5, 26)),
        ("9月7日", dt.date(2026, 9, 8), dt.date(2026, 9, 7)),
        ("29 February", dt.date(2024, 3, 1), dt.date(2024, 2, 29)),
        ("30", dt.date(2026, 6, 1), dt.date(2026, 5, 30)),
        ("7日", dt.date(2026, 9, 8), dt.date(2026, 9, 7)),
        ("২৬ মে ২০২৬", None, dt.date(2026, 5, 26)),
        ("2026. május 26.", None, dt.date(2026, 5, 26)),
        ("May 26", None, None),
        ("05/06/2026", None, None),  # the fifth of June or the sixth of May
        ("ግንቦት 18፣ 2018", None, None),  # of another calendar
        (None, dt.date(2026, 6, 1), None),
    ],
)
def test_day(date: str | None, reference: dt.date | None, day: dt.date | None) -> None:
    assert Dateline(0, 0, "", (), None, date).day(reference) == day


def test_dateparser_is_loaded_only_for_a_day() -> None:
    code = "import sys, cleantext.dateline as d; d.match_dateline('(AP) -'); print('dateparser' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    "unit",
    [
        *("A", "A, ", "(", "A/", "A.", "A ", " ", "- ", "1 ", "A-", "["),
        *("新华社", "【東京", "a.com", "LONDON/", "May 1 ", "(AP", "PARIS - ", "(AP) - "),
    ],
)
def test_only_a_window_is_read(unit: str) -> None:
    text = unit * 1_000_000
    found = match_dateline(text)
    assert found is None or found.end <= WINDOW
    assert match_dateline(text, len(text) // 2) == match_dateline(text, len(text) // 2, len(text))
