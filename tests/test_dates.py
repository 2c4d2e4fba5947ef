"""Dates and ages as publishers write them, and what only looks like them."""

from __future__ import annotations

import datetime as dt
from functools import partial

import pytest
from work import calls

from cleantext.dates import find_date, parse_age, parse_day

MAY_29 = dt.date(2025, 5, 29)

DAYS = [
    # numbers
    ("2025-05-29", MAY_29),
    ("2025/05/29", MAY_29),
    ("2025.05.29", MAY_29),
    ("2025. 5. 29.", MAY_29),
    ("29-05-2025", MAY_29),
    ("29.05.2025", MAY_29),
    ("29. 5. 2025", MAY_29),
    ("29/05/2025", MAY_29),
    ("05/29/2025", MAY_29),
    ("05/05/2025", dt.date(2025, 5, 5)),
    ("03.04.2025", dt.date(2025, 4, 3)),
    ("٢٩/٠٥/٢٠٢٥", MAY_29),
    ("२९-०५-२०२५", MAY_29),
    ("29/05/2568", MAY_29),
    # words
    ("29 May 2025", MAY_29),
    ("29th May 2025", MAY_29),
    ("29th of May, 2025", MAY_29),
    ("May 29, 2025", MAY_29),
    ("MAY 29th, 2025", MAY_29),
    ("Thursday, May 29, 2025", MAY_29),
    ("29-May-2025", MAY_29),
    ("2025 May 29", MAY_29),
    ("Sept. 3, 2021", dt.date(2021, 9, 3)),
    ("29. Mai 2025", MAY_29),
    ("Donnerstag, 29. Mai 2025", MAY_29),
    ("3. März 2025", dt.date(2025, 3, 3)),
    ("1. Jänner 2025", dt.date(2025, 1, 1)),
    ("29 mei 2025", MAY_29),
    ("29 mai 2025", MAY_29),
    ("1er février 2025", dt.date(2025, 2, 1)),
    ("29 de mayo de 2025", MAY_29),
    ("3 de septiembre del 2025", dt.date(2025, 9, 3)),
    ("29 de maio de 2025", MAY_29),
    ("29 de maig de 2025", MAY_29),
    ("3 d'abril de 2025", dt.date(2025, 4, 3)),
    ("5 gennaio 2025", dt.date(2025, 1, 5)),
    ("23 okt 2025", dt.date(2025, 10, 23)),
    ("torsdag 29. mai 2025", MAY_29),
    ("29. maj 2025", MAY_29),
    ("29. toukokuuta 2025", MAY_29),
    ("29. maí 2025", MAY_29),
    ("29. mai 2025", MAY_29),
    ("2025. gada 29. maijs", MAY_29),
    ("2025 m. gegužės 29 d.", MAY_29),
    ("29 maja 2025", MAY_29),
    ("12 listopada 2025", dt.date(2025, 11, 12)),
    ("12. listopada 2025.", dt.date(2025, 10, 12)),
    ("29. května 2025", MAY_29),
    ("29. mája 2025", MAY_29),
    ("29. svibnja 2025.", MAY_29),
    ("29. мај 2025.", MAY_29),
    ("29 мая 2025", MAY_29),
    ("29 мая 2025 г.", MAY_29),
    ("29 травня 2025", MAY_29),
    ("29 май 2025", MAY_29),
    ("29 mai 2025", MAY_29),
    ("2025. május 29.", MAY_29),
    ("29 Μαΐου 2025", MAY_29),
    ("29 ΜΑΪΟΥ 2025", MAY_29),
    ("29 Mayıs 2025", MAY_29),
    ("20 KASIM 2025", dt.date(2025, 11, 20)),
    ("29 maj 2025", MAY_29),
    ("٢٩ مايو 2025", MAY_29),
    ("28 آب/اغسطس 2013", dt.date(2013, 8, 28)),
    ("5 كانون الأول 2024", dt.date(2024, 12, 5)),
    ("5 تشرين الثاني/نوفمبر 2024", dt.date(2024, 11, 5)),
    ("3 جويلية 2024", dt.date(2024, 7, 3)),
    ("29 במאי 2025", MAY_29),
    ("29 מאי 2025", MAY_29),
    ("29 मई 2025", MAY_29),
    ("3 सितंबर 2025", dt.date(2025, 9, 3)),
    ("29 মে 2025", MAY_29),
    ("29 مئی 2025", MAY_29),
    ("29 พฤษภาคม 2568", MAY_29),
    ("29 พ.ค. 2568", MAY_29),
    ("29 tháng 5, 2025", MAY_29),
    ("Thứ năm, 29/5/2025", MAY_29),
    ("ngày 29 tháng 5 năm 2025", MAY_29),
    ("29 Mei 2025", MAY_29),
    ("Kamis, 29 Mei 2025", MAY_29),
    ("2025年5月29日", MAY_29),
    ("2025年05月29日（木）", MAY_29),
    ("2025년 5월 29일", MAY_29),
    # none of them one certain, full, possible date
    ("03/04/2025", None),
    ("31/02/2025", None),
    ("29.13.2025", None),
    ("29 May", None),
    ("May 2025", None),
    ("2025", None),
    ("29 Mayor 2025", None),
    ("5 apples 2025", None),
    ("29 May 1789", None),
    ("29 May 2525", None),
    ("25.4.24", None),
    ("29 May 2025 and 30 May 2025", None),
    ("on 29 May 2025 he left", None),
    ("29 آب/مايو 2013", None),
    ("1.2.3.2025", None),
    ("0123-05-29", None),
    ("", None),
    ("a", None),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_parse_day(text: str, day: dt.date | None) -> None:
    assert parse_day(text) == day


MINUTE, HOUR, DAY = dt.timedelta(minutes=1), dt.timedelta(hours=1), dt.timedelta(days=1)

AGES = [
    ("19 minutes ago", 19 * MINUTE),
    ("time19 minutes ago", 19 * MINUTE),
    ("3h ago", 3 * HOUR),
    ("an hour ago", HOUR),
    ("1 hour, 20 minutes ago", 80 * MINUTE),
    ("2 Weeks Ago", 14 * DAY),
    ("3 months ago", 90 * DAY),
    ("2 years ago", 730 * DAY),
    ("vor 2 Stunden", 2 * HOUR),
    ("vor einem Tag", DAY),
    ("Vor 5 Min.", 5 * MINUTE),
    ("il y a 3 heures", 3 * HOUR),
    ("Il y a une heure", HOUR),
    ("hace 5 minutos", 5 * MINUTE),
    ("há 2 horas", 2 * HOUR),
    ("2 dias atrás", 2 * DAY),
    ("4 ore fa", 4 * HOUR),
    ("un'ora fa", HOUR),
    ("2 uur geleden", 2 * HOUR),
    ("för 3 timmar sedan", 3 * HOUR),
    ("for 20 minutter siden", 20 * MINUTE),
    ("3 tuntia sitten", 3 * HOUR),
    ("5 tundi tagasi", 5 * HOUR),
    ("pirms 2 stundām", 2 * HOUR),
    ("prieš 3 valandas", 3 * HOUR),
    ("5 godzin temu", 5 * HOUR),
    ("godzinę temu", HOUR),
    ("před 2 hodinami", 2 * HOUR),
    ("pred 5 minútami", 5 * MINUTE),
    ("prije 2 sata", 2 * HOUR),
    ("5 минут назад", 5 * MINUTE),
    ("2 години тому", 2 * HOUR),
    ("преди 3 часа", 3 * HOUR),
    ("πριν από 2 ώρες", 2 * HOUR),
    ("acum 20 de minute", 20 * MINUTE),
    ("3 órával ezelőtt", 3 * HOUR),
    ("2 saat önce", 2 * HOUR),
    ("منذ ساعتين", 2 * HOUR),
    ("منذ 3 ساعات", 3 * HOUR),
    ("قبل ٥ دقائق", 5 * MINUTE),
    ("לפני שעה", HOUR),
    ("לפני 5 דקות", 5 * MINUTE),
    ("۳ ساعت پیش", 3 * HOUR),
    ("2 घंटे पहले", 2 * HOUR),
    ("3 ঘণ্টা আগে", 3 * HOUR),
    ("2 ชั่วโมงที่แล้ว", 2 * HOUR),
    ("3 giờ trước", 3 * HOUR),
    ("5 jam yang lalu", 5 * HOUR),
    ("3小时前", 3 * HOUR),
    ("5分前", 5 * MINUTE),
    ("2時間前", 2 * HOUR),
    ("10분 전", 10 * MINUTE),
    ("1일 전", DAY),
    # not an age, or not only one
    ("two years ago he said", None),
    ("2 years ago he said", None),
    ("3 hours", None),
    ("3h", None),
    ("ago", None),
    ("vor Stunden Regen", None),
    ("vor 3 Jahren in Berlin", None),
    ("hace 5 minutos de lectura", None),
    ("5 minute read", None),
    ("2 Stunden ago", None),
    ("minutes19 ago", None),
    ("99999 minutes ago", None),
    ("", None),
    ("前", None),
]


@pytest.mark.parametrize(("text", "age"), AGES)
def test_parse_age(text: str, age: dt.timedelta | None) -> None:
    assert parse_age(text) == age


STORY = (
    "The harbour council approved a new ferry line on Thursday after a debate of three hours, and"
    " asked the operator to publish a timetable before the summer season begins.\n"
    "Residents of the northern quay had collected signatures against the plan because they fear"
    " the noise of engines at night. The operator says its boats run on batteries.\n"
    "A first boat is to be tried in the spring, the council said, and the fares will follow those"
    " of the buses, so that one ticket is enough for the way across the bay.\n"
)
GESCHICHTE = (
    "Der Gemeinderat hat am Donnerstag nach drei Stunden Debatte eine neue Fährlinie beschlossen"
    " und den Betreiber gebeten, vor dem Sommer einen Fahrplan vorzulegen.\n"
    "Die Anwohner des nördlichen Ufers hatten Unterschriften gesammelt, weil sie nachts den Lärm"
    " der Motoren fürchten. Der Betreiber verweist auf seine Akkus.\n"
)

DOCUMENTS = [
    ("Published 24 August 2018\n" + STORY, dt.date(2018, 8, 24)),
    ("Ferry approved\nBy Ann Quay\nAugust 24, 2018\n" + STORY, dt.date(2018, 8, 24)),
    ("Ferry approved\nby Ann Quay Aug. 24, 2018 1:15 pm\n" + STORY, dt.date(2018, 8, 24)),
    ("Posted: Thursday, April 21, 2022. 10:11 pm CST.\n" + STORY, dt.date(2022, 4, 21)),
    ("Published\n24 August 2018, 10:00\nUpdated\n26 August 2018, 9:00\n" + STORY, dt.date(2018, 8, 24)),
    ("Updated: 26 August 2018. Published: 24 August 2018\n" + STORY, dt.date(2018, 8, 24)),
    ("Fähre kommt\n12.12.2025, 05:07 Uhr\n" + GESCHICHTE, dt.date(2025, 12, 12)),
    ("Fähre kommt\nStand: 03.04.2025, 05:07 Uhr\n" + GESCHICHTE, dt.date(2025, 4, 3)),
    ("Fähre kommt\n27.04.24 um 07:39 Uhr\n" + GESCHICHTE, dt.date(2024, 4, 27)),
    ("Fähre kommt\n03/04/2025\n" + GESCHICHTE, dt.date(2025, 4, 3)),
    ("Publicerad 23 okt 2025 kl 10.23\nUppdaterad kl 12.17\n" + GESCHICHTE, dt.date(2025, 10, 23)),
    ("Giriş: 03.07.2024 - 18:24 Güncelleme: 05.07.2024 - 10:00\n" + GESCHICHTE, dt.date(2024, 7, 3)),
    ("5 gennaio 2025 (modifica il 6 gennaio 2025 | 15:24)\n" + GESCHICHTE, dt.date(2025, 1, 5)),
    ("Thứ tư, 22/10/2025, 19:25 (GMT+7)\n" + GESCHICHTE, dt.date(2025, 10, 22)),
    ("Data: 28-04-2021, 09:29\n" + GESCHICHTE, dt.date(2021, 4, 28)),
    ("2019-07-30 20:36:00\n港口议会批准了新的渡轮航线。\n", dt.date(2019, 7, 30)),
    ("2025年1月14日 01時28分 (1月14日 01時40分更新)\n市議会は新しい航路を承認した。\n", dt.date(2025, 1, 14)),
    ("تاريخ النشر: 24 أغسطس 2018\nوافق المجلس على خط جديد.\n", dt.date(2018, 8, 24)),
    (STORY + "Published on August 24, 2018\n", dt.date(2018, 8, 24)),
    ("PORT TOWN, August 24, 2018 (News Wire) - " + STORY, dt.date(2018, 8, 24)),
    # the text states no date of publication, or does not say which
    ("", None),
    (STORY, None),
    ("Ferry approved\n03/04/2025\n" + STORY, None),
    ("The pier opened on 24 August 2018 and closed a year later, said the harbour's museum.\n" + STORY, None),
    ("The report, published 24 August 2018, warned of the noise.\n" + STORY, None),
    ("How the fire of 24 August 2018 changed us\n" + STORY, None),
    (STORY + "© 24 August 2018 The Harbour Paper. All rights reserved.\n", None),
    (STORY + "More on this\nNew pier opens\n24 August 2018\nOld pier closes\n3 March 2017\n", None),
    (STORY + "- 24 August 2018 New pier opens\n- 3 March 2017 Old pier closes\n", None),
    (STORY + "Comments\nseagull7 on 24 August 2018 at 10:11\nNice boats, but what about my sleep?\n", None),
    ("Ferry festival\n24 August 2018 – 26 August 2018\n" + STORY, None),
    ("24 August 2018\n26 August 2018\n" + STORY, None),
    ("24. August 2018\n" + GESCHICHTE + "26. August 2018\n" + GESCHICHTE, None),
    ("Available until 24 August 2018\n" + STORY, None),
    ("— Harbour Council (@harbour) August 24, 2018\n" + STORY, None),
    ("Published 19 minutes ago\n" + STORY, None),
]


@pytest.mark.parametrize(("text", "day"), DOCUMENTS)
def test_find_date(text: str, day: dt.date | None) -> None:
    stamp = find_date(text)
    assert (stamp and stamp.day) == day
    assert stamp is None or text[stamp.start : stamp.end] == stamp.text


def test_find_date_keeps_to_the_headline() -> None:
    """The day that heads a page is not the day of the story below the headline."""
    page = "Saturday, 25 August 2018\nNews\nSport\nWeather\nShop\nMore\n"
    text = page + "Ferry approved\n24 August 2018\n" + STORY
    end = text.index("Ferry approved") + len("Ferry approved")
    stamp = find_date(text, end)
    assert stamp is not None
    assert stamp.day == dt.date(2018, 8, 24)


@pytest.mark.parametrize("unit", ["1", "1 ", "1.1.", "2025-", "1 May ", "x", "1\n", "1 a 2\n", "\n", "1/"])
def test_work_grows_no_faster_than_hostile_text(unit: str) -> None:
    def read(size: int) -> None:
        text = unit * (size // len(unit))
        find_date(text)
        parse_day(text)
        parse_age(text)

    read(1000)  # compiles and imports what it needs
    small, large = (calls(partial(read, size))["any"] for size in (50_000, 200_000))
    assert large <= 4.2 * small + 100
