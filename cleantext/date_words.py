"""Month and weekday names, stamp labels and age phrases by language, and how to look them up."""

from __future__ import annotations

import datetime as dt
import functools
import re
import unicodedata
from typing import Final, NamedTuple


def fold(text: str) -> str:
    """Bring spellings of a word together: case, accents, vowel points, dotless i, full stops.

    >>> fold("KASIM") == fold("Kasım"), fold("Févr.")
    (True, 'fevr')
    """
    if text.isascii():
        return text.lower().replace(".", "")
    marks = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in marks if unicodedata.category(char) not in {"Mn", "Cf"})
    return plain.replace("ı", "i").replace(".", "")


def phrases(table: str) -> list[str]:
    """Split a table into its folded words and phrases."""
    return [fold(phrase.replace("_", " ")) for phrase in table.split()]


@functools.cache
def vocabulary(*tables: str) -> frozenset[str]:
    """Return the single words of tables, those of their phrases too."""
    return frozenset(word for table in tables for phrase in phrases(table) for word in phrase.split())


@functools.cache
def months() -> dict[str, int]:
    """Return the number of each month by its folded names."""
    return {name: number for number, table in enumerate(MONTHS, start=1) for name in phrases(table)}


@functools.cache
def label_pattern(table: str) -> re.Pattern[str]:
    """Compile a table of labels to a pattern over folded text, the longest label first."""
    return re.compile(rf"(?<!\w){_any(phrases(table))}(?![a-zа-я])")


def _any(words: list[str]) -> str:
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


class Age(NamedTuple):
    """How a language writes ages: a pattern over folded text, and what its units last."""

    pattern: re.Pattern[str]  # groups: count, unit, more, unit2
    units: dict[str, dt.timedelta]


@functools.cache
def ages() -> tuple[Age, ...]:
    """Compile each row of AGES; a month is rounded to 30 days and a year to 365."""
    spans = [dt.timedelta(seconds=seconds) for seconds in (1, 60, 3600)]
    spans += [dt.timedelta(days=days) for days in (1, 7, 30, 365)]
    compiled = []
    for row in AGES:
        before, after, one, *tables = (phrases(cell) for cell in row.split("|"))
        units = {}
        for span, table in zip(spans, tables, strict=True):
            for word in table:
                name, _, count = word.partition("=")
                units[name] = span * int(count or 1)
        unit = _any(list(units))
        first = rf"(?:(?:(?P<count>\d{{1,4}})|{_any(one)}) ?)?(?P<unit>{unit})"
        second = rf"(?:,? ?(?P<more>\d{{1,4}}) ?(?P<unit2>{unit}))?"
        pattern = re.compile(rf"{_any(before)} ?{first}{second} ?{_any(after)}")
        compiled.append(Age(pattern, units))
    return tuple(compiled)


@functools.cache
def age_marks() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what ages begin with and what they end with: without either a text is none."""
    sides = [[phrases(cell) for cell in row.split("|")[:2]] for row in AGES]
    befores = {word for before, _ in sides for word in before}
    afters = {word for before, after in sides if not before for word in after}
    return tuple(sorted(befores)), tuple(sorted(afters))


# Every table is a string of words parted by spaces; "_" stands for a space inside a phrase.
# Upper case, accents and full stops are folded away before look-up, so one spelling is enough.

# The twelve months, each in about sixty languages, full and short, in the cases dates need.
MONTHS: Final = (
    (
        "јануара januara "
        "january jan januar janvier janv enero ene gennaio gen janeiro januari tammikuuta "
        "tammi tammikuu janúar jaanuar jaan janvāris sausio saus sausis stycznia sty styczeń "
        "ledna led leden januára január siječnja sij siječanj јануар јан јануари януари яну "
        "січня січ січень января янв январь студзеня сту студзень ianuarie ian ιανουαρίου ιαν "
        "ιανουάριοσ ocak oca yanvar yan janar gener xaneiro xan urtarrila urt ionawr ion "
        "eanáir ean januarie มกราคม มค जनवरी जन জানুয়ারী জানু जानेवारी जाने જાન્યુઆરી જાન્યુ "
        "ஜனவரி ஜன జనవరి జన ಜನವರಿ ಜನ ജനുവരി ജനു "
        "ਜਨਵਰੀ ਜਨ جنوری ජනවාරි ජන ינואר ינו يناير "
        "كانون_الثاني იანვარი იან հունվարի հնվ հունվար қаңтар қаң មករា ဇန်နဝါရီ ဇန် ጃንዋሪ ጃን "
        "janaayo jannaayo jannar جانفي ژانویه janairu stycz jänner jän"
    ),
    (
        "фебруара februara "
        "february feb februar février févr febrero febbraio fevereiro fev februari helmikuuta "
        "helmi helmikuu febrúar veebruar veebr februāris febr vasario vas vasaris lutego lut "
        "luty února úno únor februára február veljače velj veljača фебруар феб февруари фев "
        "лютого лют лютий февраля февр февраль лютага люты februarie φεβρουαρίου φεβ "
        "φεβρουάριοσ şubat şub fevral shkurt shk febrer febreiro otsaila ots chwefror chwef "
        "chw feabhra feabh pebrero peb กุมภาพันธ์ กพ फ़रवरी फ़र ফেব্রুয়ারী ফেব फेब्रुवारी "
        "फेब्रु ફેબ્રુઆરી ફેબ્રુ பிப்ரவரி பிப் "
        "ఫిబ్రవరి ఫిబ్ర ಫೆಬ್ರವರಿ ಫೆಬ್ರ ഫെബ്രുവരി ഫെബ്രു "
        "ਫ਼ਰਵਰੀ ਫ਼ਰ فروری फेब्रुअरी පෙබරවාරි "
        "පෙබ פברואר פבר فبراير شباط თებერვალი თებ "
        "փետրվարի փտվ փետրվար ақпан ақп កុម្ភៈ ဖေဖော်ဝါရီ ဖေ ፌብሩዋሪ ፌብ febraayo frar fra فيفري "
        "فوریه faburairu फरवरी"
    ),
    (
        "марта marta "
        "march mar märz mär mars marzo março maart mrt marts maaliskuuta maalis maaliskuu "
        "märts kovo kov kovas marca marzec března bře březen marec ožujka ožu ožujak март мар "
        "mart березня бер березень марта сакавіка сак сакавік martie március márc μαρτίου μαρ "
        "μάρτιοσ μάρ març martxoa mawrth maw márta machi mac maret marso มีนาคม มีค मार्च "
        "মার্চ માર્ચ மார்ச் மார் మార్చి ಮಾರ್ಚ್ "
        "മാർച്ച് മാർ ਮਾਰਚ مارچ මාර්තු මාර් מרץ مارس "
        "آذار მარტი მარ մարտի մրտ մարտ наурыз нау មីនា မတ် ማርች maarso mäerz mäe marzu maris "
        "mrz"
    ),
    (
        "априла aprila "
        "april apr avril avr abril abr aprile huhtikuuta huhti huhtikuu apríl aprill aprīlis "
        "balandžio bal balandis kwietnia kwi kwiecień dubna dub duben apríla travnja tra "
        "travanj април апр квітня квіт квітень апреля апрель красавіка кра красавік aprilie "
        "április ápr απριλίου απρ απρίλιοσ nisan nis aprel prill pri apirila api ebrill ebr "
        "aibreán aib aprili เมษายน เมย अप्रैल এপ্রিল এপ্রি एप्रिल एप्रि એપ્રિલ ஏப்ரல் ஏப் "
        "ఏప్రిల్ ఏప్రి ಏಪ್ರಿಲ್ ಏಪ್ರಿ ഏപ്രിൽ ഏപ്രി "
        "ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ اپریل अप्रिल අප්රේල් אפריל אפר "
        "أبريل نيسان აპრილი აპრ ապրիլի ապր ապրիլ сәуір сәу មេសា ဧပြီ ኤፕሪል ኤፕሪ abriil abrëll "
        "أفريل ابريل آوریل afrilu"
    ),
    (
        "маја "
        "may mai mayo maggio mag maio mei maj toukokuuta touko toukokuu maí maijs gegužės geg "
        "gegužė maja května kvě květen mája máj svibnja svi svibanj мај май травня трав "
        "травень мая május μαΐου μαΐ μάιοσ μάι mayıs maig maiatza bealtaine beal พฤษภาคม "
        "พค मई মে मे મે மே మే ಮೇ മേയ് ਮਈ مئی මැයි מאי مايو أيار მაისი მაი մայիսի մյս մայիս "
        "мамыр мам ឧសភា မေ ሜይ maayo mee mejju mej ماي مه mayu ماہ"
    ),
    (
        "јуна juna "
        "june jun juni juin junio giugno giu junho kesäkuuta kesä kesäkuu júní jún juuni "
        "jūnijs jūn birželio birž birželis czerwca cze czerwiec června čvn červen júna junij "
        "lipnja lipanj јун јуни юни червня черв червень июня июн июнь чэрвеня чэр чэрвень "
        "iunie iun június ιουνίου ιουν ιούνιοσ ιούν haziran haz iyun iyn qershor qer juny "
        "xuño ekaina eka mehefin meh meitheamh meith junie hunyo hun มิถุนายน มิย जून জুন જૂન "
        "ஜூன் జూన్ ಜೂನ್ ജൂൺ ਜੂਨ جون जुन ජූනි יוני يونيو حزيران ივნისი ივნ հունիսի հնս հունիս "
        "маусым мау មិថុនា ဇွန် ጁን juun ġunju ġun جوان ژوئن yuni"
    ),
    (
        "јула jula "
        "july jul juli juillet juil julio luglio lug julho heinäkuuta heinä heinäkuu júlí júl "
        "juuli jūlijs jūl liepos liep liepa lipca lipiec července čvc červenec júla julij "
        "srpnja srpanj јул јули юли липня лип липень июля июл июль ліпеня ліп ліпень iulie "
        "iul július ιουλίου ιουλ ιούλιοσ ιούλ temmuz tem iyul iyl korrik korr juliol xullo "
        "xul uztaila uzt gorffennaf gorff gor iúil julie julai hulyo hul กรกฎาคม กค जुलाई जुल "
        "জুলাই জুল जुलै જુલાઈ ஜூலை జులై ಜುಲೈ "
        "ജൂലൈ ਜੁਲਾਈ ਜੁਲਾ جولائی ජූලි יולי يوليو تموز "
        "ივლისი ივლ հուլիսի հլս հուլիս шілде шіл កក្កដា ဇူလိုင် ဇူ ጁላይ luulyo lul lulju "
        "جويلية يوليوز ژوئیه yuli juill"
    ),
    (
        "августа "
        "august aug août agosto ago augustus augusti elokuuta elo elokuu ágúst ágú augusts "
        "rugpjūčio rugp rugpjūtis sierpnia sie sierpień srpna srpen augusta avgust avg "
        "kolovoza kol kolovoz август авг серпня серп серпень августа жніўня жні жнівень "
        "augusztus αυγούστου αυγ αύγουστοσ αύγ ağustos ağu avqust avq gusht gush agost ag "
        "abuztua abu awst lúnasa lún agosti agustus agu ogos ogo สิงหาคม สค अगस्त अग আগস্ট আগ "
        "ऑगस्ट ऑग ઑગસ્ટ ஆகஸ்ட் ஆக ఆగస్టు ఆగ ಆಗಸ್ಟ್ "
        "ಆಗ ഓഗസ്റ്റ് ഓഗ ਅਗਸਤ ਅਗ اگست अगस्ट අගෝස්තු "
        "අගෝ אוגוסט אוג أغسطس آب აგვისტო აგვ օգոստոսի օգս օգոստոս тамыз там សីហា ဩဂုတ် ኦገስት "
        "ኦገስ ogs ogosto awwissu aww أوت غشت اوت agusta"
    ),
    (
        "септембра septembra "
        "september sep sept septembre septiembre settembre set setembro syyskuuta syys "
        "syyskuu septembris rugsėjo rugs rugsėjis września wrz wrzesień září zář septembra "
        "rujna ruj rujan септембар сеп septembar септември вересня вер вересень сентября сент "
        "сентябрь верасня верасень septembrie szeptember szept σεπτεμβρίου σεπ σεπτέμβριοσ "
        "eylül eyl sentyabr sen shtator sht setembre iraila ira medi meán_fómhair mfómh "
        "septemba setyembre กันยายน กย सितंबर सित সেপ্টেম্বর সেপ सप्टेंबर सप्टें સપ્ટેમ્બર "
        "સપ્ટે செப்டம்பர் செப் సెప్టెంబర్ "
        "సెప్టెం ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ സെപ്റ്റംബർ സെപ്റ്റം "
        "ਸਤੰਬਰ ਸਤੰ ستمبر सेप्टेम्बर සැප්තැම්බර් "
        "සැප් ספטמבר ספט سبتمبر أيلول სექტემბერი სექ "
        "սեպտեմբերի սեպ սեպտեմբեր қыркүйек қыр sentabr сен កញ្ញា စက်တင်ဘာ စက် ሴፕቴምበር ሴፕቴ "
        "sebtembar seb sebteembar settembru شتنبر سپتامبر satumba सितम्बर setiembre"
    ),
    (
        "октобра oktobra "
        "october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta loka "
        "lokakuu október oktoober oktobris spalio spal spalis października paź październik "
        "října říj říjen októbra октобар окт oktobar октомври жовтня жовт жовтень октября "
        "октябрь кастрычніка кас кастрычнік octombrie οκτωβρίου οκτ οκτώβριοσ ekim eki "
        "oktyabr tetor tet urria urr hydref hyd deireadh_fómhair dfómh oktoba oktubre ตุลาคม "
        "ตค अक्टूबर अक्टू অক্টোবর অক্টো ऑक्टोबर "
        "ऑक्टो ઑક્ટોબર ઑક્ટો அக்டோபர் அக் అక్టోబర్ "
        "అక్టో ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ ഒക്ടോബർ ഒക്ടോ "
        "ਅਕਤੂਬਰ ਅਕਤੂ اکتوبر अक्टोबर ඔක්තෝබර් ඔක් אוקטובר "
        "אוק أكتوبر تشرين_الأول ოქტომბერი ოქტ հոկտեմբերի հոկ հոկտեմբեր қазан қаз oktabr តុលា "
        "အောက်တိုဘာ အောက် ኦክቶበር ኦክቶ oktoobar ottubru اکتبر अक्तूबर"
    ),
    (
        "новембра novembra "
        "november nov novembre noviembre novembro marraskuuta marras marraskuu nóvember nóv "
        "novembris lapkričio lapkr lapkritis listopada lis listopad listopadu novembra "
        "studenoga stu studeni новембар нов novembar ноември ное листопада лист листопад "
        "ноября нояб ноябрь лістапада ліс лістапад noiembrie νοεμβρίου νοε νοέμβριοσ νοέ "
        "kasım kas noyabr noy nëntor nën azaroa aza tachwedd tach samhain samh novemba "
        "nobyembre nob พฤศจิกายน พย नवंबर नव "
        "নভেম্বর নভে नोव्हेंबर नोव्हें નવેમ્બર નવે "
        "நவம்பர் நவ నవంబర్ నవం ನವೆಂಬರ್ ನವೆಂ നവംബർ "
        "നവം ਨਵੰਬਰ ਨਵੰ نومبر नोभेम्बर නොවැම්බර් නොවැ "
        "נובמבר נוב نوفمبر تشرين_الثاني ნოემბერი ნოე նոյեմբերի նոյ նոյեմբեր қараша қар ноя "
        "វិច្ឆិកា နိုဝင်ဘာ နို ኖቬምበር ኖቬም noofeembar nof novembru نونبر نوامبر nuwamba नवम्बर"
    ),
    (
        "децембра decembra "
        "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des "
        "joulukuuta joulu joulukuu detsember dets decembris gruodžio gruod gruodis grudnia "
        "gru grudzień prosince pro prosinec decembra prosinca prosinac децембар дец decembar "
        "декември дек грудня груд грудень декабря декабрь снежня сне снежань decembrie "
        "δεκεμβρίου δεκ δεκέμβριοσ aralık ara dekabr dek dhjetor dhj desembre decembro "
        "abendua abe rhagfyr rhag nollaig noll desemba disember dis disyembre ธันวาคม ธค "
        "दिसंबर दिस ডিসেম্বর ডিসে डिसेंबर डिसें "
        "ડિસેમ્બર ડિસે டிசம்பர் டிச డిసెంబర్ డిసెం "
        "ಡಿಸೆಂಬರ್ ಡಿಸೆಂ ഡിസംബർ ഡിസം ਦਸੰਬਰ ਦਸੰ "
        "دسمبر डिसेम्बर දෙසැම්බර් දෙසැ דצמבר דצמ ديسمبر "
        "كانون_الأول დეკემბერი დეკ դեկտեմբերի դեկ դեկտեմբեր желтоқсан жел ធ្នូ ဒီဇင်ဘာ ဒီ "
        "ዲሴምበር ዲሴም diseembar diċembru diċ دجنبر دسامبر disamba दिसम्बर"
    ),
)

WEEKDAYS: Final = (
    "ahad ahd al alhamisi an antradienis aoine ar arbaco arbc asteartea asteazkena "
    "astelehena axad axd az be bazar ertəsi biy biyernes ca ceturtd ceturtdiena chor "
    "chorshanba chủ nhật cmt cn cs csütörtök cum cuma cumartesi czw czwartek céad cümə "
    "axşamı dc dg di die dienstag dijous dilluns dim dimanche dimarts dimecres dinsdag "
    "dissabte diumenge divendres dj dl do dom domenica domh domingo don donderdag "
    "donnerstag donneschdeg ds dt dum duminică dush dushanba dv dydd gwener iau llun "
    "mawrth mercher sadwrn sul dé céadaoin domhnaigh haoine luain máirt sathairn déar "
    "déardaoin dën dënschdeg diel enjte hënë martë mërkurë premte shtunë enj erb "
    "esmaspäev fim fimmtudagur fr fre fredag freideg freitag fri friday frí fríggjadagur "
    "fös föstudagur gio giovedì gwe gwen huw huwebes hétfő hën hós hósdagur ig igandea "
    "ijumaa il ġimgħa ħadd ħamis is sibt isn isniin isnin it tlieta tnejn jeu jeudi jimco "
    "jmc joi jue jueves jum juma jumaat jumamosi jumanne jumapili jumat jumatano jumatatu "
    "kam kamis ke kedd keskiviikko keskiviikkona ketvirtadienis kha khamiis khamis khms "
    "kolmapäev kt erbgħa la larunbata lau lauantai lauantaina laugardagur laupäev laurdag "
    "ley leygardagur lin linggo lr luan lun lundi lunedì lunes luni luns lör lördag lør "
    "lørdag ma maanantai maanantaina maandag man mandag mar mardi martedì martes marți "
    "maw mer mercoledì mercredi mi mie miercuri mik mikudagur min minggu mittwoch miy "
    "miyerkules mié miércoles mið miðvikudagur mo mon monday montag mán mánadagur "
    "mánudagur må mån måndag méi méindeg mér mércores mër mët mëttwoch ne ned nedelja "
    "nedeľa nedjelja neděle neljapäev niedz niedziela og on ons onsdag or osteguna "
    "ostirala otrd otrdiena pay payshanba paz pazar pazartesi pe penktadienis per "
    "perjantai perjantaina perşembe pet petak petek pi piatok piektd piektdiena "
    "pirmadienis pirmd pirmdiena piątek pn po pon pondelok pondělí ponedeljak ponedeljek "
    "ponedjeljak poniedziałek pr pre pt pzt pá pátek péntek pühapäev qua quarta feira qui "
    "quinta rab rabu reede sa sab sabado sabato sabti sabtu sad sal salı sam samedi "
    "samschdeg samstag sat saterdag sath saturday sbti seg segunda sekmadienis sel selasa "
    "sen senin sesh seshanba sestd sestdiena sex sexta shan shanba sht sib sk so sob "
    "sobota son sondag sonndeg sonntag sre sreda sri srijeda st streda středa su sub "
    "subota sun sunday sunnudagur sunnuntai svētd svētdiena sze szerda szo szombat sáb "
    "sábado sâm sâmbătă sön söndag sø søn søndag talaado teisipäev ter terça th thu "
    "thursday thứ ba bảy hai năm sáu tư ti tiistai tiistaina tir tirs tirsdag tis tisdag "
    "tldo tli tne to tor torek tors torsdag torstai torstaina tr trečiadienis trešd "
    "trešdiena tue tuesday ty tys tysdag týs týsdagur ut uto utorak utorok vasárnap ven "
    "vendredi venerdì venres vie viernes vin vineri vr vrijdag vrydag wed wednesday wo "
    "woensdag wt wtorek xov xoves yak yakshanba za zaterdag zo zondag ça çar çarşamba "
    "çərşənbə út úterý þri þriðjudagur čet četrtek četvrtak čt čtvrtek ġim ħad ħam śr "
    "środa şənbə šeštadienis št štvrtok δευ δευτέρα κυρ κυριακή πέμ πέμπτη παρ παρασκευή "
    "σάβ σάββατο τετ τετάρτη τρί τρίτη аў аўторак ба баасан бейсенбі бейш бейшемби бс бя "
    "бямба воскресенье вс вт вто вторник вівторок да даваа дс дүй дүйсенбі дүйшөмбү жек "
    "жексенбі жекшемби жм жс жума жұма ишемби ишм лх лхагва мя мягмар нд нед недела "
    "неделя недеља неділя ня нядзеля ням пʼятниця панядзелак пет петак петок петък пн пон "
    "понеделник понедельник понедељак понеділок пт пятница пятніца пү пүрэв саб сабота сб "
    "сейсенбі сенбі серада середа ср сре среда сряда сс суб суббота субота събота "
    "сәрсенбі уто уторак чацвер чет четвер четверг четвртак четврток четвъртък чт чц шарш "
    "шаршемби шейш шейшемби երեքշաբթի երկ երկուշաբթի երք կիր կիրակի հինգշաբթի հնգ շաբաթ "
    "շբթ ուր ուրբաթ չորեքշաբթի չրք יום חמישי ראשון רביעי שבת שישי שלישי שני اتوار الأحد "
    "الأربعاء الاثنين الثلاثاء الجمعة الخميس السبت بدھ جمعرات جمعہ منگل پیر ہفتہ आइत "
    "आइतबार गुरु गुरुवार बिहि बिहिबार बुध "
    "बुधबार बुधवार मंगल मंगलवार मंगळ मंगळवार मङ्गल "
    "मङ्गलबार रवि रविवार शनि शनिबार शनिवार "
    "शुक्र शुक्रबार शुक्रवार सोम सोमबार सोमवार বুধ "
    "বুধবার বৃহস্পতি বৃহস্পতিবার মঙ্গল "
    "মঙ্গলবার রবি রবিবার শনি শনিবার শুক্র শুক্রবার সোম "
    "সোমবার ਐਤ ਐਤਵਾਰ ਬੁੱਧ ਬੁੱਧਵਾਰ ਮੰਗਲ "
    "ਮੰਗਲਵਾਰ ਵੀਰ ਵੀਰਵਾਰ ਸ਼ਨਿੱਚਰ ਸ਼ਨਿੱਚਰਵਾਰ ਸ਼ੁੱਕਰ "
    "ਸ਼ੁੱਕਰਵਾਰ ਸੋਮ ਸੋਮਵਾਰ ગુરુ ગુરુવાર બુધ "
    "બુધવાર મંગળ મંગળવાર રવિ રવિવાર શનિ શનિવાર "
    "શુક્ર શુક્રવાર સોમ સોમવાર சனி செவ் "
    "செவ்வாய் ஞாயி ஞாயிறு திங் திங்கள் புத புதன் வியா "
    "வியாழன் வெள் வெள்ளி ఆది ఆదివారం గురు "
    "గురువారం బుధ బుధవారం మంగళ మంగళవారం శని శనివారం "
    "శుక్ర శుక్రవారం సోమ సోమవారం ಗುರು ಗುರುವಾರ "
    "ಬುಧ ಬುಧವಾರ ಭಾನು ಭಾನುವಾರ ಮಂಗಳ ಮಂಗಳವಾರ ಶನಿ "
    "ಶನಿವಾರ ಶುಕ್ರ ಶುಕ್ರವಾರ ಸೋಮ ಸೋಮವಾರ ചൊവ്വ "
    "ചൊവ്വാഴ്ച ഞായറാഴ്ച ഞായർ തിങ്കളാഴ്ച തിങ്കൾ "
    "ബുധനാഴ്ച ബുധൻ വെള്ളി വെള്ളിയാഴ്ച വ്യാഴം "
    "വ്യാഴാഴ്ച ശനി ശനിയാഴ്ച අඟහ අඟහරුවාදා ඉරිදා "
    "බදාදා බ්රහස් බ්රහස්පතින්දා සඳුදා සිකු සිකුරාදා සෙන සෙනසුරාදා พฤ วันจันทร์ "
    "วันพฤหัสบดี วันพุธ วันศุกร์ วันอังคาร "
    "วันอาทิตย์ วันเสาร์ อา ကြာသပတေး စနေ တနင်္ဂနွေ "
    "တနင်္လာ ဗုဒ္ဓဟူး သောကြာ အင်္ဂါ კვი კვირა "
    "ოთხ ოთხშაბათი ორშ ორშაბათი პარ პარასკევი "
    "სამ სამშაბათი შაბ შაბათი ხუთ ხუთშაბათი "
    "ሐሙስ ማክሰ ማክሰኞ ረቡዕ ሰኞ ቅዳሜ እሑድ ዓርብ ចន្ទ ច័ន្ទ "
    "ពុធ ព្រហ ព្រហស្បតិ៍ សុក្រ សៅរ៍ អង្គារ "
    "អាទិត្យ 日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日 月 火 水 木 "
    "金 土 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 "
    "周三 周四 周五 周六 周日 월요일 화요일 수요일 목요일 금요일 토요일 일요일 "
    "월 화 수 목 금 토 일 الإثنين الثلثاء يوم یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه "
    "thurs tues weds"
)

# Labels that introduce the time of publication.
PUBLISHED: Final = (
    "published posted created first_published date published_on released issued filed written "
    "publié publiée mis_en_ligne créé paru parution publication publicado publicada publicación "
    "fecha data pubblicato pubblicata pubblicazione creato veröffentlicht erstellt erschienen "
    "publiziert publiceret stand datum geschrieben gepostet gepubliceerd geplaatst verschenen "
    "publicerad publicerat skapad publisert udgivet offentliggjort opprettet julkaistu birt birtist "
    "avaldatud publicēts publicat publicată publicados paskelbta opublikowano dodano utworzono "
    "publikacja publikováno vydáno zverejnené publikované vydané objavljeno objavio objavil "
    "megjelent közzétéve létrehozva objavljeno_u publikuar postuar më yayın_tarihi yayınlanma "
    "yayınlandı yayımlanma giriş giriş_tarihi oluşturma eklenme tarih опубликовано опубликована "
    "дата дата_публикации размещено создано опубліковано публікація створено публикувано "
    "публикувана објављено објавено апублікавана жарияланды қосылған δημοσιεύθηκε δημοσιεύτηκε "
    "δημοσίευση ημερομηνία נכתב פורסם פורסמה تاريخ_النشر نشر نُشر نشرت تاريخ تم_النشر آخر_نشر "
    "منتشر_شده تاریخ_انتشار انتشار شائع प्रकाशित "
    "प्रकाशन पोस्ट पब्लिश প্রকাশ প্রকাশিত প্রকাশকাল "
    "வெளியிடப்பட்டது వెளியீடు ప్రచురణ పబ్లిష్ "
    "ಪ್ರಕಟ പ്രസിദ്ധീകരിച്ചത് પ્રકાશિત ਪ੍ਰਕਾਸ਼ਿਤ "
    "đăng xuất_bản ngày_đăng diterbitkan dipublikasikan diposting terbit tayang tanggal tarikh "
    "imechapishwa ilichapishwa iliyochapishwa nailathala inilathala เผยแพร่ วันที่ เขียนเมื่อ "
    "发布 發布 发表 發表 发布时间 發布時間 发表时间 时间 "
    "時間 日期 公開 公開日 掲載 投稿 配信 公開日時 投稿日 "
    "입력 등록 게시 작성 승인 기사입력 argitaratua publicado_em publicado_el publikováno_dne"
)

# Labels that introduce the time of a later change.
UPDATED: Final = (
    "updated modified edited last_updated last_update last_modified update revised changed "
    "mis_à_jour mise_à_jour actualisé modifié actualizado actualizada actualización modificado "
    "atualizado atualizada atualização modifica modificato aggiornato aggiornata aggiornamento "
    "aktualisiert aktualisierung update_vom zuletzt_geändert geändert bijgewerkt laatst gewijzigd "
    "uppdaterad uppdaterat senast ändrad oppdatert sist_oppdatert endret opdateret senest_opdateret "
    "päivitetty muokattu uppfært uuendatud muudetud atjaunots atnaujinta zaktualizowano "
    "aktualizacja aktualizováno aktualizované aktualizace upraveno ažurirano izmijenjeno posodobljeno "
    "frissítve módosítva actualizat modificat përditësuar güncelleme güncellendi son_güncelleme "
    "güncellenme обновлено изменено обновлён оновлено змінено обновена ажурирано ενημέρωση "
    "ενημερώθηκε τροποποίηση עודכן עדכון عدلت تحديث آخر_تحديث تم_التحديث محدث به‌روزرسانی اپ_ڈیٹ "
    "अपडेट अपडेटेड संशोधित আপডেট అప్‌డేట్ ಅಪ್ಡೇಟ್ cập_nhật diperbarui diperbaharui dikemas_kini "
    "imesasishwa na-update อัปเดต แก้ไขล่าสุด 更新 最后更新 最後更新 更新时间 更新日 修改 수정 업데이트 최종수정"
)

# Words that stand beside a date without saying anything else: time words, zones, reading times.
FILLERS: Final = (
    "at on the of to in am pm um uhr kl klo o'clock ob às as a á à ore ora ure hrs hr h hs hours "
    "de del di da do den der am vom le el la les el_día dia dne dnes godz g sa s año y i saat saati "
    "la_ora la_orele в о об у г р год года року час ч од στις ώρα ש בשעה ב الساعة في بتوقيت غرينتش "
    "هـ م ص ساعت लगभग बजे को ngày lúc giờ tháng năm pukul jam wib wita wit saa เวลา น 時 分 秒 时 "
    "点 点 시 분 초 오전 오후 上午 下午 午前 午後 بعد مساء صباحا المساء "
    "gmt utc cet cest est edt cst cdt mst mdt pst pdt pt et bst ist jst kst hkt sgt aest aedt nzst "
    "nzdt eet eest msk wat cat eat sast pkt bdt npt wet west akst hst trt z min minute minutes mins "
    "minuten minuti minutos minuto minuter minutter read lesezeit lesedauer leestijd lettura lectura "
    "lecture leitura czytania mins_read lästid lesetid de_lectura di_lettura phút منٹ دقيقة دقائق قراءة "
    "мин чтения dakika okuma süresi temps tid ago years year months month days day hours hour online "
    "las om op uur v u на kell pagi siang sore malam aktual publicării tarihi há horas heures stunden kello "
    "klokka comments comment kommentare page seite pagina página sida alle dated local time reading d m n ya l il lo os"
)

# Words that introduce or join the names of writers.
BYLINE: Final = (
    "by von par por per di de da av af door przez od autor autora författare text texte testo texto "
    "автор от від от_автор tarafından yazan بقلم كتب por_la redazione redaktion redaction redacción "
    "redação редакция oleh penulis bởi द्वारा 记者 記者 来源 기자 source quelle"
)

# Words that may join the capitalised parts of a byline.
JOINERS: Final = "and und et y e i och og ja en en of the van der den de la di da do dos von du le al el bin"

# Ages by language: words before; words after; "one"; then units from seconds up to years.
# "word=2" is a dual form that holds its own number.
AGES: Final = (
    # en
    " | ago | a an one | second seconds sec secs s | minute minutes min mins m | hour hours"
    " hr hrs h | day days d | week weeks wk wks w | month months mo mos | year years yr yrs"
    " y",
    # de
    "vor |  | einer einem | Sekunde Sekunden Sek | Minute Minuten Min | Stunde Stunden Std "
    "h | Tag Tagen | Woche Wochen | Monat Monaten | Jahr Jahren",
    # fr
    "il_y_a |  | un une | seconde secondes sec s | minute minutes min mn | heure heures h |"
    " jour jours j | semaine semaines | mois | an ans",
    # es
    "hace |  | un una | segundo segundos seg | minuto minutos min | hora horas h | día días"
    " d | semana semanas | mes meses | año años",
    # pt
    "há |  | um uma | segundo segundos seg | minuto minutos min | hora horas h | dia dias d"
    " | semana semanas | mês meses | ano anos",
    # pt
    " | atrás | um uma | segundo segundos | minuto minutos min | hora horas h | dia dias | "
    "semana semanas | mês meses | ano anos",
    # it
    " | fa | un una un' un’ | secondo secondi | minuto minuti min | ora ore h | giorno "
    "giorni | settimana settimane | mese mesi | anno anni",
    # nl
    " | geleden | een één | seconde seconden sec | minuut minuten min | uur uren | dag "
    "dagen | week weken | maand maanden | jaar jaren",
    # sv
    "för | sedan | en ett | sekund sekunder | minut minuter min | timme timmar tim | dag "
    "dagar | vecka veckor | månad månader | år",
    # sv
    " | sedan | en ett | sekund sekunder | minut minuter min | timme timmar tim | dag dagar"
    " | vecka veckor | månad månader | år",
    # da_no
    "for | siden | en et ett én | sekund sekunder | minut minutter minutt min | time timer "
    "t | dag dage dager døgn | uge uger uke uker | måned måneder | år",
    # da_no
    " | siden | en et ett én | sekund sekunder | minut minutter minutt min | time timer t |"
    " dag dage dager døgn | uge uger uke uker | måned måneder | år",
    # fi
    " | sitten | yksi | sekunti sekuntia s | minuutti minuuttia min | tunti tuntia t h | "
    "päivä päivää pv | viikko viikkoa vk | kuukausi kuukautta kk | vuosi vuotta v",
    # et
    " | tagasi | üks | sekund sekundit | minut minutit min | tund tundi h | päev päeva | "
    "nädal nädalat | kuu kuud | aasta aastat",
    # is
    "fyrir |  | einni einum einu | sekúndu sekúndum | mínútu mínútum mín | klukkustund "
    "klukkustundum klst | degi dögum | viku vikum | mánuði mánuðum | ári árum",
    # lv
    "pirms |  | vienas viena | sekundes sekundēm | minūtes minūtēm min | stundas stundām h "
    "| dienas dienām | nedēļas nedēļām | mēneša mēnešiem | gada gadiem",
    # lt
    "prieš |  | vieną | sekundę sekundes sekundžių | minutę minutes minučių min | valandą "
    "valandas valandų val | dieną dienas dienų | savaitę savaites savaičių | mėnesį "
    "mėnesius mėnesių | metus metų",
    # pl
    " | temu | jedną jeden | sekundę sekundy sekund sek | minutę minuty minut min | godzinę"
    " godziny godzin godz | dzień dni | tydzień tygodnie tygodni | miesiąc miesiące "
    "miesięcy mies | rok lata lat",
    # cs
    "před |  | jednou jedním | sekundou sekundami | minutou minutami min | hodinou hodinami"
    " h | dnem dny | týdnem týdny | měsícem měsíci | rokem lety roky",
    # sk
    "pred |  | jednou jedným | sekundou sekundami | minútou minútami min | hodinou hodinami"
    " h | dňom dňami | týždňom týždňami | mesiacom mesiacmi | rokom rokmi",
    # hr_sr_bs
    "prije pre |  | jedan jednu jednog | sekundu sekunde sekundi | minut minutu minute "
    "minuta min | sat sata sati h | dan dana | sedmicu tjedan tjedna nedelju nedelje "
    "nedelja sedmice sedmica | mjesec mjeseca mjeseci mesec meseca meseci | godinu godine "
    "godina",
    # sl
    "pred |  | eno enim | sekundo sekundama sekundami | minuto minutama minutami | uro "
    "urama urami | dnevom dnevoma dnevi | tednom tednoma tedni | mesecem mesecema meseci | "
    "letom letoma leti",
    # ru
    " | назад | один одну | секунду секунды секунд сек | минуту минуты минут мин | час часа"
    " часов ч | день дня дней | неделю недели недель | месяц месяца месяцев | год года лет",
    # uk
    " | тому | один одну | секунду секунди секунд | хвилину хвилини хвилин хв | годину "
    "години годин год | день дні днів | тиждень тижні тижнів | місяць місяці місяців | рік "
    "роки років",
    # bg_mk
    "преди пред |  | един една | секунда секунди | минута минути мин | час часа часове | "
    "ден дни дена | седмица седмици недела недели | месец месеца месеци | година години",
    # sr
    "пре прије |  | један једну | секунду секунде секунди | минут минута минуту минуте | "
    "сат сата сати | дан дана | недељу недеље недеља | месец месеца месеци | годину године "
    "година",
    # el
    "πριν πριν_από |  | ένα μία | δευτερόλεπτο δευτερόλεπτα | λεπτό λεπτά | ώρα ώρες | "
    "ημέρα ημέρες μέρα μέρες | εβδομάδα εβδομάδες | μήνα μήνες | χρόνο χρόνια έτος έτη",
    # ro
    "acum |  | o un | secundă secunde de_secunde | minut minute de_minute min | oră ore "
    "de_ore | zi zile de_zile | săptămână săptămâni | lună luni de_luni | an ani de_ani",
    # hu
    " | ezelőtt | egy | másodperccel másodperce | perccel perce | órával órája | nappal "
    "napja | héttel hete | hónappal hónapja | évvel éve",
    # sq
    " | më_parë | një | sekondë sekonda | minutë minuta | orë | ditë | javë | muaj | vit "
    "vjet",
    " | önce | bir | saniye sn | dakika dk | saat sa | gün | hafta | ay | yıl",  # tr
    " | əvvəl | bir | saniyə | dəqiqə | saat | gün | həftə | ay | il",  # az
    # ar
    "منذ قبل |  | واحدة واحد | ثانية ثوان ثواني ثانيتين=2 | دقيقة دقائق دقيقتين=2 | ساعة "
    "ساعات ساعتين=2 | يوم أيام يوما يومين=2 | أسبوع أسابيع أسبوعين=2 | شهر أشهر شهور "
    "شهرين=2 | سنة سنوات عام أعوام سنتين=2 عامين=2",
    # he
    "לפני |  | אחת אחד | שנייה שניות | דקה דקות דק' שתי_דקות=2 | שעה שעות שעתיים=2 | יום "
    "ימים יומיים=2 | שבוע שבועות שבועיים=2 | חודש חודשים חודשיים=2 | שנה שנים שנתיים=2",
    " | پیش قبل | یک | ثانیه | دقیقه | ساعت | روز | هفته | ماه | سال",  # fa
    " | پہلے قبل | ایک | سیکنڈ | منٹ | گھنٹے گھنٹہ | دن | ہفتے ہفتہ | ماہ مہینے | سال",  # ur
    # hi
    " | पहले | एक | सेकंड सेकेंड | मिनट | "
    "घंटे घंटा घण्टे | दिन | सप्ताह हफ्ते | महीने "
    "महीना माह | साल वर्ष",
    " | আগে | এক | সেকেন্ড | মিনিট | ঘণ্টা ঘন্টা | দিন | সপ্তাহ | মাস | বছর",  # bn
    # th
    " | ที่แล้ว ที่ผ่านมา ก่อน | หนึ่ง | "
    "วินาที | นาที | ชั่วโมง ชม. | วัน | สัปดาห์ | "
    "เดือน | ปี",
    " | trước | một | giây | phút | giờ tiếng | ngày | tuần | tháng | năm",  # vi
    # id_ms
    " | yang_lalu lalu | satu | detik saat | menit minit | jam | hari | minggu pekan | "
    "bulan | tahun",
    " | yang_lalu lalu |  |  | semenit | sejam | sehari | seminggu | sebulan | setahun",  # id
    # tl
    " | nakaraan ang_nakalipas ang_nakakaraan | isang | segundo | minuto | oras | araw | "
    "linggo | buwan | taon",
    # sw
    " | zilizopita iliyopita yaliyopita |  | sekunde | dakika | saa | siku | wiki | mwezi "
    "miezi | mwaka miaka",
    " | 前 |  | 秒 | 分 分間 | 時間 | 日 | 週間 | か月 ヶ月 カ月 ヵ月 | 年",  # ja
    # zh
    " | 前 之前 | 一 | 秒 秒钟 秒鐘 | 分钟 分鐘 分 | 小时 小時 个小时 個小時 "
    "| 天 日 | 周 週 星期 个星期 | 个月 個月 | 年",
    " | 전 | 한 | 초 | 분 | 시간 | 일 | 주 주일 | 개월 달 | 년",  # ko
    # ca
    "fa |  | un una | segon segons | minut minuts | hora hores | dia dies | setmana "
    "setmanes | mes mesos | any anys",
    "duela |  |  | segundo | minutu | ordu | egun | aste | hilabete | urte",  # eu
)
