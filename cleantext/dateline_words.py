"""The words of datelines: news agencies, months and places in many languages, and openings that name no place."""

from __future__ import annotations

# Names that mark a dateline even where no dash or colon follows their brackets.
AGENCIES: tuple[str, ...] = (
    "Reuters", "Thomson Reuters", "Thomson Reuters Foundation", "Reuters Health", "Associated Press",
    "The Associated Press", "AFP", "Agence France-Presse", "dpa", "dpa-AFX", "dts", "EFE", "EFEUSA",
    "EFE Verde", "Agencia EFE", "ANSA", "Adnkronos", "askanews", "LaPresse", "Italpress", "Xinhua",
    "PTI", "IANS", "Kyodo", "Kyodo News", "Jiji", "Yonhap", "Lusa", "ČTK", "ctk", "TASR", "APA", "SDA",
    "sda-ats", "Keystone-SDA", "Keystone-ATS", "NTB", "Ritzau", "Belga", "ANP", "Novum", "UPI",
    "Bernama", "Antara", "ANTARA News", "TTXVN", "Vietnam+", "VNA", "VOV", "UNIAN", "Ukrinform",
    "Interfax", "Interfax-Ukraine", "ITAR-TASS", "TASS", "RIA Novosti", "Sputnik", "KUNA", "SPA/WAM",
    "BSS", "UNB", "GNA", "Agência Brasil", "Agencia Brasil", "Télam", "Telam", "Notimex",
    "Europa Press", "EUROPA PRESS", "CNN", "CNNMoney", "CNN Business", "CNN Indonesia",
    "CNN en Español", "CNN Brasil", "CNN Türk", "CNBC", "CNBC Indonesia", "MSNBC", "NBC News",
    "CBS News", "ABC News", "Fox News", "BBC", "BBC News", "BBC Sport", "Bloomberg", "Bloomberg News",
    "Dow Jones", "MarketWatch", "Canadian Press", "The Canadian Press", "AAP", "NZPA", "PNA", "IRNA",
    "ISNA", "ILNA", "Tasnim", "MNA", "Anadolu", "Anadolu Agency", "DHA", "İHA", "IHA", "Cihan",
    "AzerTac", "Azertac", "AZERTAC", "AZƏRTAC", "Armenpress", "ARKA", "Kazinform", "KAZINFORM",
    "AKIpress", "UzA", "Montsame", "MTI", "Agerpres", "AGERPRES", "Mediafax", "BTA", "Tanjug", "SRNA",
    "FENA", "Fena", "Hina", "HINA", "FoNet", "BNS", "LETA", "ELTA", "BelTA", "Lehtikuva", "PRNewswire",
    "PR Newswire", "BUSINESS WIRE", "Business Wire", "GLOBE NEWSWIRE", "GlobeNewswire", "Newswire",
    "ACCESSWIRE", "ACCESS Newswire", "EINPresswire", "Marketwired", "Marketwire", "CNW",
    "Newsfile Corp.", "PANA", "APO Group", "African News Agency", "Prensa Latina", "Andina", "AVN",
    "Colprensa", "apro", "Apro", "Agencia Reforma", "El Universal", "Folhapress", "FOLHAPRESS",
    "Estadão Conteúdo", "Agência Estado", "Agência Senado", "Agência Câmara", "Agência Lusa",
    "Inforpress", "Angop", "ANGOP", "Ecofin", "Agence Ecofin", "Xinhuanet", "ECNS", "CNA",
    "Focus Taiwan", "KCNA", "NHK", "Newsis", "News1", "RFE/RL", "VOA", "VOA News", "Voice of America",
    "Deutsche Welle", "epd", "kath.net", "Religion News Service", "AsiaNews", "ZENIT", "CNA Deutsch",
    "Pacnews", "RNZ", "RNZ Pacific", "Inside AU", "TMZ", "StudyFinds", "SWNS", "PA Media",
    "Press Association", "Sun-Times Media Wire", "KTLA", "detikcom", "detikSport", "Okezone", "TTO",
    "TPO", "SGGPO", "NDO", "NLĐO", "Dân trí", "Dân Việt", "VTC News", "VNE", "VietNamNet", "TNO", "HNM",
    "ĐTTCO", "Agencia Venezolana de Noticias", "Agencia Informativa", "Agencia UNO", "AUNO",
    "Servimedia", "Colpisa", "ANP/AFP", "WAFA", "Ma'an", "QNA", "Oman News Agency", "Kurdistan24",
    "Rudaw", "SUNA", "SONNA", "New Ziana", "BOPA", "NAMPA", "Nampa", "SAnews", "SAnews.gov.za",
    "News24", "ANI", "ПАП", "ТАСС", "ИТАР-ТАСС", "РИА Новости", "РИА «Новости»", "РИАН", "РИА",
    "Интерфакс", "Интерфакс-Украина", "Інтерфакс-Україна", "Интерфакс-Казахстан", "Спутник",
    "Спутник Казахстан", "УНИАН", "УНІАН", "УНН", "Укринформ", "Укрінформ", "БЕЛТА", "БелТА", "БелаПАН",
    "Казинформ", "КазИнформ", "ҚазАқпарат", "АКИpress", "Кабар", "Ховар", "НИАТ Ховар", "НИАТ «Ховар»",
    "АЗЕРТАДЖ", "Азертадж", "Арменпресс", "Новости-Армения", "Новости-Грузия", "Регнум", "ИА REGNUM",
    "REGNUM", "Росбалт", "Рейтер", "Рейтерс", "Ройтерс", "Франс Пресс", "АФП", "АП", "ДПА", "БТА",
    "БГНЕС", "Танјуг", "Бета", "СРНА", "МИА", "МОНЦАМЭ", "ΑΠΕ-ΜΠΕ", "ΑΠΕ", "ΚΥΠΕ", "Ρόιτερς", "رويترز",
    "أ ف ب", "أ.ف.ب", "اف ب", "أ ب", "أ.ب", "د ب أ", "د.ب.أ", "أ ش أ", "أ.ش.أ", "واس", "وام", "كونا",
    "بترا", "سانا", "وفا", "قنا", "واج", "وات", "سونا", "سبأ", "معا", "شينخوا", "الأناضول", "سبوتنيك",
    "العربية", "العربية.نت", "سي ان ان", "سي إن إن", "بي بي سي", "نوفوستي", "تاس", "وكالات", "الوكالات",
    "الشرق الأوسط", "ایرنا", "ایسنا", "مهر", "فارس", "تسنیم", "ایلنا", "رويترز/أ ف ب", "رویترز",
    "سی این این", "اے پی پی", "اے پی", "اے ایف پی", "این این آئی", "آئی این پی", "آئی این پی ویلتھ پاک",
    "یو این پی", "صباح نیوز", "آن لائن", "رائٹرز", "بی بی سی", "روزنامہ پاکستان", "ڈیلی پاکستان",
    "ڈیلی پاکستان آن لائن", "جنگ نیوز", "اے این آئی", "پی ٹی آئی بھاشا", "یو این آئی", "ثناء نیوز",
    "شِنہوا", "شنہوا", "بیورو رپورٹ", "ايجنسيز", "ایجنسیاں", "ایجنسیز", "भाषा", "पीटीआई", "आईएएनएस",
    "एएनआई", "वार्ता", "यूएनआई", "यूनीवार्ता", "हि.स.", "हि. स.", "हिंदुस्थान समाचार",
    "हिन्दुस्थान समाचार", "एजेंसी", "एजेंसियां", "एजेन्सी", "ब्यूरो", "एपी", "एएफपी", "रॉयटर",
    "रॉयटर्स", "रायटर", "रासस", "सिन्ह्वा", "बीबीसी", "वृत्तसंस्था", "প্রেট্র", "বাসস", "ইউএনবি",
    "বিডিনিউজ", "এএফপি", "রয়টার্স", "পিটিআই", "সিনহুয়া", "এপি", "பிடிஐ", "పీటీఐ", "ಪಿಟಿಐ", "പിടിഐ",
    "ఏఎన్ఐ", "ኢዜአ", "ኤፍ ቢ ሲ", "ኤፍ.ቢ.ሲ", "ፋና", "רויטרס", "אי.פי", "אי-אף-פי",
)

# Agency names that are words or initials of other things too: brackets and a mark are asked for.
WEAK_AGENCIES: tuple[str, ...] = (
    "Fides", "Report", "Trend", "Beta", "Turan", "MAP", "TAP", "Petra", "Saba", "Mehr", "Fars",
    "Reforma", "OEM", "Suara", "Merdeka", "Newsroom", "UNI", "ANKA", "ATA", "MIA", "STA", "AIN", "ACN",
    "ABI", "ABN", "EP", "IPS", "CEN", "Agencias", "Redacción", "ENA", "ANA", "APS", "ACP", "AIP", "AGP",
    "Spotlight", "STT", "FBC", "KBC", "IOL", "SANA", "ONA", "NINA", "LANA", "RFA", "RFI", "DW", "KNA",
    "CNS", "AP", "AA", "TT", "PAP", "SPA", "WAM", "MENA", "APP", "NAN", "RIA", "AGI", "ATS", "SID",
    "dapd", "ddp", "Efe", "AM", "PL", "UNA", "ABC", "CBS", "NBC", "FOX", "KT", "TASS/Interfax", "ΑΜΝΑ",
    "INA", "MAA", "TT-Ritzau", "PA", "CP", "PNS", "SITA", "ČT", "NOS", "UNN", "OSV News", "CWN",
)

# Words for a desk, a wire or a correspondent; an unknown name that holds one of them is an agency.
DESKS: tuple[str, ...] = (
    "news", "newswire", "wire", "press", "presse", "prensa", "agency", "agencia", "agência", "agenzia",
    "agence", "agentur", "agentura", "agensi", "media", "desk", "daily", "correspondent", "ویب", "ڈیسک",
    "نیوز", "نمائندہ", "نامہ", "رپورٹ", "رپورٹر", "بیورو", "وقائع", "آن لائن", "خبرگزاری", "وكالة",
    "وكالات", "مكتب", "एजेंसी", "न्यूज", "संवाददाता", "ब्यूरो", "समाचार", "डेस्क", "সংবাদদাতা", "ডেস্ক",
    "প্রতিনিধি",
)

# What stands before a dash, a bracket or a colon as a label, a credit or a stamp, not as a place.
NOT_PLACES: tuple[str, ...] = (
    "update", "updated", "updates", "updating", "live", "breaking", "exclusive", "exclusives", "video",
    "videos", "photo", "photos", "picture", "pictures", "image", "images", "gallery", "watch", "read",
    "listen", "note", "notes", "editor", "editor's", "opinion", "analysis", "comment", "commentary",
    "column", "editorial", "review", "reviews", "preview", "recap", "report", "reports", "story",
    "stories", "news", "feature", "features", "interview", "podcast", "explainer", "explained", "fact",
    "factbox", "check", "timeline", "quiz", "poll", "correction", "corrections", "clarification",
    "disclosure", "warning", "alert", "urgent", "important", "attention", "advisory", "sponsored",
    "advertisement", "ad", "promoted", "source", "sources", "file", "credit", "courtesy", "caption",
    "published", "posted", "modified", "edited", "written", "by", "from", "author", "reporter", "staff",
    "contact", "contacts", "tags", "topics", "related", "more", "share", "follow", "subscribe", "sign",
    "click", "download", "about", "summary", "highlights", "takeaways", "background", "context",
    "method", "methodology", "methods", "results", "conclusion", "conclusions", "introduction",
    "abstract", "objective", "question", "answer", "faq", "tip", "tips", "step", "part", "chapter",
    "section", "episode", "season", "spoiler", "spoilers", "trailer", "rumor", "rumour", "rumors",
    "transfer", "match", "score", "final", "result", "standings", "schedule", "weather", "forecast",
    "sport", "sports", "business", "politics", "world", "technology", "health", "science",
    "entertainment", "lifestyle", "culture", "travel", "money", "markets", "stocks", "shares", "letter",
    "letters", "obituary", "obituaries", "today", "yesterday", "tomorrow", "tonight", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "just", "first", "top", "best",
    "latest", "bonus", "sale", "deal", "deals", "price", "win", "winner", "winners", "who", "what",
    "when", "where", "why", "how", "yes", "no", "ok", "the", "this", "that", "these", "those", "and",
    "but", "or", "we", "you", "he", "she", "it", "they", "my", "our", "your", "please", "thanks",
    "disclaimer", "copyright", "later", "confirmed", "developing", "trending", "viral", "spotlight",
    "profile", "rank", "ranking", "pros", "cons", "verdict", "rating", "bottom", "flashback",
    "throwback", "event", "events", "location", "date", "time", "venue", "cost", "tickets", "phone",
    "email", "address", "website", "hours", "team", "teams", "president", "minister", "police",
    "government", "court", "study", "experts", "scientists", "research", "researchers", "urgente",
    "exclusiva", "exclusivo", "última", "ultima", "hora", "vídeo", "fotos", "foto", "galería",
    "galeria", "imagen", "imágenes", "opinión", "opinião", "análisis", "análise", "entrevista",
    "crónica", "crônica", "actualización", "actualizado", "atualização", "atualizado", "oficial",
    "nota", "aviso", "atención", "atenção", "ojo", "leia", "lea", "veja", "mira", "fuente", "fonte",
    "redes", "deportes", "economía", "economia", "política", "sociedad", "cultura", "mundo", "nacional",
    "nacionales", "ciência", "esportes", "saiba", "confira", "ouça", "assista", "por", "de", "redator",
    "en", "vivo", "ao", "eilmeldung", "exklusiv", "aktualisiert", "kommentar", "meinung", "analyse",
    "bericht", "anzeige", "werbung", "hintergrund", "quelle", "bild", "bilder", "liveticker", "ticker",
    "von", "hinweis", "achtung", "neu", "eilt", "politik", "wirtschaft", "kultur", "vidéo", "entretien",
    "reportage", "enquête", "exclusif", "exclusivité", "direct", "portrait", "tribune", "édito",
    "éditorial", "infographie", "sondage", "publicité", "par", "lire", "voir", "récit", "chronique",
    "critique", "info", "infos", "esclusiva", "intervista", "sondaggio", "leggi", "diretta", "di",
    "ultim'ora", "wideo", "zdjęcia", "wywiad", "opinia", "źródło", "tylko", "pilne", "komentarz",
    "aktualizacja", "rozhovor", "komentář", "komentár", "názor", "aktualizováno", "anketa", "анализ",
    "видео", "фото", "мнение", "интервью", "эксклюзив", "срочно", "обновлено", "источник", "читайте",
    "смотрите", "важно", "внимание", "відео", "інтерв'ю", "думка", "терміново", "оновлено", "джерело",
    "son", "dakika", "özel", "haber", "röportaj", "güncelleme", "kaynak", "yorum", "berita", "baca",
    "juga", "eksklusif", "opini", "wawancara", "sumber", "penulis", "populer", "kronologi",
    "klarifikasi", "fakta", "cek", "hoaks", "ảnh", "nguồn", "xem", "đọc", "độc", "quyền", "nóng",
    "clip", "infographic", "megasena", "nba", "nfl", "nhl", "mlb", "fifa", "uefa", "ufc", "wwe", "nasa",
    "nato", "otan", "isis", "ufo", "covid", "covid-19", "labour", "tory", "points", "morning",
    "evening", "primero", "primera", "segundo", "segunda", "tercero", "tercera", "cuarto", "quinto",
    "sexto", "séptimo", "octavo", "noveno", "décimo", "único", "artículo", "artigo", "article",
    "artikel", "cláusula", "antecedentes", "objetivo", "objetivos", "considerando", "resultando",
    "acuerdo", "advertencia", "aclaración", "respuesta", "pregunta", "ejemplo", "conclusión",
    "conclusiones", "requisitos", "ingredientes", "preparación", "elaboración", "resumen",
    "introducción", "pergunta", "resposta", "exemplo", "conclusão", "conclusões", "resumo", "gobierno",
    "presidente", "ministerio", "policía", "cuadro", "tabla", "figura", "figure", "table", "gráfico",
    "apple", "iphone", "android", "google", "facebook", "twitter", "microsoft", "amazon", "bitcoin",
    "trump", "biden", "putin", "lula", "bolsonaro",
)

# Short forms of states and provinces, which follow a town and a comma.
REGIONS: tuple[str, ...] = (
    "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Del.", "D.C.", "DC", "Fla.", "Ga.", "Ill.",
    "Ind.", "Kan.", "Kans.", "Ky.", "La.", "Md.", "Mass.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.",
    "Neb.", "Nebr.", "Nev.", "N.H.", "N.J.", "N.M.", "N.Y.", "N.C.", "N.D.", "Okla.", "Ore.", "Pa.",
    "R.I.", "S.C.", "S.D.", "Tenn.", "Tex.", "Vt.", "Va.", "Wash.", "W.Va.", "W. Va.", "Wis.", "Wyo.",
    "Ont.", "Que.", "Alta.", "B.C.", "Man.", "N.B.", "N.L.", "N.S.", "P.E.I.", "Sask.", "Ma.", "Mich",
    "Ags.", "B.C.S.", "Camp.", "Chih.", "Chis.", "Coah.", "Col.", "CDMX", "Dgo.", "Edomex", "Méx.",
    "Gto.", "Gro.", "Hgo.", "Jal.", "Mor.", "Nay.", "NL", "Oax.", "Pue.", "Qro.", "Q.R.", "Q. Roo",
    "SLP", "Sin.", "Son.", "Tab.", "Tamps.", "Tlax.", "Ver.", "Yuc.", "Zac.", "UK", "U.K.", "USA",
    "U.S.", "UAE", "NSW", "W.A.", "Qld.", "Vic.", "S.Korea", "AL", "AK", "AZ", "AR", "CA", "CO", "CT",
    "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS",
    "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC",
    "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "ON", "QC", "BC", "AB", "SP", "RJ",
    "MG", "RS", "PR", "BA", "PE", "CE", "DF", "GO", "ES", "AM", "India", "SA", "Bol.", "Ecu.",
    "Edomex.",
)

# First words of town names; after one of them an unknown name is a town, not a person.
PLACE_STARTS: tuple[str, ...] = (
    "san", "santa", "santo", "são", "sao", "saint", "st.", "ste.", "port", "porto", "puerto", "ciudad",
    "cidade", "villa", "vila", "nueva", "nuevo", "nova", "novo", "new", "el", "la", "las", "los", "rio",
    "río", "fort", "lake", "mount", "monte", "near", "north", "south", "east", "west", "bad", "den",
    "al", "kota", "kuala", "tanjung", "campo", "costa", "isla", "islas", "boca", "playa", "poza",
    "cerro", "gómez", "hà", "đà",
)

# Agencies as the Chinese press writes them, with the words for a paper's own report.
CHINESE_AGENCIES: tuple[str, ...] = (
    "新华社", "新華社", "新华网", "中新社", "中新网", "中新網", "中国新闻网", "中央社",
    "中通社", "法新社", "路透社", "路透", "美联社", "美聯社", "合众国际社", "共同社",
    "时事社", "俄新社", "塔斯社", "韩联社", "韓聯社", "德新社", "埃菲社", "安莎社",
    "彭博社", "人民网", "人民網", "央视网", "光明网", "环球网", "本报", "本報", "本台",
    "本刊", "本网",
)

# Agencies as the Japanese press writes them.
JAPANESE_AGENCIES: tuple[str, ...] = (
    "共同", "時事通信", "時事", "ロイター", "聯合ニュース", "聯合", "タス", "新華社",
    "ブルームバーグ", "ANSA", "CNN", "AFP", "AP", "dpa", "EFE",
)

# How names of towns end; an unknown word in capitals with such an end is a town.
PLACE_ENDS: tuple[str, ...] = (
    "ville", "burg", "burgh", "feld", "felde", "stadt", "dorf", "hausen", "heim", "furt", "ingen",
    "kirchen", "brück", "grad", "abad", "pur", "pura", "nagar", "garh", "patnam", "polis", "chester",
    "mouth", "borough", "ópolis", "lândia", "tuba", "guaçu", "stad", "borg", "köping", "havn", "gorod",
    "бург", "град", "город", "ськ", "ск", "ov", "owice", "évaros", "vár",
)

# Words inside the names of places that are written small.
SMALL_WORDS: tuple[str, ...] = (
    "de", "del", "da", "do", "dos", "das", "di", "la", "le", "les", "los", "las", "el", "al", "am",
    "an", "der", "im", "in", "on", "upon", "of", "the", "und", "y", "e", "i", "et", "sur", "en", "sous",
    "es", "na", "nad", "pod", "and", "ob", "a", "au", "aux", "du", "bei", "zu",
)

# Names and short forms of the months, lower case, by the language that brought them in first.
MONTHS: dict[str, str] = {
    "en": (
        "january february march april may june july august september october november december jan feb mar "
        "apr jun jul aug sep oct nov dec"
    ),
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago "
        "sept dic"
    ),
    "pt": (
        "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev mai set out dez"
    ),
    "ca": (
        "d'abril d'agost d'octubre d'abr d'ag d'oct gener febrer març maig juny juliol agost setembre "
        "novembre desembre gen febr ag des"
    ),
    "fr": (
        "janvier février mars avril juin juillet août septembre octobre décembre janv févr avr juil déc"
    ),
    "de": (
        "januar februar märz juni juli oktober dezember okt mär"
    ),
    "it": (
        "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre mag giu lug ott"
    ),
    "nl": (
        "januari februari maart mei augustus mrt"
    ),
    "sv": (
        "maj augusti"
    ),
    "nb": (
        "desember"
    ),
    "da": (
        "marts"
    ),
    "fi": (
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta "
        "lokakuuta marraskuuta joulukuuta tammi helmi maalis huhti touko kesä heinä elo syys loka marras "
        "joulu tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu "
        "marraskuu joulukuu"
    ),
    "et": (
        "jaanuar veebruar märts aprill juuni juuli oktoober detsember jaan veebr dets"
    ),
    "lv": (
        "janvāris februāris aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris jūn "
        "jūl"
    ),
    "lt": (
        "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio "
        "saus vas kov bal geg birž liep rugp rugs spal lapkr gruod sausis vasaris kovas balandis gegužė "
        "birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis"
    ),
    "pl": (
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia "
        "sty lut kwi cze lip sie wrz paź lis gru styczeń luty marzec kwiecień czerwiec lipiec sierpień "
        "wrzesień październik listopad grudzień"
    ),
    "cs": (
        "ledna února března dubna května června července srpna září října listopadu prosince led úno bře dub "
        "kvě čvn čvc srp zář říj pro leden únor březen duben květen červen červenec srpen říjen prosinec"
    ),
    "sk": (
        "januára februára apríla mája júna júla augusta septembra októbra novembra decembra máj jún júl "
        "január február marec apríl október"
    ),
    "hu": (
        "március április május június július augusztus szeptember márc ápr szept"
    ),
    "ro": (
        "ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie ian iun iul"
    ),
    "hr": (
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca sij velj ožu "
        "tra svi kol ruj stu siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan studeni "
        "prosinac"
    ),
    "sr-Latn": (
        "mart avgust septembar oktobar novembar decembar avg"
    ),
    "sl": (
        "junij julij"
    ),
    "sq": (
        "janar shkurt prill qershor korrik gusht shtator tetor nëntor dhjetor shk pri qer korr gush sht tet "
        "nën dhj"
    ),
    "tr": (
        "ocak şubat nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub nis haz tem ağu eyl "
        "eki kas ara"
    ),
    "az": (
        "yanvar fevral aprel iyun iyul avqust sentyabr oktyabr noyabr dekabr yan iyn iyl avq sen noy dek"
    ),
    "uz": (
        "sentabr oktabr"
    ),
    "eu": (
        "urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua urt ots "
        "api eka uzt abu ira urr aza abe"
    ),
    "gl": (
        "xaneiro febreiro xuño xullo decembro xan xul"
    ),
    "ga": (
        "eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa samhain nollaig"
    ),
    "cy": (
        "ionawr chwefror mawrth ebrill mehefin gorffennaf awst medi hydref tachwedd rhagfyr ion chwef maw ebr "
        "meh gorff hyd tach rhag chw gor"
    ),
    "is": (
        "janúar febrúar maí júní júlí ágúst nóvember ágú nóv"
    ),
    "mt": (
        "jannar frar marzu mejju ġunju lulju awwissu settembru ottubru novembru diċembru"
    ),
    "id": (
        "maret agustus agu"
    ),
    "ms": (
        "mac julai ogos disember ogo dis"
    ),
    "fil": (
        "pebrero marso hunyo hulyo setyembre oktubre nobyembre disyembre peb hun hul nob"
    ),
    "sw": (
        "machi aprili agosti septemba oktoba novemba desemba"
    ),
    "af": (
        "januarie junie julie"
    ),
    "so": (
        "janaayo febraayo maarso abriil maayo juun luulyo sebtembar oktoobar noofeembar diseembar lul ogs seb "
        "nof jannaayo ogosto sebteembar"
    ),
    "ha": (
        "janairu faburairu maris afirilu mayu yuni yuli agusta satumba nuwamba disamba"
    ),
    "ru": (
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв февр мар апр "
        "июн июл авг сент окт нояб дек январь февраль март апрель май июнь июль август сентябрь октябрь "
        "ноябрь декабрь"
    ),
    "uk": (
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січ лют бер "
        "квіт трав черв лип серп вер жовт лист груд січень лютий березень квітень травень червень липень "
        "серпень вересень жовтень листопад грудень"
    ),
    "be": (
        "студзеня лютага сакавіка красавіка чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня сту "
        "сак кра чэр ліп жні кас ліс сне студзень люты сакавік красавік чэрвень ліпень жнівень верасень "
        "кастрычнік лістапад снежань"
    ),
    "bg": (
        "януари февруари април юни юли септември октомври ноември декември яну фев сеп ное"
    ),
    "mk": (
        "јануари мај јуни јули јан јун јул"
    ),
    "sr": (
        "јануар фебруар септембар октобар новембар децембар феб нов дец"
    ),
    "kk": (
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан қаң ақп нау сәу "
        "мам мау шіл там қыр қаз қар жел"
    ),
    "ky": (
        "сен ноя"
    ),
    "el": (
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου "
        "νοεμβρίου δεκεμβρίου ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ ιανουάριοσ φεβρουάριοσ "
        "μάρτιοσ απρίλιοσ μάιοσ ιούνιοσ ιούλιοσ αύγουστοσ σεπτέμβριοσ οκτώβριοσ νοέμβριοσ δεκέμβριοσ μάρ μάι "
        "ιούν ιούλ αύγ νοέ"
    ),
    "hy": (
        "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի "
        "դեկտեմբերի հնվ փտվ մրտ ապր մյս հնս հլս օգս սեպ հոկ նոյ դեկ հունվար փետրվար մարտ ապրիլ մայիս հունիս "
        "հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր"
    ),
    "ka": (
        "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი "
        "იან თებ მარ აპრ მაი ივნ ივლ აგვ სექ ოქტ ნოე დეკ"
    ),
    "ar": (
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
    ),
    "fa": (
        "ژانویهٔ فوریهٔ آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر ژانویه فوریه مه ژوئیه"
    ),
    "ur": (
        "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"
    ),
    "he": (
        "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר ינו׳ פבר׳ אפר׳ אוג׳ ספט׳ "
        "אוק׳ נוב׳ דצמ׳"
    ),
    "hi": (
        "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर जन॰ फ़र॰ जुल॰ अग॰ सित॰ "
        "अक्टू॰ नव॰ दिस॰"
    ),
    "mr": (
        "जानेवारी फेब्रुवारी एप्रिल मे जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर जाने फेब्रु एप्रि ऑग "
        "सप्टें ऑक्टो नोव्हें डिसें"
    ),
    "ne": (
        "फेब्रुअरी अप्रिल जुन अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर"
    ),
    "bn": (
        "জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর জানু ফেব "
        "এপ্রি জুল আগ সেপ অক্টো নভে ডিসে"
    ),
    "pa": (
        "ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ ਜਨ ਫ਼ਰ ਅਪ੍ਰੈ ਜੁਲਾ ਅਗ ਸਤੰ ਅਕਤੂ "
        "ਨਵੰ ਦਸੰ"
    ),
    "gu": (
        "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર ઑક્ટોબર નવેમ્બર ડિસેમ્બર જાન્યુ ફેબ્રુ "
        "સપ્ટે ઑક્ટો નવે ડિસે"
    ),
    "ta": (
        "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர் ஜன பிப் மார் "
        "ஏப் ஆக செப் அக் நவ டிச"
    ),
    "te": (
        "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్ జన ఫిబ్ర ఏప్రి "
        "ఆగ సెప్టెం అక్టో నవం డిసెం"
    ),
    "kn": (
        "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್ ಜನ ಫೆಬ್ರ "
        "ಏಪ್ರಿ ಆಗ ಸೆಪ್ಟೆಂ ಅಕ್ಟೋ ನವೆಂ ಡಿಸೆಂ"
    ),
    "ml": (
        "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്‌ടോബർ നവംബർ ഡിസംബർ ജനു ഫെബ്രു "
        "മാർ ഏപ്രി ഓഗ സെപ്റ്റം ഒക്ടോ നവം ഡിസം"
    ),
    "si": (
        "ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර් ජන "
        "පෙබ අගෝ සැප් ඔක් නොවැ දෙසැ මාර්"
    ),
    "th": (
        "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม "
        "ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค"
    ),
    "lo": (
        "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ ມ.ກ ກ.ພ ມ.ນ ມ.ສ ພ.ພ ມິ.ຖ "
        "ກ.ລ ສ.ຫ ກ.ຍ ຕ.ລ ພ.ຈ ທ.ວ"
    ),
    "my": (
        "ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ ဇန် ဖေ ဇူ "
        "စက် အောက် နို ဒီ"
    ),
    "km": (
        "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ"
    ),
    "am": (
        "ጃንዋሪ ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር ጃን ፌብ ኤፕሪ ኦገስ ሴፕቴ ኦክቶ ኖቬም ዲሴም"
    ),
    "*": (
        "genn fév czerw кві тра чер сер жов лис كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين ماي "
        "جوان جويلية أوت agt setem መስከረም ጥቅምት ህዳር ኅዳር ታህሳስ ታኅሣሥ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ሀምሌ ነሐሴ ነሀሴ ጳጉሜ "
        "ayu ebreo"
    ),
}

# Places that datelines name, by language, between commas; the time-zone cities come from Unicode CLDR.
PLACES: dict[str, str] = {
    "en": (
        "Washington, Ambala, Amritsar, Ludhiana, Jalandhar, Patiala, Bathinda, Gurugram, Gurgaon, Faridabad, "
        "Rohtak, Panipat, Karnal, Hisar, Sonipat, Noida, Ghaziabad, Meerut, Agra, Kanpur, Varanasi, "
        "Prayagraj, Allahabad, Gorakhpur, Bareilly, Aligarh, Moradabad, Jhansi, Ayodhya, Mathura, Haridwar, "
        "Nainital, Rishikesh, Haldwani, Gwalior, Indore, Jabalpur, Ujjain, Nagpur, Nashik, Aurangabad, Thane, "
        "Kolhapur, Solapur, Panaji, Surat, Vadodara, Rajkot, Gandhinagar, Udaipur, Jodhpur, Kota, Ajmer, "
        "Bikaner, Jamshedpur, Dhanbad, Bokaro, Gaya, Muzaffarpur, Bhagalpur, Cuttack, Rourkela, Siliguri, "
        "Darjeeling, Howrah, Agartala, Aizawl, Kohima, Itanagar, Gangtok, Dimapur, Silchar, Vijayawada, "
        "Visakhapatnam, Tirupati, Warangal, Guntur, Mysuru, Mysore, Mangaluru, Mangalore, Hubballi, Belagavi, "
        "Kalaburagi, Coimbatore, Madurai, Tiruchirappalli, Salem, Tirunelveli, Vellore, Puducherry, "
        "Kozhikode, Thrissur, Kannur, Kollam, Kottayam, Palakkad, Leh, Anantnag, Baramulla, Poonch, Sialkot, "
        "Gujranwala, Sargodha, Bahawalpur, Sukkur, Larkana, Abbottabad, Mardan, Swat, Gilgit, Muzaffarabad, "
        "Gwadar, Pokhara, Biratnagar, Sylhet, Rajshahi, Khulna, Barisal, Rangpur, Cox's Bazar, Jaffna, Kandy, "
        "Galle, Arusha, Dodoma, Geita, Iringa, Kagera, Bukoba, Kigoma, Kilimanjaro, Moshi, Lindi, Mara, "
        "Musoma, Mbeya, Morogoro, Mtwara, Mwanza, Njombe, Pemba, Rukwa, Sumbawanga, Ruvuma, Songea, "
        "Shinyanga, Simiyu, Singida, Songwe, Tabora, Tanga, Nakuru, Eldoret, Thika, Malindi, Lamu, Garissa, "
        "Kitale, Kakamega, Nyeri, Machakos, Gulu, Jinja, Mbarara, Masaka, Mukono, Wakiso, Arua, Fort Portal, "
        "Ndola, Kitwe, Livingstone, Mutare, Gweru, Masvingo, Mzuzu, Zomba, Francistown, Swakopmund, Walvis "
        "Bay, Rundu, Oshakati, Beira, Nampula, Kimberley, Mbombela, Nelspruit, East London, Pietermaritzburg, "
        "Rustenburg, Ekurhuleni, Tshwane, Calabar, Uyo, Asaba, Owerri, Awka, Umuahia, Abakaliki, Yenagoa, "
        "Akure, Ado-Ekiti, Abeokuta, Osogbo, Ilorin, Lokoja, Minna, Makurdi, Lafia, Jalingo, Yola, Gombe, "
        "Bauchi, Damaturu, Dutse, Katsina, Sokoto, Birnin Kebbi, Gusau, Ikeja, Warri, Onitsha, Aba, Takoradi, "
        "Cape Coast, Sunyani, Koforidua, Bolgatanga, Tema, Kenema, Makeni, Serekunda, Banjul, Mekelle, Bahir "
        "Dar, Gondar, Hawassa, Dire Dawa, Adama, Jimma, Bosaso, Kismayo, Baidoa, Malakal, Bentiu, Wau, El "
        "Fasher, Port Sudan, Omdurman, Goma, Bukavu, Beni, Kisangani, Bangui, Freetown, Libreville, Klang, "
        "Kajang, Subang Jaya, Sepang, Taiping, Teluk Intan, Alor Star, Kangar, Sungai Petani, Kota Baru, "
        "Kuala Selangor, Batu Pahat, Muar, Kluang, Miri, Sibu, Bintulu, Sandakan, Tawau, Labuan, Langkawi, "
        "Butterworth, Bukit Mertajam, Malacca, Bandar Seri Begawan, Cagayan de Oro, Iloilo City, Bacolod "
        "City, General Santos City, Tacloban City, Zamboanga City, Cotabato City, Legazpi City, Naga City, "
        "Puerto Princesa, Angeles City, Pasay City, Makati City, Taguig City, Chiang Mai, Phuket, Pattaya, "
        "Songkhla, Narathiwat, Mandalay, Siem Reap, Luang Prabang, Vinh, Hai Phong, Can Tho, Kaohsiung, "
        "Taichung, Tainan, Sapporo, Sendai, Nagoya, Kyoto, Kobe, Fukuoka, Yokohama, Okinawa, Naha, Incheon, "
        "Daegu, Sejong, Panmunjom, Dili, Bali, Rafah, Khan Younis, Deir al-Balah, Nablus, Jenin, Bethlehem, "
        "Ashkelon, Sderot, Sidon, Tyre, Raqqa, Idlib, Deir ez-Zor, Fallujah, Ramadi, Tikrit, Najaf, Karbala, "
        "Sulaimaniyah, Dohuk, Aden, Taiz, Marib, Dammam, Medina, Tabriz, Mashhad, Shiraz, Herat, Jalalabad, "
        "Mazar-i-Sharif, Kunduz, New Delhi, Delhi, Mumbai, Chennai, Bengaluru, Bangalore, Kolkata, Hyderabad, "
        "Ahmedabad, Pune, Lucknow, Jaipur, Patna, Bhopal, Chandigarh, Srinagar, Jammu, Guwahati, Dehradun, "
        "Shimla, Ranchi, Raipur, Kochi, Thiruvananthapuram, Bhubaneswar, Imphal, Shillong, Islamabad, Lahore, "
        "Rawalpindi, Peshawar, Quetta, Multan, Faisalabad, Kandahar, Kathmandu, Thimphu, Chittagong, Yangon, "
        "Naypyidaw, Beijing, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Nanjing, Hangzhou, Tianjin, "
        "Xi'an, Urumqi, Lhasa, Osaka, Hiroshima, Nagasaki, Fukushima, Busan, Hanoi, Ho Chi Minh City, Da "
        "Nang, Putrajaya, Penang, Johor Bahru, Kota Kinabalu, Kuching, Ipoh, George Town, Shah Alam, Petaling "
        "Jaya, Surabaya, Bandung, Denpasar, Yogyakarta, Semarang, Medan, Makassar, Cebu City, Davao City, "
        "Quezon City, Baguio City, Canberra, Brisbane, Perth, Adelaide, Hobart, Darwin, Wellington, "
        "Christchurch, Port Moresby, Suva, Apia, Nuku'alofa, Honiara, Port Vila, Cape Town, Pretoria, Durban, "
        "Bloemfontein, Port Elizabeth, Polokwane, Soweto, Maseru, Mbabane, Gaborone, Bulawayo, Lilongwe, "
        "Blantyre, Abuja, Kano, Kaduna, Maiduguri, Port Harcourt, Ibadan, Enugu, Benin City, Jos, Kumasi, "
        "Tamale, Mombasa, Kisumu, Entebbe, Zanzibar, Hargeisa, Benghazi, Alexandria, Rabat, Ankara, Izmir, "
        "Antakya, Aleppo, Homs, Mosul, Basra, Erbil, Kirkuk, Sanaa, Hodeidah, Doha, Abu Dhabi, Sharjah, "
        "Manama, Kuwait City, Jeddah, Mecca, Tel Aviv, Haifa, Ramallah, Gaza City, Nicosia, Tehran, Isfahan, "
        "Astana, Nur-Sultan, Tbilisi, Kyiv, Kharkiv, Odesa, Odessa, Lviv, Donetsk, Mariupol, St. Petersburg, "
        "Saint Petersburg, Geneva, Bern, Basel, Lausanne, Davos, Salzburg, Frankfurt, Munich, Hamburg, "
        "Cologne, Dusseldorf, Stuttgart, Leipzig, Dresden, Bonn, The Hague, Rotterdam, Antwerp, Strasbourg, "
        "Marseille, Lyon, Toulouse, Bordeaux, Lille, Nantes, Calais, Cannes, Barcelona, Seville, Valencia, "
        "Bilbao, Porto, Milan, Naples, Turin, Venice, Florence, Bologna, Palermo, Genoa, Vatican City, "
        "Thessaloniki, Pristina, Gothenburg, Malmo, Reykjavik, Edinburgh, Glasgow, Belfast, Cardiff, "
        "Manchester, Birmingham, Liverpool, Leeds, Newcastle, Bristol, Krakow, Gdansk, Brno, Ottawa, "
        "Montreal, Quebec City, Quebec, Calgary, Edmonton, Winnipeg, Halifax, Victoria, Regina, Saskatoon, "
        "Fredericton, Boston, Philadelphia, Miami, Orlando, Tampa, Atlanta, Dallas, Houston, Austin, San "
        "Antonio, San Francisco, San Diego, San Jose, Sacramento, Oakland, Seattle, Portland, Las Vegas, "
        "Phoenix, Tucson, Salt Lake City, Minneapolis, St. Louis, St. Paul, Kansas City, Milwaukee, "
        "Cleveland, Cincinnati, Columbus, Pittsburgh, Baltimore, Buffalo, Nashville, Memphis, New Orleans, "
        "Charlotte, Raleigh, Richmond, Indianapolis, Louisville, Omaha, Oklahoma City, Hartford, Albany, "
        "Annapolis, Hollywood, Brooklyn, United Nations, Guantanamo Bay, Kingston, Nassau, Bridgetown, Port "
        "of Spain, San Juan, Georgetown, Paramaribo, Belmopan, Tegucigalpa, San Salvador, Guatemala City, "
        "Panama City, San Pedro Sula, Medellin, Cali, Quito, Cuzco, Sucre, Brasilia, Rio de Janeiro, Rio, "
        "Valparaiso, Cordoba, Rosario, Washington D.C., Macao, Abidjan, Accra, Addis Ababa, Algiers, Bamako, "
        "Brazzaville, Bujumbura, Cairo, Conakry, Dakar, Dar es Salaam, Douala, Harare, Juba, Kampala, "
        "Khartoum, Kigali, Kinshasa, Lagos, Lusaka, Mogadishu, Monrovia, Nairobi, Ndjamena, Niamey, "
        "Nouakchott, Ouagadougou, Tripoli, Tunis, Asuncion, Bogota, Buenos Aires, Caracas, Chicago, Havana, "
        "La Paz, Lima, Los Angeles, Managua, Mexico City, Montevideo, Panama, Port-au-Prince, Santo Domingo, "
        "Sao Paulo, Toronto, Vancouver, Almaty, Amman, Ashgabat, Baghdad, Bahrain, Baku, Bangkok, Beirut, "
        "Bishkek, Saigon, Calcutta, Colombo, Damascus, Dhaka, Dubai, Dushanbe, Hong Kong, Jerusalem, Kabul, "
        "Karachi, Katmandu, Kuwait, Manila, Muscat, Phnom Penh, Pyongyang, Qatar, Rangoon, Riyadh, Seoul, "
        "Shanghai, Singapore, Taipei, Tashkent, Tokyo, Ulaanbaatar, Vientiane, Yerevan, Melbourne, Sydney, "
        "Amsterdam, Athens, Belgrade, Berlin, Bratislava, Brussels, Bucharest, Budapest, Chisinau, "
        "Copenhagen, Dublin, Helsinki, Istanbul, Lisbon, Ljubljana, London, Luxembourg, Minsk, Monaco, "
        "Moscow, Oslo, Paris, Prague, Riga, Rome, Sarajevo, Skopje, Sofia, Stockholm, Tallinn, Tirane, "
        "Vatican, Vienna, Vilnius, Warsaw, Zagreb, Zurich, Auckland"
    ),
    "xh": (
        "EKapa, EGoli, ETheku, EThekwini, EPitoli, EBhayi, EMonti, EMthatha, EQonce, EPolokwane, "
        "EMgungundlovu, ERhawutini"
    ),
    "af": (
        "Kaapstad, Johannesburg, Potchefstroom, Stellenbosch, Windhoek"
    ),
    "pt": (
        "Brasília, São Paulo, Porto Alegre, Belo Horizonte, Salvador, Recife, Fortaleza, Curitiba, "
        "Florianópolis, Goiânia, Manaus, Belém, Vitória, Cuiabá, Campo Grande, Natal, João Pessoa, Maceió, "
        "Aracaju, Teresina, São Luís, Porto Velho, Rio Branco, Macapá, Boa Vista, Palmas, Campinas, Santos, "
        "Ribeirão Preto, Niterói, Sorocaba, Lisboa, Coimbra, Braga, Aveiro, Faro, Leiria, Setúbal, Évora, "
        "Viseu, Guarda, Funchal, Ponta Delgada, Luanda, Maputo, Praia, Díli, Macau, Genebra, Londres, Nova "
        "York, Nova Iorque, Bruxelas, Estrasburgo, Pequim, Xangai, Tóquio, Nova Deli, Nova Délhi, Teerã, "
        "Cabul, Bagdá, Telavive, Kiev, Madri, Milão, Munique, Estocolmo, Brasil, Portugal, Cidade do México, "
        "Cidade do Vaticano, Adis Abeba, Conacri, Joanesburgo, Cartum, Mogadíscio, Monróvia, Nairóbi, "
        "N'Djamena, Túnis, Assunção, Manágua, Montevidéu, Porto Príncipe, Áden, Amã, Asgabate, Bahrein, "
        "Beirute, Cidade de Ho Chi Minh, Calcutá, Dacca, Duchambe, Jacarta, Jerusalém, Rangum, Riade, Seul, "
        "Ulan Bator, Amsterdã, Berlim, Bucareste, Budapeste, Helsinque, Istambul, Mônaco, Moscou, Sófia, "
        "Vaticano, Varsóvia, Zurique"
    ),
    "es": (
        "Ciudad de México, Guadalajara, Monterrey, Puebla, Xalapa, Veracruz, Oaxaca, Toluca, Querétaro, "
        "Morelia, Culiacán, Hermosillo, Saltillo, Torreón, Zacatecas, Durango, Chihuahua, Ciudad Juárez, "
        "Mexicali, Tampico, Acapulco, Chilpancingo, Cuernavaca, Pachuca, Tlaxcala, Villahermosa, Campeche, "
        "Chetumal, Cancún, Tuxtla Gutiérrez, Aguascalientes, Tepic, Colima, León, Ensenada, Reynosa, "
        "Matamoros, Nuevo Laredo, Coatzacoalcos, Santiago, Valparaíso, Concepción, Antofagasta, Temuco, "
        "Arequipa, Cusco, Trujillo, Cuenca, Cochabamba, Santa Cruz, Oruro, Potosí, Tarija, Medellín, "
        "Barranquilla, Cartagena, Bucaramanga, Cúcuta, Maracaibo, Barquisimeto, Mérida, San Cristóbal, "
        "Mendoza, Córdoba, La Plata, Salta, Tucumán, San José, Ciudad de Guatemala, Ciudad de Panamá, "
        "Sevilla, Zaragoza, Málaga, Murcia, Pamplona, Vitoria, San Sebastián, Santander, Oviedo, Gijón, "
        "Santiago de Compostela, A Coruña, Vigo, Valladolid, Salamanca, Toledo, Badajoz, Granada, Almería, "
        "Cádiz, Huelva, Jaén, Alicante, Palma, Palma de Mallorca, Las Palmas de Gran Canaria, Santa Cruz de "
        "Tenerife, Logroño, Burgos, Melilla, Ceuta, Ginebra, Bruselas, Nueva York, Nueva Delhi, Pekín, "
        "Jerusalén, Teherán, Bagdad, Moscú, Fráncfort, Múnich, Milán, Naciones Unidas, Madrid, Teruel, "
        "Asunción, La Habana, Abiyán, Acra, Adís Abeba, Argel, El Cairo, Conakri, Dar es-Salam, Duala, "
        "Johannesburgo, Jartum, Mogadiscio, Yamena, Nuakchot, Uagadugú, Trípoli, Túnez, Bogotá, Los Ángeles, "
        "Panamá, Puerto Príncipe, Santiago de Chile, Adén, Ammán, Asjabad, Baréin, Bakú, Ciudad Ho Chi Minh, "
        "Calcuta, Damasco, Daca, Dubái, Dusambé, Yakarta, Katmandú, Mascate, Catar, Riad, Seúl, Shanghái, "
        "Singapur, Taipéi, Taskent, Tiflis, Tokio, Ulán Bator, Vientián, Ereván, Sídney, Ámsterdam, Atenas, "
        "Belgrado, Berlín, Bucarest, Chisináu, Copenhague, Dublín, Estambul, Liubliana, Luxemburgo, Mónaco, "
        "París, Praga, Roma, Skopie, Sofía, Tallin, El Vaticano, Viena, Vilna, Varsovia, Zúrich"
    ),
    "fr": (
        "Genève, Berne, Bruxelles, Liège, Namur, Nice, Rennes, Montréal, Québec, Alger, Oran, Constantine, "
        "Casablanca, Yaoundé, Lomé, Cotonou, Porto-Novo, Antananarivo, Nations unies, La Haye, Pékin, "
        "Tel-Aviv, Beyrouth, Francfort, Barcelone, Bobo-Dioulasso, Yamoussoukro, Fort-de-France, "
        "Pointe-à-Pitre, Nouméa, Papeete, Addis-Abeba, Le Caire, La Havane, Saint-Domingue, Alma Ata, "
        "Achgabat, Bahreïn, Bakou, Bichkek, Hô-Chi-Minh-Ville, Damas, Dubaï, Douchanbé, Jérusalem, Kaboul, "
        "Katmandou, Koweït, Manille, Rangoun, Riyad, Séoul, Singapour, Tachkent, Tbilissi, Téhéran, "
        "Oulan-Bator, Erevan, Athènes, Lisbonne, Le Vatican, Vienne, Varsovie"
    ),
    "de": (
        "Frankfurt am Main, Frankfurt/Main, München, Köln, Düsseldorf, Hannover, Bremen, Nürnberg, Dortmund, "
        "Essen, Mainz, Wiesbaden, Saarbrücken, Kiel, Schwerin, Potsdam, Magdeburg, Erfurt, Karlsruhe, "
        "Freiburg, Augsburg, Mannheim, Rostock, Halle, Kassel, Münster, Bielefeld, Bochum, Duisburg, Genf, "
        "Luzern, St. Gallen, Graz, Linz, Innsbruck, Klagenfurt, Bregenz, Straßburg, Den Haag, New York, "
        "Peking, Mailand, Neapel, Venedig, Addis Abeba, Algier, Kairo, Daressalam, Khartum, Mogadischu, "
        "Tripolis, Havanna, Mexiko-Stadt, Aşgabat, Bischkek, Ho-Chi-Minh-Stadt, Kalkutta, Damaskus, "
        "Duschanbe, Hongkong, Karatschi, Maskat, Pjöngjang, Katar, Rangun, Taipeh, Taschkent, Teheran, "
        "Eriwan, Athen, Belgrad, Brüssel, Bukarest, Kopenhagen, Kiew, Lissabon, Luxemburg, Moskau, Prag, Rom, "
        "Vatikan, Wien, Warschau, Zürich"
    ),
    "it": (
        "Milano, Torino, Napoli, Genova, Firenze, Venezia, Bari, Catania, Ancona, Cagliari, Trieste, Perugia, "
        "Potenza, Campobasso, Aosta, Trento, Bolzano, Catanzaro, Reggio Calabria, L'Aquila, Verona, Padova, "
        "Brescia, Bergamo, Città del Vaticano, Ginevra, Londra, Pechino, Messina, Salerno, Pescara, Algeri, "
        "Il Cairo, Giuba, Tunisi, L'Avana, Città del Messico, San Paolo, Ho Chi Minh, Giacarta, Gerusalemme, "
        "Atene, Berlino, Copenaghen, Dublino, Lisbona, Lubiana, Lussemburgo, Mosca, Parigi, Stoccolma, "
        "Varsavia, Zagabria, Zurigo"
    ),
    "nl": (
        "Utrecht, Eindhoven, Groningen, Brussel, Antwerpen, Gent, Leuven, Parijs, Londen, Caïro, Khartoem, "
        "Mexico-Stad, Alma-Ata, Asjchabad, Bakoe, Beiroet, Bisjkek, Ho Chi Minhstad, Doesjanbe, Jeruzalem, "
        "Koeweit, Manilla, Sjanghai, Tasjkent, Jerevan, Athene, Berlijn, Boekarest, Boedapest, Istanboel, "
        "Moskou, Praag, Vaticaanstad, Wenen"
    ),
    "nordic": (
        "Göteborg, Malmö, Uppsala, Lund, Bergen, Trondheim, Stavanger, Tromsø, Aarhus, Odense, Aalborg, "
        "Tampere, Turku, Oulu, Espoo, Reykjavík"
    ),
    "pl": (
        "Kraków, Gdańsk, Wrocław, Poznań, Łódź, Katowice, Lublin, Szczecin, Białystok, Rzeszów, Olsztyn, "
        "Toruń, Bydgoszcz, Kielce, Opole, Bruksela, Londyn, Waszyngton, Nowy Jork, Genewa, Abidżan, Akra, "
        "Bużumbura, Kair, Konakry, Dżuba, Chartum, Kinszasa, Mogadiszu, Ndżamena, Nawakszut, Wagadugu, "
        "Trypolis, Windhuk, Hawana, Ałmaty, Aszchabad, Bahrajn, Bejrut, Biszkek, Kalkuta, Kolombo, Damaszek, "
        "Dubaj, Duszanbe, Dżakarta, Jerozolima, Karaczi, Kuwejt, Makau, Rijad, Szanghaj, Tajpej, Taszkient, "
        "Ułan Bator, Wientian, Erywań, Ateny, Bratysława, Bukareszt, Budapeszt, Kiszyniów, Kopenhaga, "
        "Stambuł, Kijów, Lizbona, Lublana, Luksemburg, Madryt, Mińsk, Monako, Moskwa, Paryż, Ryga, Rzym, "
        "Sarajewo, Sztokholm, Watykan, Wiedeń, Wilno, Zagrzeb, Zurych"
    ),
    "cs": (
        "Ostrava, Plzeň, Liberec, Olomouc, České Budějovice, Hradec Králové, Pardubice, Zlín, Jihlava, "
        "Košice, Žilina, Nitra, Trnava, Trenčín, Prešov, Banská Bystrica, Brusel, Londýn, Ženeva, Štrasburk, "
        "Štrasburg, Abidžan, Alžír, Káhira, Chartúm, Mogadišu, Ndžamena, Nuakšott, Ašchabad, Bagdád, Bejrút, "
        "Ho Či Minovo město, Kalkata, Damašek, Dháka, Jeruzalém, Kábul, Karáčí, Káthmándú, Kuvajt, Phnompenh, "
        "Pchjongjang, Rangún, Rijád, Šanghaj, Tchaj-pej, Ulánbátar, Athény, Bělehrad, Bukurešť, Budapešť, "
        "Kišiněv, Kodaň, Helsinky, Kyjev, Lisabon, Lublaň, Lucemburk, Paříž, Řím, Sofie, Vatikán, Vídeň, "
        "Varšava, Záhřeb, Curych"
    ),
    "balkan": (
        "Novi Sad, Niš, Banja Luka, Mostar, Split, Rijeka, Osijek, Priština, Prishtina, Prishtinë, Tirana, "
        "Tiranë, Maribor, Cluj-Napoca, Timișoara, Iași, Brașov, Debrecen, Szeged, Pécs, Győr, Brüsszel"
    ),
    "tr": (
        "İstanbul, İzmir, Bursa, Adana, Antalya, Konya, Gaziantep, Diyarbakır, Hatay, Şanlıurfa, Kayseri, "
        "Trabzon, Samsun, Erzurum, Van, Malatya, Mersin, Lefkoşa, Brüksel, Cezayir, Brazzavil, Kahire, "
        "Kazablanka, Darüsselam, Hartum, Kinşasa, Mogadişu, Trablus, Tunus, Almatı, Aşkabat, Bağdat, Bahreyn, "
        "Bakü, Beyrut, Bişkek, Ho Chi Minh Kenti, Kalküta, Şam, Duşanbe, Gazze, Cakarta, Kudüs, Kabil, "
        "Kuveyt, Şanghay, Taşkent, Tahran, Ulan Batur, Erivan, Sidney, Atina, Bükreş, Budapeşte, Kişinev, "
        "Kopenhag, Lizbon, Lüksemburg, Saraybosna, Üsküp, Sofya, Tiran, Viyana, Varşova, Zürih"
    ),
    "id": (
        "Jakarta, Palembang, Bogor, Depok, Bekasi, Tangerang, Malang, Solo, Surakarta, Manado, Pontianak, "
        "Banjarmasin, Balikpapan, Samarinda, Jayapura, Ambon, Kupang, Mataram, Padang, Pekanbaru, Batam, "
        "Banda Aceh, Jambi, Bengkulu, Lampung, Palu, Kendari, Gorontalo, Ternate, Kuala Lumpur, Kuala "
        "Terengganu, Kota Bharu, Alor Setar, Seremban, Melaka, Kuantan, Singapura, Aljir, Yerusalem, Athena, "
        "Kishinev, Wina, Warsawa"
    ),
    "vi": (
        "Hà Nội, TP.HCM, TP HCM, TP. Hồ Chí Minh, Đà Nẵng, Hải Phòng, Cần Thơ, Huế, Nha Trang, TP Hồ Chí "
        "Minh, Hồng Kông, Ma Cao, Bình Nhưỡng, Thượng Hải, Đài Bắc, Viêng Chăn, Mát-xcơ-va"
    ),
    "fil": (
        "Maynila, Lungsod Quezon, Cebu, Davao, Baguio, Makati, Iloilo, Zamboanga"
    ),
    "ru": (
        "Москва, Санкт-Петербург, Киев, Минск, Астана, Алматы, Новосибирск, Екатеринбург, Казань, Краснодар, "
        "Ростов-на-Дону, Самара, Уфа, Вашингтон, Нью-Йорк, Женева, Брюссель, Пекин, Анкара, Донецк, Луганск, "
        "Севастополь, Бишкек, Душанбе, Ташкент, Абиджан, Аккра, Аддис-Абеба, Алжир, Бамако, Браззавиль, "
        "Бужумбура, Каир, Касабланка, Конакри, Дакар, Дар-эс-Салам, Дуала, Хараре, Йоханнесбург, Джуба, "
        "Кампала, Хартум, Кигали, Киншаса, Лагос, Луанда, Лусака, Мапуту, Могадишо, Монровия, Найроби, "
        "Нджамена, Ниамей, Нуакшот, Уагадугу, Триполи, Тунис, Виндхук, Асунсьон, Богота, Буэнос-Айрес, "
        "Каракас, Чикаго, Гавана, Ла-Пас, Лима, Лос-Анджелес, Манагуа, Мехико, Монтевидео, Панама, "
        "Порт-о-Пренс, Сантьяго, Санто-Доминго, Сан-Паулу, Торонто, Ванкувер, Аден, Амман, Ашхабад, Багдад, "
        "Бахрейн, Баку, Бангкок, Бейрут, Хошимин, Калькутта, Коломбо, Дамаск, Дакка, Дубай, Газа, Гонконг, "
        "Джакарта, Иерусалим, Кабул, Карачи, Катманду, Куала-Лумпур, Кувейт, Макао, Манила, Маскат, Пномпень, "
        "Пхеньян, Катар, Янгон, Эр-Рияд, Сеул, Шанхай, Сингапур, Тайбэй, Тбилиси, Тегеран, Токио, Улан-Батор, "
        "Вьентьян, Ереван, Мельбурн, Сидней, Амстердам, Афины, Белград, Берлин, Братислава, Бухарест, "
        "Будапешт, Кишинев, Копенгаген, Дублин, Хельсинки, Стамбул, Лиссабон, Любляна, Лондон, Люксембург, "
        "Мадрид, Монако, Осло, Париж, Прага, Рига, Рим, Сараево, Скопье, София, Стокгольм, Таллин, Тирана, "
        "Ватикан, Вена, Вильнюс, Варшава, Загреб, Цюрих, Окленд"
    ),
    "uk": (
        "Київ, Львів, Харків, Одеса, Дніпро, Запоріжжя, Абіджан, Браззавіль, Каїр, Конакрі, Дар-ес-Салам, "
        "Йоганнесбурґ, Кігалі, Кіншаса, Лаґос, Моґадішо, Монровія, Найробі, Ніамей, Нуакшотт, Уаґадуґу, "
        "Триполі, Туніс, Віндгук, Асунсьйон, Боґота, Буенос-Айрес, Чікаґо, Ліма, Манаґуа, Мехіко, Монтевідео, "
        "Сантьяґо, Санто-Домінґо, Алмати, Ашгабат, Бішкек, Хошимін, Колката, Єрусалим, Карачі, Маніла, "
        "Ер-Ріяд, Сінгапур, Тайбей, Тбілісі, Токіо, Вʼєнтьян, Єреван, Сідней, Афіни, Берлін, Кишинів, Дублін, "
        "Гельсінкі, Лісабон, Мінськ, Сараєво, Скопʼє, Софія, Таллінн, Відень, Вільнюс, Цюріх"
    ),
    "kk": (
        "Шымкент, Нұр-Сұлтан"
    ),
    "hi": (
        "नई दिल्ली, नयी दिल्ली, दिल्ली, मुंबई, कोलकाता, चेन्नई, बेंगलुरु, बेंगलूरु, हैदराबाद, अहमदाबाद, पुणे, "
        "लखनऊ, कानपुर, वाराणसी, प्रयागराज, इलाहाबाद, आगरा, मेरठ, गाजियाबाद, नोएडा, ग्रेटर नोएडा, गोरखपुर, "
        "अयोध्या, बरेली, अलीगढ़, मुरादाबाद, सहारनपुर, मथुरा, झांसी, जयपुर, जोधपुर, उदयपुर, कोटा, अजमेर, "
        "बीकानेर, पटना, गया, भागलपुर, मुजफ्फरपुर, रांची, जमशेदपुर, धनबाद, भोपाल, इंदौर, ग्वालियर, जबलपुर, "
        "उज्जैन, रायपुर, बिलासपुर, देहरादून, हरिद्वार, ऋषिकेश, नैनीताल, हल्द्वानी, शिमला, चंडीगढ़, अमृतसर, "
        "लुधियाना, जालंधर, गुरुग्राम, फरीदाबाद, अंबाला, रोहतक, पानीपत, श्रीनगर, जम्मू, गुवाहाटी, भुवनेश्वर, "
        "नागपुर, सूरत, वडोदरा, राजकोट, काठमांडू, काठमाडौँ, काठमाडौं, इस्लामाबाद, लाहौर, कराची, वॉशिंगटन, "
        "वाशिंगटन, न्यूयॉर्क, लंदन, बीजिंग, पोखरा, विराटनगर, ललितपुर, भरतपुर, चितवन, मॉस्को, पेरिस, अबिदजान, "
        "एक्रा, अदीस अबाबा, अल्जीयर्स, बामाको, ब्राज़ाविले, बुजुंबूरा, कायरो, कासाब्लांका, कोनाक्री, डकार, "
        "दार अस सलाम, डूआला, हरारे, जोहांसबर्ग, जुबा, कंपाला, खार्तूम, किगाली, किंशासा, लागोस, लुआंडा, "
        "लुसाका, मापुटो, मोगादिशु, मोनरोविया, नैरोबी, नेद्जामीना, नियामी, नौआकशॉट, औगाडोगू, त्रिपोली, "
        "ट्यूनिस, विंडहोक, एसनशियॉन, बोगोटा, ब्यूनस आयरस, काराकस, शिकागो, हवाना, ला पाज़, लीमा, लॉस एंजिल्स, "
        "मानागुआ, मेक्सिको सिटी, मोंटेवीडियो, पनामा, पोर्ट-ऑ-प्रिंस, सैंटियागो, सेंटो डोमिंगो, साओ पाउलो, "
        "टोरंटो, वैंकूवर, आदेन, अल्माटी, अम्मान, अश्गाबात, बगदाद, बहरीन, बाकु, बैंकॉक, बेरुत, बिश्केक, हो ची "
        "मिन्ह सिटी, कोलंबो, दमास्कस, ढाका, दुबई, दुशांबे, गाज़ा, हाँग काँग, जकार्ता, यरूशलम, काबुल, "
        "कुआलालंपुर, कुवैत, मकाऊ, मनीला, मस्कट, नॉम पेन्ह, प्योंगयांग, कतर, रंगून, रियाद, सिओल, शंघाई, "
        "सिंगापुर, ताईपेई, ताशकंद, टबिलिसी, तेहरान, टोक्यो, उलानबातर, विएनतियान, येरेवान, मेलबोर्न, सिडनी, "
        "एम्स्टर्डम, एथेंस, बेलग्रेड, बर्लिन, ब्रातिस्लावा, ब्रूसेल्स, बुख़ारेस्ट, बुडापेस्ट, चिसीनाउ, "
        "कोपेनहेगन, डबलिन, हेलसिंकी, इस्तांबुल, कीव, लिस्बन, ल्यूबेलजाना, लक्ज़मबर्ग, मैड्रिड, मिंस्क, "
        "मोनाको, ओस्लो, प्राग, रीगा, रोम, साराजेवो, स्कोप्जे, सोफ़िया, स्टॉकहोम, तेलिन, टाइरेन, वेटिकन, "
        "विएना, विल्नियस, वॉरसॉ, ज़ाग्रेब, ज़्यूरिख़, ऑकलैंड"
    ),
    "mr": (
        "नागपूर, नाशिक, औरंगाबाद, कोल्हापूर, सोलापूर, ठाणे, नवी दिल्ली, सांगली, सातारा, अहमदनगर, जळगाव, "
        "अकोला, अमरावती, लातूर, नांदेड, पणजी, अबिद्जान, अ‍ॅक्रा, आदिस अबाबा, अल्जिअर्स, बामको, ब्राझाव्हिले, "
        "बुजुंबुरा, कैरो, कॅसाब्लान्का, कोनाक्रि, डकर, दार ए सलाम, दोउआला, जोहान्सबर्ग, खार्टुम, कीगाली, "
        "किन्शासा, मोनरोव्हिया, इंजामेना, नियामे, नुवाकसुत, वागडूगू, टयूनिस, विंडहोएक, आसुन्सियोन, ब्युनोस "
        "आयर्स, कराकास, ला पाझ, लॉस एंजेलिस, मोन्टेव्हिडियो, पोर्ट-औ-प्रिंस, सॅन्टिएगो, सॅन्टो डोमिंगो, साओ "
        "पावलो, टोरोंटो, व्हॅनकुव्हर, एडेन, बहारिन, बँकॉक, बैरुत, हो चि मिन्ह शहर, दुशान्बे, गाझा, हाँगकाँग, "
        "जेरुसलेम, काबूल, क्वालालंपूर, कुवेत, मनिला, मस्कत, प्नोम पेन्ह, कतार, रियाध, सेउल, शांघाय, सिंगापूर, "
        "तैपेई, ताश्कंद, बिलिसी, टोकियो, व्हिएन्टाइन, येरेवन, अ‍ॅमस्टरडॅम, अथेन्स, ब्रातिस्लाव्हा, ब्रुसेल्स, "
        "बुखारेस्ट, चिसिनौ, डब्लिन, इस्तंबूल, लुब्लियाना, लंडन, लक्झेंबर्ग, माद्रिद, मिन्स्क, मोनॅको, ऑस्लो, "
        "पॅरिस, रिगा, साराजेव्हो, स्कॉप्जे, सोफिया, तालिन, टिराने, व्हॅटिकन, व्हिएन्ना, विलनियस, वॉर्सा, "
        "झॅग्रेब, झुरिक, ऑकलंड"
    ),
    "ur": (
        "اسلام آباد, لاہور, کراچی, راولپنڈی, پشاور, کوئٹہ, ملتان, فیصل آباد, سیالکوٹ, گوجرانوالہ, حیدرآباد, "
        "سکھر, بہاولپور, سرگودھا, مظفرآباد, گلگت, ایبٹ آباد, نئی دہلی, ممبئی, سری نگر, سرینگر, ڈھاکہ, "
        "واشنگٹن, نیویارک, لندن, پیرس, برلن, روم, قاہرہ, ایڈنبرا, سیول, بیجنگ, ٹوکیو, ماسکو, تہران, ریاض, "
        "جدہ, مکہ مکرمہ, مدینہ منورہ, دبئی, ابوظبی, ابوظہبی, شارجہ, دوحہ, انقرہ, استنبول, جنیوا, برسلز, "
        "ٹورنٹو, سڈنی, میلبرن, میلبورن, کابل, قندھار, بغداد, دمشق, مقبوضہ بیت المقدس, غزہ, کوالالمپور, "
        "سنگاپور, مانچسٹر, برمنگھم, کیف, کولمبو, مظفر آباد, میرپور, چمن, گوادر, ژوب, تربت, اٹک, جہلم, گجرات, "
        "ساہیوال, رحیم یار خان, ڈیرہ غازی خان, ڈیرہ اسماعیل خان, لاڑکانہ, نواب شاہ, مردان, سوات, بنوں, کوہاٹ, "
        "عابدجان, اکّرا, عدیس ابابا, الجیئرس, بماکو, برازاویلے, بجمبرا, کیسا بلانکا, کونکری, ڈکار, ڈوآلا, "
        "ہرارے, جوہانسبرگ, کیمپالا, خرطوم, کگالی, کنشاسا, لوانڈا, لیوساکا, مپوٹو, نیروبی, اینجامینا, نواکشوط, "
        "اؤگاڈؤگوو, ٹریپولی, تیونس, ونڈہوک, اسنسیئن, بگوٹا, بیونس آئرس, کراکاس, شکاگو, ہوانا, لا پاز, لاس "
        "اینجلس, مناگوآ, میکسیکو سٹی, مونٹی ویڈیو, نیو یارک, پنامہ, پورٹ او پرنس, سنٹیاگو, سانتو ڈومنگو, ساؤ "
        "پالو, وینکوور, الماٹی, امّان, اشغبت, بنکاک, بشکیک, ہو چی منہ سٹی, کولکاتا, دوشانبے, ہانگ کانگ, "
        "جکارتہ, یروشلم, کاٹھمنڈو, کوالا لمپور, مکاؤ, منیلا, پنوم پن, پیونگ یانگ, رنگون, سیئول, شنگھائی, "
        "تائپے, تاشقند, طبلیسی, اولان باتار, وینٹیانا, یریوان, ایمسٹرڈم, ایتھنز, بریٹِسلاوا, بخارسٹ, بڈاپسٹ, "
        "چیسیناؤ, کوپن ہیگن, ڈبلن, ہیلسنکی, کیو, لسبن, لگژمبرگ, میڈرڈ, مِنسک, اوسلو, سراجیوو, اسکوپجے, صوفیہ, "
        "اسٹاک ہوم, ٹالن, ٹیرانی, واٹیکن, ویانا, وِلنیئس, وارسا, زیگریب, زیورخ, آکلینڈ"
    ),
    "ar": (
        "القاهرة, الرياض, جدة, مكة المكرمة, المدينة المنورة, الدمام, دبي, أبوظبي, أبو ظبي, الشارقة, الدوحة, "
        "المنامة, الكويت, مسقط, صنعاء, عدن, البصرة, الموصل, أربيل, حلب, بيروت, عمان, عمّان, القدس, القدس "
        "المحتلة, رام الله, غزة, الخرطوم, بورتسودان, طرابلس, بنغازي, تونس, الجزائر, الرباط, الدار البيضاء, "
        "نواكشوط, واشنطن, نيويورك, باريس, برلين, موسكو, أنقرة, إسطنبول, اسطنبول, طهران, بكين, طوكيو, جنيف, "
        "بروكسل, الإسكندرية, سوريا, مصر, العراق, لبنان, الأردن, اليمن, ليبيا, السودان, السعودية, الإمارات, "
        "روما, مدريد, كييف, نيودلهي, إسلام آباد, كابول, أبيدجان, أكرا, أديس أبابا, باماكو, برازافيل, "
        "بوجومبورا, كوناكري, داكار, دار السلام, دوالا, هراري, جوهانسبرغ, جوبا, كامبالا, كيغالي, كينشاسا, "
        "لاغوس, لواندا, لوساكا, مابوتو, مقديشيو, مونروفيا, نيروبي, نجامينا, نيامي, واغادوغو, ويندهوك, "
        "أسونسيون, بوغوتا, بوينوس أيرس, كاراكاس, شيكاغو, هافانا, لا باز, ليما, لوس انجلوس, ماناغوا, مكسيكو "
        "سيتي, مونتفيديو, بنما, بورت أو برنس, سانتياغو, سانتو دومينغو, ساو باولو, تورونتو, فانكوفر, ألماتي, "
        "عشق آباد, البحرين, باكو, بانكوك, بشكيك, مدينة هو تشي منة, كالكتا, كولومبو, دكا, دوشانبي, هونغ كونغ, "
        "جاكرتا, كراتشي, كاتماندو, كوالا لامبور, ماكاو, مانيلا, بنوم بنه, بيونغ يانغ, قطر, رانغون, سول, "
        "شنغهاي, سنغافورة, تايبيه, طشقند, تبليسي, آلانباتار, فيانتيان, يريفان, ميلبورن, سيدني, أمستردام, "
        "أثينا, بلغراد, براتيسلافا, بوخارست, بودابست, تشيسيناو, كوبنهاغن, دبلن, هلسنكي, لشبونة, ليوبليانا, "
        "لوكسمبورغ, مينسك, موناكو, أوسلو, براغ, ريغا, سراييفو, سكوبي, صوفيا, ستوكهولم, تالين, تيرانا, "
        "الفاتيكان, فيينا, فيلنيوس, وارسو, زغرب, زيورخ, أوكلاند"
    ),
    "fa": (
        "تهران, مشهد, اصفهان, شیراز, تبریز, قم, اهواز, کرمان, رشت, هرات, مزار شریف, قندهار, واشنگتن, نیویورک, "
        "پاریس, مسکو, پکن, آنکارا, استانبول, آبیجان, اکرا, آدیس آبابا, الجزیره, باماکو, برازویل, قاهره, "
        "کازابلانکا, کوناکری, داکار, دارالسلام, دوآلا, هراره, ژوهانسبورگ, کامپالا, خارطوم, کیگالی, کینشاسا, "
        "لاگوس, لوزاکا, ماپوتو, موگادیشو, مونروویا, نایروبی, انجامنا, نیامی, نوآکشوت, اوآگادوگو, ویندهوک, "
        "آسونسیون, بوگوتا, بوئنوس‌آیرس, کاراکاس, شیکاگو, هاوانا, لاپاز, لیما, لوس‌آنجلس, ماناگوا, مکزیکوسیتی, "
        "مونته‌ویدئو, پاناما, پورتوپرنس, سانتیاگو, سانتو دومینگو, سائوپائولو, تورنتو, ونکوور, آلماتی, عَمان, "
        "عشق‌آباد, بحرین, باکو, بانکوک, بیروت, بیشکک, هوشی‌مین‌سیتی, کلکته, کلمبو, داکا, دبی, دوشنبه, غزه, "
        "هنگ‌کنگ, جاکارتا, اورشلیم, کاتماندو, کوالالامپور, کویت, ماکائو, مانیل, پنوم‌پن, پیونگ‌یانگ, یانگون, "
        "سئول, شانگهای, تایپه, تاشکند, تفلیس, توکیو, اولان‌باتور, وینتیان, ایروان, ملبورن, سیدنی, آمستردام, "
        "آتن, بلگراد, برلین, براتیسلاوا, بروکسل, بخارست, بوداپست, کیشیناو, کپنهاگ, دوبلین, هلسینکی, لیسبون, "
        "لیوبلیانا, لوکزامبورگ, مادرید, مینسک, موناکو, اسلو, پراگ, ریگا, رم, سارایوو, اسکوپیه, صوفیه, "
        "استکهلم, تالین, تیرانا, واتیکان, وین, ویلنیوس, ورشو, زاگرب, زوریخ, اوکلند"
    ),
    "bn": (
        "ঢাকা, চট্টগ্রাম, সিলেট, রাজশাহী, খুলনা, বরিশাল, রংপুর, ময়মনসিংহ, কুমিল্লা, গাজীপুর, নারায়ণগঞ্জ, "
        "কক্সবাজার, কলকাতা, নয়াদিল্লি, নয়া দিল্লি, দিল্লি, মুম্বই, মুম্বাই, হাওড়া, শিলিগুড়ি, আসানসোল, "
        "দুর্গাপুর, বর্ধমান, আগরতলা, গুয়াহাটি, ওয়াশিংটন, আবিদজান, আক্রা, আদ্দিস আবাবা, আলজিয়ার্স, "
        "বাম্যাকো, ব্রাজাভিলি, বুজুমবুরহু, কায়রো, কাসাব্লাঙ্কা, কনাক্রি, ডাকার, দার এস সালাম, ডোয়ালা, "
        "হারারে, জোহানেসবার্গ, জুবা, কামপালা, খার্তুম, কিগালি, কিনশাসা, লাগোস, লোয়ান্ডা, লুসাকা, মাপুতো, "
        "মাওগাদিসু, মনরোভিয়া, নাইরোবি, এনজমেনা, নিয়ামে, নোয়াকশট, ওয়াহগুডোগু, ত্রিপোলি, টিউনিস, উইনধোক, "
        "আসুনসিয়ন, বোগোটা, বুয়েনোস আয়েরেস, ক্যারাকাস, শিকাগো, হাভানা, লা পাজ, লিমা, লস অ্যাঞ্জেলেস, "
        "মানাগুয়া, মেক্সিকো সিটি, মন্টেভিডিও, নিউইয়র্ক, পানামা, পোর্ট-অহ-প্রিন্স, সান্টিয়াগো, স্যান্টো "
        "ডোমিংগো, সাও পাউলো, টোরন্টো, ভ্যাঙ্কুভার, আহদেন, আলমাটি, আম্মান, আশগাবাত, বাগদাদ, বাহারিন, বাকু, "
        "ব্যাংকক, বেইরুট, বিশকেক, হো চি মিন শহর, কোলকাতা, কলম্বো, দামাস্কাস, দুবাই, দুশানবে, গাজা, হং কং, "
        "জাকার্তা, জেরুজালেম, কাবুল, করাচি, কাঠমান্ডু, কুয়ালালামপুর, কুয়েত, ম্যাকাও, ম্যানিলা, মাসকট, নম "
        "পেন, পিয়ংইয়ং, কাতার, রেঙ্গুন, রিয়াধ, সিওল, সাংহাই, সিঙ্গাপুর, তাইপেই, তাসখন্দ, সিবিলিশি, তেহেরান, "
        "টোকিও, উলানবাতার, ভিয়েনতায়েন, ইয়েরাভান, মেলবোর্ন, সিডনি, আমস্টারডাম, এথেন্স, বেলগ্রেড, বার্লিন, "
        "ব্রাতিস্লাভা, ব্রাসেলস, বুখারেস্ট, বুডাপেস্ট, কিসিনাহু, কোপেনহেগেন, ডাবলিন, হেলসিঙ্কি, ইস্তানবুল, "
        "কিয়েভ, লিসবন, লুবলিয়ানা, লন্ডন, লুক্সেমবার্গ, মাদ্রিদ, মিন্সক, মোনাকো, মস্কো, অসলো, প্যারিস, "
        "প্রাগ, রিগা, রোম, সারাজিভো, স্কপয়ে, সোফিয়া, স্টকহোম, তাহলিন, তিরানা, ভাটিকান, ভিয়েনা, ভিলনিওস, "
        "ওয়ারশ, জাগ্রেব, জুরিখ, অকল্যান্ড"
    ),
    "ta": (
        "சென்னை, மதுரை, கோவை, திருச்சி, சேலம், புதுடெல்லி, புதுதில்லி, டெல்லி, மும்பை, கொழும்பு, யாழ்ப்பாணம், "
        "பெங்களூரு, பெங்களூர், திருவனந்தபுரம், திருநெல்வேலி, புதுச்சேரி, கன்னியாகுமரி, வாஷிங்டன், அபிட்ஜான், "
        "அக்ரா, அடிஸ் அபாபா, அல்ஜியர்ஸ், பமாகோ, பிராஸாவில்லி, புஜும்புரா, கெய்ரோ, காஸாபிளான்கா, கோனக்ரே, "
        "டாகர், தார் எஸ் சலாம், தவுலா, ஹராரே, ஜோஹன்னஸ்பெர்க், ஜுபா, கம்பாலா, கார்டோம், கிகலி, கின்ஷசா, "
        "லாகோஸ், லுவான்டா, லுசாகா, மபுடோ, மொகாதிஷு, மான்ரோவியா, நைரோபி, ஜமேனா, நியாமே, நோவாக்சோட், அவுகடவ்கு, "
        "த்ரிபோலி, டுனிஸ், வைண்ட்ஹோக், அஸன்சியன், போகோடா, ப்யூனோஸ் ஏர்ஸ், கரகாஸ், சிகாகோ, ஹவானா, லா பாஸ், "
        "லிமா, லாஸ் ஏஞ்சல்ஸ், மானாகுவா, மெக்ஸிகோ நகரம், மான்டேவீடியோ, நியூயார்க், பனாமா, போர்ட்-அவ்-பிரின்ஸ், "
        "சாண்டியாகோ, சாண்டோ டோமிங்கோ, சாவோ பவுலோ, டொரொன்டோ, வான்கூவர், ஏடன், அல்மாதி, அம்மான், அஷ்காபாத், "
        "பாக்தாத், பஹ்ரைன், பாக்கூ, பாங்காக், பெய்ரூட், பிஷ்கெக், ஹோ சி மின் சிட்டி, கொல்கத்தா, டமாஸ்கஸ், "
        "டாக்கா, துபாய், துஷன்பே, காஸா, ஹாங்காங், ஜகார்த்தா, ஜெருசலேம், காபூல், கராச்சி, காத்மாண்டு, "
        "கோலாலம்பூர், குவைத், மகாவு, மணிலா, மஸ்கட், ஃப்னோம் பென், பியாங்யாங், கத்தார், ரங்கூன், ரியாத், "
        "சியோல், ஷாங்காய், சிங்கப்பூர், தாய்பே, தாஷ்கண்ட், த்பிலிசி, டெஹ்ரான், டோக்கியோ, உலான்பாட்டர், "
        "வியன்டியன், ஏரேவன், மெல்போர்ன், சிட்னி, ஆம்ஸ்ட்ரடாம், ஏதன்ஸ், பெல்கிரேட், பெர்லின், பிரடிஸ்லாவா, "
        "புரூசல்ஸ், புசாரெஸ்ட், புடாபெஸ்ட், சிசினவ், கோபன்ஹேகன், டப்ளின், ஹெல்சிங்கி, இஸ்தான்புல், கீவ், "
        "லிஸ்பன், ஜுப்லானா, லண்டன், லக்சம்பர்க், மேட்ரிட், மின்ஸ்க், மொனாக்கோ, மாஸ்கோ, ஓஸ்லோ, பாரீஸ், ப்ராக், "
        "ரிகா, ரோம், சரயேவோ, ஸ்கோப்ஜே, சோஃபியா, ஸ்டாக்ஹோம், டலின், திரானே, வாடிகன், வியன்னா, வில்னியஸ், "
        "வார்ஸா, ஸக்ரெப், ஜூரிச், ஆக்லாந்து"
    ),
    "te": (
        "హైదరాబాద్, విజయవాడ, విశాఖపట్నం, తిరుపతి, అమరావతి, వరంగల్, న్యూఢిల్లీ, ఢిల్లీ, ముంబై, ముంబయి, చెన్నై, "
        "బెంగళూరు, గుంటూరు, కర్నూలు, అబిడ్జాన్, అక్రా, యాడిస్ అబాబా, అల్జియర్స్, బామాకో, బ్రాజావిల్లే, "
        "బుజమ్బురా, కైరో, కాసాబ్లాంకా, కోనాక్రీ, డకార్, దార్ ఎస్ సలామ్, డౌలా, హరారే, జొహెన్స్‌బర్గ్, జుబా, "
        "కంపాలా, ఖార్టోమ్, కీగలి, కిన్షాసా, లాగోస్, లువాండా, లుసాకా, మాపుటో, మోగాదిషు, మోన్రోవియా, నైరోబీ, "
        "డ్జామెనా, నియామే, న్వాక్షోట్, ఔగాడౌగోవ్, ట్రిపోలి, ట్యునిస్, విండ్హోక్, అసున్సియోన్, బగోటా, బ్యూనోస్ "
        "ఎయిర్స్, కారాకస్, చికాగో, హవానా, లా పాజ్, లిమా, లాస్ ఏంజల్స్, మనాగువా, మెక్సికో నగరం, మోంటెవీడియో, "
        "న్యూయార్క్, పనామా, పోర్ట్-అవ్-ప్రిన్స్, శాంటియాగో, శాంటో డోమింగో, సావో పాలో, టొరంటో, వాన్కూవర్, "
        "ఎడెన్, ఆల్మాటి, అమ్మన్, యాష్గాబాట్, బాగ్దాద్, బహ్రెయిన్, బాకు, బ్యాంకాక్, బీరట్, బిష్కెక్, హో చి "
        "మిన్హ్ నగరం, కోల్‌కతా, కొలంబో, డమాస్కస్, ఢాకా, దుబాయి, డుషన్బీ, గాజా, హాంకాంగ్, జకార్తా, జరూసలేం, "
        "కాబుల్, కరాచీ, ఖాట్మండు, కౌలాలంపూర్, కువైట్, మకావ్, మనీలా, మస్కట్, నోమ్‌పెన్హ్, ప్యోంగాంగ్, ఖతార్, "
        "యాంగన్, రియాధ్, సియోల్, షాంఘై, సింగపూర్, తైపీ, తాష్కెంట్, టిబిలిసి, టెహ్రాన్, టోక్యో, ఉలాన్బాటర్, "
        "వియన్టైన్, యెరెవన్, మెల్బోర్న్, సిడ్నీ, ఆమ్‌స్టర్‌డామ్, ఏథెన్స్, బెల్‌గ్రేడ్, బెర్లిన్, "
        "బ్రాటిస్లావా, బ్రస్సెల్స్, బుకారెస్ట్, బుడాపెస్ట్, చిసినావ్, కోపెన్హాగన్, డబ్లిన్, హెల్సింకి, "
        "ఇస్తాంబుల్, కీవ్, లిస్బన్, ల్యూబ్ల్యానా, లండన్, లక్సెంబర్గ్, మాడ్రిడ్, మిన్స్క్, మొనాకో, మాస్కో, "
        "ఓస్లో, ప్యారిస్, ప్రాగ్, రీగా, రోమ్, సరాజోవో, స్కోప్‌యే, సోఫియా, స్టాక్హోమ్, తాల్లిన్, టిరేన్, "
        "వాటికన్, వియన్నా, విల్నియస్, వార్షా, జాగ్రెబ్, జ్యూరిచ్, ఆక్లాండ్"
    ),
    "kn": (
        "ಬೆಂಗಳೂರು, ಮೈಸೂರು, ಮಂಗಳೂರು, ಹುಬ್ಬಳ್ಳಿ, ನವದೆಹಲಿ, ಹೊಸದಿಲ್ಲಿ, ಮುಂಬೈ, ಶಿವಮೊಗ್ಗ, ಬೆಳಗಾವಿ, ಕಲಬುರಗಿ, ಧಾರವಾಡ, "
        "ಉಡುಪಿ, ಹಾಸನ, ಅಬಿದ್‌ಜನ್, ಅಕ್ರಾ, ಆಡಿಸ್ ಅಬಾಬಾ, ಅಲ್ಜೀರ್ಸ್, ಬಮಾಕೊ, ಬ್ರೆಜಾವೀಲ್, ಬುಜುಂಬುರಾ, ಕೈರೋ, "
        "ಕ್ಯಾಸಾಬ್ಲಾಂಕಾ, ಕೊನಾಕ್ರಿ, ಡಾಕರ್, ಡಾರ್ ಎಸ್ ಸಲಾಮ್, ದೌಲಾ, ಹರಾರೆ, ಜೋಹಾನ್ಸ್‌ಬರ್ಗ್, ಜುಬಾ, ಕಂಪಾಲಾ, ಖರ್ಟೋಮ್, "
        "ಕಿಗಾಲಿ, ಕಿನ್ಷಾಸಾ, ಲಾಗೋಸ್, ಲುವಾಂಡಾ, ಲುಸಾಕಾ, ಮ್ಯಾಪುಟೊ, ಮೊಗಾದಿಶು, ಮೊನ್ರೋವಿಯಾ, ನೈರೋಬಿ, ಡ್ಜಮೇನಾ, ನಿಯಾಮೆ, "
        "ನೌಕ್‌ಚೋಟ್ಟ್, ಔಗಾಡೋಗು, ಟ್ರೈಪೋಲಿ, ಟುನೀಸ್, ವಿಂಡ್ಹೋಕ್, ಅಸುನ್ಸಿಯಾನ್, ಬೊಗೋಟ, ಬ್ಯೂನಸ್ ಐರಿಸ್, ಕ್ಯಾರಕಾಸ್, "
        "ಚಿಕಾಗೋ, ಹವಾನಾ, ಲಾ ಪೆಜ್, ಲಿಮಾ, ಲಾಸ್ ಏಂಜಲೀಸ್, ಮನಾಗುವಾ, ಮೆಕ್ಸಿಕೋ ನಗರ, ಮಾಂಟಿವೀಡಿಯೊ, ನ್ಯೂಯಾರ್ಕ್, ಪನಾಮಾ, "
        "ಪೋರ್ಟ್-ಒ-ಪ್ರಿನ್ಸ್, ಸ್ಯಾಂಟಿಯಾಗೊ, ಸ್ಯಾಂಟೋ ಡೊಮಿಂಗೊ, ಸಾವ್ ಪಾಲೊ, ಟೊರೊಂಟೋ, ವ್ಯಾಂಕೊವರ್‌, ಏಡನ್, ಅಲ್ಮಾಟಿ, "
        "ಅಮ್ಮಾನ್, ಅಶ್ಗಬಾತ್, ಬಾಗ್ದಾದ್, ಬಹ್ರೇನ್, ಬಕು, ಬ್ಯಾಂಕಾಕ್, ಬೀರಟ್, ಬಿಶ್ಕೆಕ್, ಹೊ ಚಿ ಮಿನ್ ಸಿಟಿ, ಕೊಲ್ಕತ್ತಾ, "
        "ಕೊಲಂಬೊ, ಡಮಾಸ್ಕಸ್, ಢಾಕಾ, ದುಬೈ, ದುಶಾಂಬೆ, ಗಾಜಾ, ಹಾಂಗ್ ಕಾಂಗ್, ಜಕಾರ್ತಾ, ಜೆರುಸಲೆಮ್, ಕಾಬೂಲ್, ಕರಾಚಿ, "
        "ಕಠ್ಮಂಡು, ಕೌಲಾ ಲಂಪುರ, ಕುವೈತ್, ಮಕಾವು, ಮನಿಲಾ, ಮಸ್ಕಟ್, ನೋಮ್ ಪೆನ್, ಪ್ಯೊಂಗ್‍ಯಾಂಗ್, ಖತಾರ್, ಯಾಂಗೊನ್, ರಿಯಾದ್, "
        "ಸಿಯೋಲ್, ಶಾಂಘೈ, ಸಿಂಗಪುರ್, ತೈಪೆ, ತಾಶ್ಕೆಂಟ್, ಟಿಬಿಲಿಸಿ, ತೆಹ್ರಾನ್, ಟೋಕಿಯೊ, ಉಲಾನ್ ಬತೊರ್, ವಿಯೆಂಟಿಯಾನ್, "
        "ಯೆರೆವಾನ್, ಮೆಲ್ಬರ್ನ್, ಸಿಡ್ನಿ, ಆಮ್‌ಸ್ಟೆರ್‌ಡ್ಯಾಂ, ಅಥೆನ್ಸ್, ಬೆಲ್‌ಗ್ರೇಡ್, ಬರ್ಲಿನ್, ಬ್ರಾಟಿಸ್ಲಾವ, "
        "ಬ್ರಸ್ಸೆಲ್ಸ್, ಬುಕಾರೆಸ್ಟ್, ಬುಡಾಪೆಸ್ಟ್, ಚಿಸಿನಾವ್, ಕೋಪೆನ್‌ಹೇಗನ್, ಡುಬ್ಲಿನ್, ಹೆಲ್ಸಿಂಕಿ, ಇಸ್ತಾನ್‌ಬುಲ್, "
        "ಕಿವ್, ಲಿಸ್ಬನ್, ಲ್ಯೂಬ್ಲ್ಯಾನಾ, ಲಂಡನ್, ಲಕ್ಸೆಂಬರ್ಗ್, ಮ್ಯಾಡ್ರಿಡ್, ಮಿನ್‌ಸ್ಕ್, ಮೊನಾಕೊ, ಮಾಸ್ಕೋ, ಓಸ್ಲೋ, "
        "ಪ್ಯಾರಿಸ್, ಪ್ರಾಗ್ವೆ, ರಿಗಾ, ರೋಮ್, ಸರಯೇವೊ, ಸ್ಕಾಪಿಯಾ, ಸೋಫಿಯಾ, ಸ್ಟಾಕ್‍ಹೋಮ್, ಟ್ಯಾಲಿನ್, ಟಿರಾನೆ, ವ್ಯಾಟಿಕನ್, "
        "ವಿಯೆನ್ನಾ, ವಿಲ್ನಿಯಸ್, ವಾರ್ಸಾ, ಜಾಗ್ರೆಬ್‌, ಜ್ಯೂರಿಕ್, ಆಕ್ ಲ್ಯಾಂಡ್"
    ),
    "ml": (
        "തിരുവനന്തപുരം, കൊച്ചി, കോഴിക്കോട്, തൃശൂര്‍, തൃശൂർ, കണ്ണൂർ, കൊല്ലം, കോട്ടയം, ന്യൂഡല്‍ഹി, ന്യൂഡൽഹി, "
        "മുംബൈ, ചെന്നൈ, ബെംഗളൂരു, പാലക്കാട്, മലപ്പുറം, ആലപ്പുഴ, ദുബായ്, കാസർകോട്, അബിദ്‌ജാൻ‌, ആക്ര, അഡിസ് "
        "അബാബ, അൾജിയേഴ്‌സ്, ബമാകോ, ബ്രാസവിൽ, ബുജും‌ബുര, കെയ്‌റോ, കാസബ്ലാങ്ക, കൊണാക്രി, ഡാക്കർ‌, ദാർ എസ് സലാം, "
        "ഡൗല, ഹരാരെ, ജോഹന്നാസ്ബർ‌ഗ്, ജുബ, കമ്പാല, ഖാർ‌തൌം, കിഗാലി, കിൻഷാസ, ലാഗോസ്, ലുവാൻഡ, ലുസാക, മാപ്യുട്ടോ, "
        "മൊഗാദിഷു, മൺ‌റോവിയ, നയ്‌റോബി, ജമെന, നിയാമി, നൗവാക്‌ഷോട്ട്, ഔഗാദൗഗൗ, ട്രിപൊളി, ട്യൂണിസ്, വിൻഡ്‌ഹോക്, "
        "അസൻ‌ഷ്യൻ‌, ബൊഗോട്ട, ബ്യൂണസ് ഐറിസ്, കരാക്കസ്, ചിക്കാഗോ, ഹവാന, ലാ പാസ്, ലിമ, ലോസ് എയ്ഞ്ചലസ്, മനാഗ്വ, "
        "മെക്സിക്കോ സിറ്റി, മൊണ്ടെ‌വീഡിയോ, ന്യൂയോർക്ക്, പനാമ, പോർട്ടോപ്രിൻസ്, സാന്റിയാഗോ, സാന്തോ ഡോമിംഗോ, "
        "സാവോപോളോ, ടൊറന്റോ, വാൻ‌കൂവർ, ഏദെൻ, അൽമാട്ടി, അമ്മാൻ‌, ആഷ്‌ഗാബട്ട്, ബാഗ്‌ദാദ്, ബഹ്റിൻ, ബാക്കു, "
        "ബാങ്കോക്ക്, ബെയ്‌റൂട്ട്, ബിഷ്‌കേക്, ഹോ ചി മിൻ സിറ്റി, കൊൽ‌ക്കത്ത, കൊളം‌ബോ, ദമാസ്കസ്, ധാക്ക, ദുഷൻ‌ബെ, "
        "ഗാസ, ഹോങ്കോംഗ്, ജക്കാർത്ത, ജെറുസലേം, കാബൂൾ, കറാച്ചി, കാഠ്‌മണ്ഡു, ക്വാലലം‌പൂർ‌‌, കുവൈത്ത്, മക്കാവു, "
        "മനില, മസ്കറ്റ്, ഫെനോം പെൻ, പ്യോംഗ്‌യാംഗ്, ഖത്തർ, റങ്കൂൺ‌, റിയാദ്, സോൾ, ഷാങ്‌ഹായി, സിംഗപ്പൂർ, "
        "തായ്‌പെയ്, താഷ്‌ക്കന്റ്, തിബിലിസി, ടെഹ്‌റാൻ‌, ടോക്കിയോ, ഉലാൻബാത്തർ, വെന്റിയാൻ, യേരവൻ‌, മെൽബൺ, "
        "സിഡ്നി, ആം‌സ്റ്റർ‌ഡാം, ഏതൻ‌സ്, ബെൽഗ്രേഡ്, ബെർ‌ലിൻ‌, ബ്രാട്ടിസ്‍ലാവ, ബ്രസ്സൽ‌സ്, ബുച്ചാറെസ്റ്റ്, "
        "ബുഡാപെസ്റ്റ്, ചിസിനാവു, കോപ്പൻ‌ഹേഗൻ‌, ഡബ്ലിൻ, ഹെൽ‌സിങ്കി, ഇസ്താം‌ബുൾ‌, കീവ്, ലിസ്‌ബൺ‌, ലുബ്‍ലിയാന, "
        "ലണ്ടൻ‌, ലക്‌സംബർഗ്, മാഡ്രിഡ്, മിൻ‌സ്ക്, മൊണാക്കോ, മോസ്കോ, ഓസ്ലോ, പാരീസ്, പ്രാഗ്, റിഗ, റോം, സരയേവോ, "
        "സ്കോപ്പിയെ, സോഫിയ, സ്റ്റോക്ക്ഹോം, ടാലിൻ‌, ടിരാനെ, വത്തിക്കാൻ, വിയന്ന, വിൽ‌നിയസ്, വാർസോ, സാക്രെബ്, "
        "സൂറിച്ച്, ഓക്ക്‌ലാന്റ്"
    ),
    "gu": (
        "અમદાવાદ, સુરત, વડોદરા, રાજકોટ, ગાંધીનગર, મુંબઈ, નવી દિલ્હી, દિલ્હી, ભાવનગર, જામનગર, આબિદ્જાન, ઍકરા, "
        "એડિસ અબાબા, અલ્જીયર્સ, બમેકો, બ્રાઝાવિલે, બુજમ્બુરા, કૈરો, કાસાબ્લાંકા, કોનૅક્રી, ડકાર, દાર એસ સલામ, "
        "ડૌઆલા, હરારે, જોહાન્સબર્ગ, જુબા, કમ્પાલા, ખાર્ટૂમ, કિગાલી, કિંશાસા, લાગોસ, લ્યુએન્ડા, લુસાકા, "
        "માપુટો, મોગાડીશુ, મોંરોવિયા, નૈરોબી, અન્જમેન, નિયામી, નૌકચોટ, ઔઆગાદૌગૌ, ટ્રીપોલી, ટ્યુનિસ, વિંડહૉક, "
        "એસન્શિયન, બોગોટા, બ્યુનસ એયર્સ, કૅરાકસ, શિકાગો, હવાના, લા પેઝ, લિમા, લોસ એંજેલેસ, માનાગુઆ, મેક્સિકો "
        "સિટી, મૉંટેવિડિઓ, ન્યૂયોર્ક, પનામા, પોર્ટ-ઓ-પ્રિન્સ, સાંટિયાગો, સેંટો ડોમિંગો, સાઓ પાઉલો, ટોરન્ટો, "
        "વેન્કુવર, એદેન, અલ્માટી, અમ્માન, અશગાબટ, બગદાદ, બેહરીન, બાકુ, બેંગકોક, બૈરુત, બિશકેક, હો ચી મીન "
        "સિટી, કોલકાતા, કોલંબો, દમાસ્કસ, ઢાકા, દુબઈ, દુશામ્બે, ગાઝા, હોંગકોંગ, જકાર્તા, જેરુસલેમ, કાબુલ, "
        "કરાચી, કાઠમંડુ, કુઆલા લુમ્પુર, કુવૈત, મકાઉ, મનિલા, મસ્કત, ફ્નોમ પેન્હ, પ્યોંગયાંગ, કતાર, રંગૂન, "
        "રિયાધ, સીઓલ, શાંઘાઈ, સિંગાપુર, તાઇપેઇ, તાશકેન્ટ, બિલિસિ, તેહરાન, ટોક્યો, ઉલાંબાતર, વિયેનટિયેન, "
        "યેરેવાન, મેલબોર્ન, સિડની, ઍમ્સ્ટરડૅમ, એથેંસ, બેલગ્રેડ, બર્લિન, બ્રેટિસલાવા, બ્રસેલ્સ, બુકરેસ્ટ, "
        "બુડાપેસ્ટ, ચિસીનાઉ, કોપનહેગન, ડબલિન, હેલસિંકી, ઇસ્તાંબુલ, કૈવ, લિસ્બન, લુબ્લિયાના, લંડન, લક્ઝમબર્ગ, "
        "મેડ્રિડ, મિંસ્ક, મોનાકો, મોસ્કો, ઑસ્લો, પેરિસ, પ્રાગ, રિગા, રોમ, સારાજેવો, સ્કોપયે, સોફિયા, "
        "સ્ટોકહૉમ, તલ્લીન, તિરાને, વેટિકન, વિયેના, વિલ્નિઅસ, વોરસૉ, ઝેગરેબ, ઝુરીક, ઑકલેન્ડ"
    ),
    "pa": (
        "ਚੰਡੀਗੜ੍ਹ, ਅੰਮ੍ਰਿਤਸਰ, ਲੁਧਿਆਣਾ, ਜਲੰਧਰ, ਪਟਿਆਲਾ, ਬਠਿੰਡਾ, ਨਵੀਂ ਦਿੱਲੀ, ਦਿੱਲੀ, ਅਬੀਦਜਾਨ, ਅੱਕਰਾ, ਐਡਿਸ ਅਬਾਬਾ, "
        "ਅਲਜੀਅਰਸ, ਬਮੇਕੋ, ਬ੍ਰਾਜ਼ਾਵਿਲੇ, ਬੁਜੁੰਬੁਰਾ, ਕੈਰੋ, ਕਾਸਾਬਲਾਂਕਾ, ਕੋਨੇਕਰੀ, ਡਕਾਰ, ਦਾਰ ਏਸ ਸਲਾਮ, ਡੌਆਲਾ, ਹਰਾਰੇ, "
        "ਜੋਹਨਸਬਰਗ, ਜੂਬਾ, ਕੰਪਾਲਾ, ਖਾਰਟੌਮ, ਕਿਗਾਲੀ, ਕਿੰਸ਼ਾਸਾ, ਲਾਗੋਸ, ਲੁਆਂਡਾ, ਲੁਸਾਕਾ, ਮਾਪੁਟੋ, ਮੋਗਾਦਿਸ਼ੂ, "
        "ਮੋਨਰੋਵੀਆ, ਨੈਰੋਬੀ, ਐਂਜਾਮੇਨਾ, ਨਿਆਮੇ, ਨੌਆਕਸ਼ਾਟ, ਉਆਗਾਡੂਗੂ, ਤ੍ਰਿਪੋਲੀ, ਟੁਨਿਸ, ਵਿੰਡਹੋਇਕ, ਐਸੁੰਕੀਅਨ, ਬੋਗੋਟਾ, "
        "ਬੂਈਨਸ ਆਇਰਸ, ਕੈਰਾਕਾਸ, ਸ਼ਿਕਾਗੋ, ਹਵਾਨਾ, ਲਾ ਪਾਜ਼, ਲੀਮਾ, ਲਾਸ ਐਂਜਲਸ, ਮਨਾਗੁਆ, ਮੈਕਸੀਕੋ ਸਿਟੀ, ਮੋਂਟੇਵੀਡੀਓ, ਨਿਊ "
        "ਯਾਰਕ, ਪਨਾਮਾ, ਪੋਰਟ-ਔ-ਪ੍ਰਿੰਸ, ਸੇਂਟੀਆਗੋ, ਸੇਂਟੋ ਡੋਮਿੰਗੋ, ਸਾਓ ਪੌਲੋ, ਟੋਰਾਂਟੋ, ਵੈਨਕੂਵਰ, ਅਡੇਨ, ਅਲਮੇਟੀ, ਅਮਾਨ, "
        "ਅਸ਼ਗਾਬਾਟ, ਬਗਦਾਦ, ਬਹਿਰੀਨ, ਬਾਕੂ, ਬੈਂਕਾਕ, ਬੈਰੂਤ, ਬਿਸ਼ਕੇਕ, ਹੋ ਚੀ ਮਿਨ੍ਹ ਸਿਟੀ, ਕੋਲਕਾਤਾ, ਕੋਲੰਬੋ, ਡੈਮਸਕਸ, "
        "ਢਾਕਾ, ਦੁਬਈ, ਦੁਸ਼ਾਂਬੇ, ਗਾਜ਼ਾ, ਹਾਂਗ ਕਾਂਗ, ਜਕਾਰਤਾ, ਜੇਰੂਸਲਮ, ਕਾਬੁਲ, ਕਰਾਚੀ, ਕਾਠਮਾਂਡੂ, ਕੁਆਲਾਲੰਪੁਰ, ਕੁਵੈਤ, "
        "ਮਕਾਉ, ਮਨੀਲਾ, ਮਸਕਟ, ਫਨੋਮ ਪੇਨਹ, ਪਯੋਂਗਯਾਂਗ, ਕਤਰ, ਰੰਗੂਨ, ਰਿਆਧ, ਸਿਉਲ, ਸ਼ੰਘਾਈ, ਸਿੰਗਾਪੁਰ, ਤੈਪਈ, ਤਾਸ਼ਕੰਦ, "
        "ਟਬਿਲਿਸੀ, ਤੇਹਰਾਨ, ਟੋਕੀਓ, ਉਲਾਨਬਾਤਰ, ਵਾਏਨਟਿਆਨੇ, ਯੇਰੇਵਨ, ਮੈਲਬੋਰਨ, ਸਿਡਨੀ, ਐਮਸਟਰਡਮ, ਏਥਨਸ, ਬੈਲਗ੍ਰੇਡ, ਬਰਲਿਨ, "
        "ਬ੍ਰਾਟਿਸਲਾਵਾ, ਬਰੱਸਲਜ, ਬੂਕਾਰੈਸਟ, ਬੁਡਾਪੈਸਟ, ਚਿਸਿਨੌ, ਕੋਪਨਹੇਗਨ, ਡਬਲਿਨ, ਹੇਲਸਿੰਕੀ, ਇਸਤਾਂਬੁਲ, ਕੀਵ, ਲਿਸਬਨ, "
        "ਲਜੁਬਲਜਾਨਾ, ਲੰਡਨ, ਲਕਜ਼ਮਬਰਗ, ਮੈਡ੍ਰਿਡ, ਮਿੰਸਕ, ਮੋਨਾਕੋ, ਮਾਸਕੋ, ਓਸਲੋ, ਪੈਰਿਸ, ਪ੍ਰਾਗ, ਰਿਗਾ, ਰੋਮ, ਸਾਰਾਜੇਵੋ, "
        "ਸਕੋਪਜੇ, ਸੋਫੀਆ, ਸਟਾਕਹੋਮ, ਟੱਲਿਨ, ਤਿਰਾਨੇ, ਵੈਟਿਕਨ, ਵਿਆਨਾ, ਵਿਲਨਿਅਸ, ਵਾਰਸਾਅ, ਜ਼ਗਰੇਬ, ਜਿਊਰਿਖ, ਆਕਲੈਂਡ"
    ),
    "or": (
        "ଭୁବନେଶ୍ୱର, କଟକ, ନୂଆଦିଲ୍ଲୀ, ପୁରୀ"
    ),
    "si": (
        "කොළඹ, මහනුවර, ගාල්ල"
    ),
    "he": (
        "ירושלים, תל אביב, חיפה, וושינגטון, ניו יורק, אביג׳אן, אקרה, אדיס אבבה, אלג׳יר, במאקו, ברזוויל, "
        "בוג׳ומבורה, קהיר, קזבלנקה, קונאקרי, דקאר, דאר א-סלאם, דואלה, הרארה, יוהנסבורג, ג׳ובה, קמפאלה, חרטום, "
        "קיגלי, קינשסה, לאגוס, לואנדה, לוסקה, מאפוטו, מוגדישו, מונרוביה, ניירובי, נג׳מנה, ניאמיי, נואקצ׳וט, "
        "וואגאדוגו, טריפולי, תוניס, וינדהוק, אסונסיון, בוגוטה, בואנוס איירס, קראקס, שיקגו, הוואנה, לה פאס, "
        "לימה, לוס אנג׳לס, מנגואה, מקסיקו סיטי, מונטווידאו, פנמה, פורט או פראנס, סנטיאגו, סנטו דומינגו, סאו "
        "פאולו, טורונטו, ונקובר, עדן, אלמאטי, עמאן, אשגבט, בגדד, בחריין, באקו, בנגקוק, ביירות, בישקק, הו צ׳י "
        "מין סיטי, קולקטה, קולומבו, דמשק, דאקה, דובאי, דושנבה, עזה, הונג קונג, ג׳קרטה, קאבול, קראצ׳י, קטמנדו, "
        "קואלה לומפור, כווית, מקאו, מנילה, מוסקט, פנום פן, פיונגיאנג, קטאר, רנגון, ריאד, סיאול, שנחאי, "
        "סינגפור, טאיפיי, טשקנט, טביליסי, טהרן, טוקיו, אולאן באטור, ויינטיאן, ירוואן, מלבורן, סידני, אמסטרדם, "
        "אתונה, בלגרד, ברלין, ברטיסלבה, בריסל, בוקרשט, בודפשט, קישינב, קופנהגן, דבלין, הלסינקי, איסטנבול, "
        "קייב, ליסבון, לובליאנה, לונדון, לוקסמבורג, מדריד, מינסק, מונקו, מוסקבה, אוסלו, פריז, פראג, ריגה, "
        "רומא, סרייבו, סקופיה, סופיה, שטוקהולם, טאלין, טירנה, הוותיקן, וינה, וילנה, ורשה, זאגרב, ציריך, "
        "אוקלנד"
    ),
    "zh": (
        "北京, 上海, 天津, 重庆, 广州, 深圳, 杭州, 南京, 武汉, 成都, 西安, 济南, "
        "郑州, 长沙, 沈阳, 哈尔滨, 长春, 福州, 厦门, 南昌, 合肥, 昆明, 贵阳, 南宁, "
        "海口, 兰州, 西宁, 银川, 乌鲁木齐, 拉萨, 呼和浩特, 石家庄, 太原, 青岛, 大连, "
        "香港, 澳门, 台北, 華盛頓, 华盛顿, 纽约, 紐約, 伦敦, 巴黎, 柏林, 莫斯科, 东京, "
        "首尔, 日内瓦, 布鲁塞尔, 联合国, 阿比让, 阿克拉, 亚的斯亚贝巴, 阿尔及尔, 巴马科, "
        "布拉柴维尔, 布琼布拉, 开罗, 卡萨布兰卡, 科纳克里, 达喀尔, 达累斯萨拉姆, 杜阿拉, "
        "哈拉雷, 约翰内斯堡, 朱巴, 坎帕拉, 喀土穆, 基加利, 金沙萨, 拉各斯, 罗安达, 卢萨卡, "
        "马普托, 摩加迪沙, 蒙罗维亚, 内罗毕, 恩贾梅纳, 尼亚美, 努瓦克肖特, 瓦加杜古, "
        "的黎波里, 突尼斯, 温得和克, 亚松森, 波哥大, 布宜诺斯艾利斯, 加拉加斯, 芝加哥, "
        "哈瓦那, 拉巴斯, 利马, 洛杉矶, 马那瓜, 墨西哥城, 蒙得维的亚, 巴拿马, 太子港, "
        "圣地亚哥, 圣多明各, 圣保罗, 多伦多, 温哥华, 亚丁, 阿拉木图, 安曼, 阿什哈巴德, "
        "巴格达, 巴林, 巴库, 曼谷, 贝鲁特, 比什凯克, 胡志明市, 加尔各答, 科伦坡, 大马士革, "
        "达卡, 迪拜, 杜尚别, 加沙, 雅加达, 耶路撒冷, 喀布尔, 卡拉奇, 加德满都, 吉隆坡, "
        "科威特, 马尼拉, 马斯喀特, 金边, 平壤, 卡塔尔, 仰光, 利雅得, 新加坡, 塔什干, "
        "第比利斯, 德黑兰, 乌兰巴托, 万象, 埃里温, 墨尔本, 悉尼, 阿姆斯特丹, 雅典, "
        "贝尔格莱德, 布拉迪斯拉发, 布加勒斯特, 布达佩斯, 基希讷乌, 哥本哈根, 都柏林, 赫尔辛基, "
        "伊斯坦布尔, 基辅, 里斯本, 卢布尔雅那, 卢森堡, 马德里, 明斯克, 摩纳哥, 奥斯陆, "
        "布拉格, 里加, 罗马, 萨拉热窝, 斯科普里, 索非亚, 斯德哥尔摩, 塔林, 地拉那, 梵蒂冈, "
        "维也纳, 维尔纽斯, 华沙, 萨格勒布, 苏黎世, 奥克兰"
    ),
    "ja": (
        "ワシントン, ニューヨーク, ロンドン, パリ, ベルリン, モスクワ, ソウル, 東京, 大阪, "
        "ジュネーブ, ブリュッセル, ローマ, アビジャン, アクラ, アジスアベバ, アルジェ, バマコ, "
        "ブラザビル, ブジュンブラ, カイロ, カサブランカ, コナクリ, ダカール, ダルエスサラーム, "
        "ドゥアラ, ハラレ, ヨハネスブルグ, ジュバ, カンパラ, ハルツーム, キガリ, キンシャサ, "
        "ラゴス, ルアンダ, ルサカ, マプト, モガディシオ, モンロビア, ナイロビ, ンジャメナ, "
        "ニアメ, ヌアクショット, ワガドゥグー, トリポリ, チュニス, ウィントフック, アスンシオン, "
        "ボゴタ, ブエノスアイレス, カラカス, シカゴ, ハバナ, ラパス, リマ, ロサンゼルス, "
        "マナグア, メキシコシティー, モンテビデオ, パナマ, ポルトープランス, サンチアゴ, "
        "サントドミンゴ, サンパウロ, トロント, バンクーバー, アデン, アルマトイ, アンマン, "
        "アシガバード, バグダッド, バーレーン, バクー, バンコク, ベイルート, ビシュケク, "
        "ホーチミン, コルカタ, コロンボ, ダマスカス, ダッカ, ドバイ, ドゥシャンベ, ガザ, "
        "ジャカルタ, エルサレム, カブール, カラチ, カトマンズ, クアラルンプール, クウェート, "
        "マカオ, マニラ, マスカット, プノンペン, 平壌, カタール, ヤンゴン, リヤド, "
        "シンガポール, タシケント, トビリシ, テヘラン, ウランバートル, ビエンチャン, エレバン, "
        "メルボルン, シドニー, アムステルダム, アテネ, ベオグラード, ブラチスラバ, ブカレスト, "
        "ブダペスト, キシナウ, コペンハーゲン, ダブリン, ヘルシンキ, イスタンブール, キーウ, "
        "リスボン, リュブリャナ, ルクセンブルク, マドリード, ミンスク, モナコ, オスロ, プラハ, "
        "リガ, サラエボ, スコピエ, ソフィア, ストックホルム, タリン, ティラナ, バチカン, "
        "ウィーン, ヴィリニュス, ワルシャワ, ザグレブ, チューリッヒ, オークランド"
    ),
    "ko": (
        "서울, 부산, 대구, 인천, 광주, 대전, 울산, 세종, 수원, 제주, 춘천, 청주, "
        "전주, 창원, 워싱턴, 뉴욕, 도쿄, 베이징, 런던, 파리, 아비장, 아크라, "
        "아디스아바바, 알제, 바마코, 브라자빌, 부줌부라, 카이로, 카사블랑카, 코나크리, "
        "다카르, 다르에스살람, 두알라, 하라레, 요하네스버그, 주바, 캄팔라, 카르툼, 키갈리, "
        "킨샤사, 라고스, 루안다, 루사카, 마푸토, 모가디슈, 몬로비아, 나이로비, 엔자메나, "
        "니아메, 누악쇼트, 와가두구, 트리폴리, 튀니스, 빈트후크, 아순시온, 보고타, 부에노스 "
        "아이레스, 카라카스, 시카고, 하바나, 라파스, 리마, 로스앤젤레스, 마나과, 멕시코 "
        "시티, 몬테비데오, 파나마, 포르토프랭스, 산티아고, 산토도밍고, 상파울루, 토론토, "
        "벤쿠버, 아덴, 알마티, 암만, 아슈하바트, 바그다드, 바레인, 바쿠, 방콕, 베이루트, "
        "비슈케크, 사이공, 콜카타, 콜롬보, 다마스쿠스, 다카, 두바이, 두샨베, 가자, 홍콩, "
        "자카르타, 예루살렘, 카불, 카라치, 카트만두, 쿠알라룸푸르, 쿠웨이트, 마카오, 마닐라, "
        "무스카트, 프놈펜, 평양, 카타르, 랑군, 리야드, 상하이, 싱가포르, 타이베이, "
        "타슈켄트, 트빌리시, 테헤란, 울란바토르, 비엔티안, 예레반, 멜버른, 시드니, "
        "암스테르담, 아테네, 베오그라드, 베를린, 브라티슬라바, 브뤼셀, 부쿠레슈티, 부다페스트, "
        "키시나우, 코펜하겐, 더블린, 헬싱키, 이스탄불, 키예프, 리스본, 류블랴나, 룩셈부르크, "
        "마드리드, 민스크, 모나코, 모스크바, 오슬로, 프라하, 리가, 로마, 사라예보, 스코페, "
        "소피아, 스톡홀름, 탈린, 티라나, 바티칸, 비엔나, 빌니우스, 바르샤바, 자그레브, "
        "취리히, 오클랜드"
    ),
    "sv": (
        "Dar es-Salaam, Ho Chi Minh-staden, Dusjanbe, Muskat, Aten, Bryssel, Chișinău, Köpenhamn, "
        "Helsingfors, Moskva, Vatikanen, Warszawa"
    ),
    "fi": (
        "Ašgabat, Biškek, Hồ Chí Minhin kaupunki, Damaskos, Dušanbe, Masqat, Pjongjang, Soul, Taškent, "
        "Ateena, Berliini, Chişinău, Kööpenhamina, Kiova, Lontoo, Moskova, Pariisi, Praha, Riika, Rooma, "
        "Tukholma, Tallinna, Vatikaani, Varsova"
    ),
    "hu": (
        "Addisz-Abeba, Algír, Kairó, Kartúm, Tunisz, Mexikóváros, Asgabat, Biskek, Ho Si Minh-város, "
        "Damaszkusz, Dakka, Dusanbe, Gáza, Jeruzsálem, Karacsi, Kuvait, Makaó, Maszkat, Phenjan, Szöul, "
        "Sanghaj, Szingapúr, Tbiliszi, Tokió, Ulánbátor, Jereván, Amszterdam, Athén, Belgrád, Pozsony, "
        "Koppenhága, Isztanbul, Kijev, Lisszabon, Minszk, Moszkva, Párizs, Prága, Róma, Szarajevó, Szkopje, "
        "Szófia, Bécs, Varsó, Zágráb"
    ),
    "ro": (
        "Ciudad de Mexico, Almatî, Așgabat, Bișkek, Ho Și Min, Damasc, Dușanbe, Ierusalim, Kuweit, Phenian, "
        "Tașkent, Atena, București, Budapesta, Copenhaga, Lisabona, Moscova, Varșovia"
    ),
    "hr": (
        "Alžir, Ho Ši Min, Damask, Džakarta, Karači, Makao, Šangaj, Beograd, Bukurešt, Budimpešta, Kišinjev, "
        "Pariz, Rim, Skoplje, Sofija, Beč"
    ),
    "sq": (
        "Abixhan, Adis-Ababë, Algjer, Brazavillë, Buxhumburë, Kajro, Kazablankë, Konakri, Dar-es-Salam, "
        "Johanesburg, Xhuba, Kartum, Niamej, Nouakot, Uagëdugu, Tuniz, Vint'huk, Asunsion, Bogotë, "
        "Buenos-Ajres, Karakas, Çikago, Havanë, Limë, Los Anxhelos, Qyteti i Meksikës, Nju-Jork, "
        "Port-o-Prins, Santo-Domingo, Sao-Paulo, Vankuver, Almati, Aman, Bahrejn, Ho-Çi-Min, Kalkutë, Daka, "
        "Hong-Kong, Xhakartë, Karaçi, Kuala-Lumpur, Manilë, Pnom-Pen, Penian, Shangai, Singapor, Tbilis, "
        "Ulanbatar, Vjentianë, Melburn, Sidnej, Athinë, Bratislavë, Bruksel, Bukuresht, Kishineu, Stamboll, "
        "Lisbonë, Lubjanë, Londër, Moskë, Pragë, Rigë, Romë, Sarajevë, Shkup, Sofje, Stokholm, Talin, Vjenë, "
        "Varshavë, Zyrih, Okland"
    ),
    "az": (
        "Abican, Akkra, Əddis Əbəbə, Əlcəzair, Qahirə, Kasablanka, Dar es Salam, Yohanesburq, Xartum, Kiqali, "
        "Laqos, Moqadişu, Ncamena, Nouakşot, Uqaduqu, Vindhuk, Boqota, Buenos Ayres, Çikaqo, La Pas, Los "
        "Anceles, Manaqua, Nyu York, Santyaqo, Santo Dominqo, San Paulo, Aşqabat, Bağdad, Bəhreyn, Bakı, "
        "Banqkok, Ho Şi Min, Kəlkətə, Dəməşq, Dəkkə, Dubay, Düşənbə, Qəza, Honq Konq, Yerusəlim, Küveyt, Pnom "
        "Pen, Pxenyan, Ranqun, Şanxay, Sinqapur, Taybey, Daşkənd, Ulanbator, Vyentyan, Afina, Belqrad, "
        "Buxarest, Budapeşt, Kişinyov, Kiyev, Lyublyana, Lüksemburq, Praqa, Riqa, Sarayevo, Skopye, Sofiya, "
        "Vyana, Vilnüs, Varşava, Zaqreb, Sürix, Oklənd"
    ),
    "sw": "Jiji la Mexico",
    "bg": (
        "Акра, Адис Абеба, Бразавил, Кайро, Казабланка, Дар ес Салам, Йоханесбург, Мапуто, Могадишу, "
        "Асунсион, Буенос Айрес, Хавана, Ла Пас, Лос Анджелис, Мексико Сити, Ню Йорк, Сантяго, Санто Доминго, "
        "Сао Пауло, Ванкувър, Аман, Банкок, Дака, Хонконг, Йерусалим, Куала Лумпур, Мускат, Пном Пен, Пхенян, "
        "Рангун, Рияд, Тайпе, Техеран, Улан Батор, Виентян, Мелбърн, Сидни, Атина, Брюксел, Букурещ, "
        "Будапеща, Копенхаген, Дъблин, Хелзинки, Истанбул, Лисабон, Скопие, Стокхолм, Талин, Виена, Вилнюс, "
        "Окланд"
    ),
    "sr": (
        "Абиџан, Буџумбура, Каиро, Јоханесбург, Џуба, Картум, Могадиш, Монровија, Најроби, Нџамена, Нијамеј, "
        "Буенос Ајрес, Ла Паз, Лос Анђелес, Манагва, Њујорк, Порт о Пренс, Сантјаго, Сао Паоло, Бахреин, "
        "Бејрут, Хо Ши Мин, Калкута, Дубаи, Хонгконг, Џакарта, Јерусалим, Кувајт, Пјонгјанг, Ријад, Шангај, "
        "Тајпеј, Вијентијан, Јереван, Мелбурн, Сиднеј, Београд, Брисел, Букурешт, Будимпешта, Кишињев, "
        "Даблин, Хелсинки, Кијев, Љубљана, Луксембург, Париз, Праг, Сарајево, Скопље, Софија, Беч, Вилњус, "
        "Цирих"
    ),
    "el": (
        "Αμπιτζάν, Άκρα, Αντίς Αμπέμπα, Αλγέρι, Μπαμάκο, Μπραζαβίλ, Μπουζουμπούρα, Κάιρο, Καζαμπλάνκα, "
        "Κόνακρι, Ντακάρ, Νταρ ες Σαλάμ, Ντουάλα, Χαράρε, Γιοχάνεσμπουργκ, Τζούμπα, Καμπάλα, Χαρτούμ, "
        "Κιγκάλι, Κινσάσα, Λάγκος, Λουάντα, Λουζάκα, Μαπούτο, Μογκαντίσου, Μονρόβια, Ναϊρόμπι, Ντζαμένα, "
        "Νιαμέι, Νουακσότ, Ουαγκαντούγκου, Τρίπολη, Τύνιδα, Βίντχουκ, Ασουνσιόν, Μπογκοτά, Μπουένος Άιρες, "
        "Καράκας, Σικάγο, Αβάνα, Λα Παζ, Λίμα, Λος Άντζελες, Μανάγκουα, Πόλη του Μεξικού, Μοντεβιδέο, Νέα "
        "Υόρκη, Παναμάς, Πορτ-ο-Πρενς, Σαντιάγκο, Άγιος Δομίνικος, Σάο Πάολο, Τορόντο, Βανκούβερ, Άντεν, "
        "Αλμάτι, Αμμάν, Ασχαμπάτ, Βαγδάτη, Μπαχρέιν, Μπακού, Μπανγκόκ, Βυρητός, Μπισκέκ, Πόλη Χο Τσι Μινχ, "
        "Καλκούτα, Κολόμπο, Δαμασκός, Ντάκα, Ντουμπάι, Ντουσάνμπε, Γάζα, Χονγκ Κονγκ, Τζακάρτα, Ιερουσαλήμ, "
        "Καμπούλ, Καράτσι, Κατμαντού, Κουάλα Λουμπούρ, Κουβέιτ, Μακάο, Μανίλα, Μασκάτ, Πνομ Πενχ, "
        "Πιονγκγιάνγκ, Κατάρ, Ρανγκούν, Ριάντ, Σεούλ, Σανγκάη, Σιγκαπούρη, Ταϊπέι, Τασκένδη, Τιφλίδα, "
        "Τεχεράνη, Τόκιο, Ουλάν Μπατόρ, Βιεντιάν, Ερεβάν, Μελβούρνη, Σίδνεϊ, Άμστερνταμ, Αθήνα, Βελιγράδι, "
        "Βερολίνο, Μπρατισλάβα, Βρυξέλλες, Βουκουρέστι, Βουδαπέστη, Κισινάου, Κοπεγχάγη, Δουβλίνο, Ελσίνκι, "
        "Κωνσταντινούπολη, Κίεβο, Λισαβόνα, Λιουμπλιάνα, Λονδίνο, Λουξεμβούργο, Μαδρίτη, Μινσκ, Μονακό, "
        "Μόσχα, Όσλο, Παρίσι, Πράγα, Ρίγα, Ρώμη, Σαράγεβο, Σκόπια, Σόφια, Στοκχόλμη, Ταλίν, Τίρανα, Βατικανό, "
        "Βιέννη, Βίλνιους, Βαρσοβία, Ζάγκρεμπ, Ζυρίχη, Όκλαντ"
    ),
    "hy": (
        "Աբիջան, Աքրա, Ադիս Աբեբա, Ալժիր, Բամակո, Բրազավիլ, Բուժումբուրա, Կահիրե, Կասաբլանկա, Կոնակրի, Դաքար, "
        "Դար-Էս-Սալամ, Դուալա, Հարարե, Յոհանեսբուրգ, Ջուբա, Կամպալա, Խարթում, Կիգալի, Կինշասա, Լագոս, "
        "Լուանդա, Լուսակա, Մապուտու, Մոգադիշո, Մոնրովիա, Նայրոբի, Նջամենա, Նիամեյ, Նուակշոտ, Ուագադուգու, "
        "Տրիպոլի, Թունիս, Վինդհուկ, Ասունսյոն, Բոգոտա, Բուենոս Այրես, Կարակաս, Չիկագո, Հավանա, Լա Պաս, Լիմա, "
        "Լոս Անջելես, Մանագուա, Մեխիկո, Մոնտեվիդեո, Նյու Յորք, Պանամա, Պորտ-օ-Պրենս, Սանտյագո, Սանտո Դոմինգո, "
        "Սան Պաուլու, Տորոնտո, Վանկուվեր, Ադեն, Ալմաթի, Ամման, Աշխաբադ, Բաղդադ, Բահրեյն, Բաքու, Բանգկոկ, "
        "Բեյրութ, Բիշքեկ, Հոշիմին, Կալկուտա, Կոլոմբո, Դամասկոս, Դաքքա, Դուբայ, Դուշանբե, Գազա, Հոնկոնգ, "
        "Ջակարտա, Երուսաղեմ, Քաբուլ, Կարաչի, Կատմանդու, Կուալա Լումպուր, Քուվեյթ, Մակաո, Մանիլա, Մասկատ, "
        "Պնոմպեն, Փխենյան, Կատար, Ռանգուն, Էր Ռիադ, Սեուլ, Շանհայ, Սինգապուր, Թայպեյ, Տաշքենդ, Թբիլիսի, "
        "Թեհրան, Տոկիո, Ուլան Բատոր, Վյենտյան, Երևան, Մելբուրն, Սիդնեյ, Ամստերդամ, Աթենք, Բելգրադ, Բեռլին, "
        "Բրատիսլավա, Բրյուսել, Բուխարեստ, Բուդապեշտ, Քիշնև, Կոպենհագեն, Դուբլին, Հելսինկի, Ստամբուլ, Կիև, "
        "Լիսաբոն, Լյուբլյանա, Լոնդոն, Լյուքսեմբուրգ, Մադրիդ, Մինսկ, Մոնակո, Մոսկվա, Օսլո, Փարիզ, Պրահա, Ռիգա, "
        "Հռոմ, Սարաևո, Սկոպյե, Սոֆիա, Ստոկհոլմ, Տալլին, Տիրանա, Վատիկան, Վիեննա, Վիլնյուս, Վարշավա, Զագրեբ, "
        "Ցյուրիխ, Օքլենդ"
    ),
    "ka": (
        "აბიჯანი, აკრა, ადის-აბება, ალჟირი, ბამაკო, ბრაზავილი, ბუჯუმბურა, კაირო, კასაბლანკა, კონაკრი, დაკარი, "
        "დარ-ეს-სალამი, დუალა, ჰარარე, იოჰანესბურგი, ჯუბა, კამპალა, ხარტუმი, კიგალი, კინშასა, ლაგოსი, ლუანდა, "
        "ლუსაკა, მაპუტო, მოგადიშუ, მონროვია, ნაირობი, ნჯამენა, ნიამეი, ნუაკშოტი, უაგადუგუ, ტრიპოლი, ტუნისი, "
        "ვინდხუკი, ასუნსიონი, ბოგოტა, ბუენოს-აირესი, კარაკასი, ჩიკაგო, ჰავანა, ლა-პაზი, ლიმა, ლოს-ანჯელესი, "
        "მანაგუა, მეხიკო, მონტევიდეო, ნიუ-იორკი, პანამა, პორტ-ა-პრინსი, სანტიაგო, სანტო-დომინგო, სან-პაულუ, "
        "ტორონტო, ვანკუვერი, ადენი, ალმატი, ამანი, აშხაბადი, ბაღდადი, ბაჰრეინი, ბაქო, ბანგკოკი, ბეირუთი, "
        "ბიშკეკი, ჰოჩიმინი, კალკუტა, კოლომბო, დამასკი, დაკა, დუბაი, დუშანბე, გაზა, ჰონკონგი, ჯაკარტა, "
        "იერუსალიმი, ქაბული, კარაჩი, კატმანდუ, კუალა-ლუმპური, ქუვეითი, მაკაო, მანილა, მუსკატი, პნომპენი, "
        "ფხენიანი, კატარი, რანგუნი, ერ-რიადი, სეული, შანხაი, სინგაპური, ტაიპეი, ტაშკენტი, თბილისი, თეირანი, "
        "ტოკიო, ულანბატარი, ვიენტიანი, ერევანი, მელბურნი, სიდნეი, ამსტერდამი, ათენი, ბელგრადი, ბერლინი, "
        "ბრატისლავა, ბრიუსელი, ბუქარესტი, ბუდაპეშტი, კიშინიოვი, კოპენჰაგენი, დუბლინი, ჰელსინკი, სტამბოლი, "
        "კიევი, ლისაბონი, ლიუბლიანა, ლონდონი, ლუქსემბურგი, მადრიდი, მინსკი, მონაკო, მოსკოვი, ოსლო, პარიზი, "
        "პრაღა, რიგა, რომი, სარაევო, სკოპიე, სოფია, სტოკჰოლმი, ტალინი, ტირანა, ვატიკანი, ვენა, ვილნიუსი, "
        "ვარშავა, ზაგრები, ციურიხი, ოკლენდი"
    ),
    "th": (
        "อาบีจาน, อักกรา, แอดดิสอาบาบา, แอลเจียร์, บามาโก, บราซซาวิล, บูจุมบูรา, ไคโร, คาสซาบลางก้า, โกนากรี, "
        "ดาการ์, ดาร์เอสซาลาม, ดูอาลา, ฮาราเร, โจฮันเนสเบอร์ก, จูบา, คัมพาลา, คาร์ทูม, คิกาลี, กินชาซา, "
        "ลากอส, ลูอันดา, ลูซากา, มาปูโต, โมกาดิชู, มันโรเวีย, ไนโรเบีย, เอ็นจาเมนา, นีอาเมย์, นูแอกชอต, "
        "วากาดูกู, ตรีโปลี, ตูนิส, วินด์ฮุก, อะซุนซิออง, โบโกตา, บัวโนสไอเรส, คาราคัส, ชิคาโก, ฮาวานา, ลาปาซ, "
        "ลิมา, ลอสแองเจลิส, มานากัว, เม็กซิโกซิตี, มอนเตวิเดโอ, นิวยอร์ก, ปานามา, ปอร์โตแปรงซ์, ซันติอาโก, "
        "ซานโต โดมิงโก, เซาเปาลู, โทรอนโต, แวนคูเวอร์, เอเดน, อัลมาตี, อัมมาน, อาชกาบัต, แบกแดด, บาห์เรน, "
        "บากู, กรุงเทพ, เบรุต, บิชเคก, นครโฮจิมินห์, โกลกาตา, โคลัมโบ, ดามัสกัส, ดากา, ดูไบ, ดูชานเบ, กาซา, "
        "ฮ่องกง, จาการ์ตา, เยรูซาเลม, คาบูล, การาจี, กาตมันดุ, กัวลาลัมเปอร์, คูเวต, มาเก๊า, มะนิลา, มัสกัต, "
        "พนมเปญ, เปียงยาง, กาตาร์, ย่างกุ้ง, ริยาร์ด, โซล, เซี่ยงไฮ้, สิงคโปร์, ไทเป, ทาชเคนต์, ทบิลิซิ, "
        "เตหะราน, โตเกียว, อูลานบาตอร์, เวียงจันทน์, เยเรวาน, เมลเบิร์น, ซิดนีย์, อัมสเตอดัม, เอเธนส์, "
        "เบลเกรด, เบอร์ลิน, บราติสลาวา, บรัสเซลส์, บูคาเรส, บูดาเปส, คีชีเนา, โคเปนเฮเกน, ดับบลิน, เฮลซิงกิ, "
        "อิสตันบูล, เคียฟ, ลิสบอน, ลูบลิยานา, ลอนดอน, ลักเซมเบิร์ก, มาดริด, มินสก์, โมนาโก, มอสโก, ออสโล, "
        "ปารีส, ปราก, ริกา, โรม, ซาราเยโว, สโกเปีย, โซเฟีย, สตอกโฮล์ม, ทาลลินน์, ติรานา, วาติกัน, เวียนนา, "
        "วิลนีอุส, วอร์ซอ, ซาเกร็บ, ซูริค, โอคแลนด์"
    ),
    "my": (
        "အာဘီဂျန်, အက်ကရာ, အားဒစ် အဘာဘာ, အယ်လ်ဂျီးရီးယား, ဘာမာကို, ဘရားဇာဗီးလ်, ဘူဂျွန်ဘူးရာ, ကိုင်ရို, "
        "ကာဆာဘလန်ကာ, ကိုနာကရီး, ဒကျကား, ဒါရက်စ်ဆာလမ်, ဒိုအူအာလာ, ဟာရားရဲယ်, ဂျိုဟန်းနက်စဘတ်, ဂျုဘာ, ကမ်ပါလာ, "
        "ခါတိုအန်, ကီဂါးလီ, ကင်ရှာစာ, လာဂိုစ်, လူဝမ်ဒါ, လူစာကာ, မာပူးတို, မော်ဂါဒီးသျုး, မွန်ရိုးဗီးယား, "
        "နိုင်ရိုဘီ, အင်ဂျာမီနာ, ညာမဲယ်, နိုအာ့ခ်ရှော့တ်, ဝါဂါဒူးဂူ, ထရီပိုလီ, တူနီစ်, ဗင်းဟူးခ်, "
        "အာဆူစီအွန်း, ဘိုဂိုတာ, ဗျူနိုအေးရိစ်, ကာရာကာစ်, ချီကာကို, ဟာဗာနာ, လာပါဇ်, လီမာ, လော့စ်အိန်ဂျယ်လိစ်, "
        "မာနာဂွါ, မက်ကဆီကို စီးတီး, မွန်တီဗီဒီအို, နယူးယောက်, ပနားမား, ပို့တ်-အို-ပရင့်စ်, ဆန်တီအာဂို, ဆန်တို "
        "ဒိုမင်းဂို, ဆော်ပိုလို, တိုရန်တို, ဗန်ကူးဗား, အာဒင်, အော်မာတီ, အာမာန်း, အာရှ်ဂါဘာဒ်, ဘဂ္ဂဒက်, "
        "ဘာရိန်း, ဘာကူ, ဘန်ကောက်, ဘေရွတ်, ဘီရှ်ခက်, ဟိုချီမင်းစီးတီး, ကိုလျကတ်တား, ကိုလံဘို, ဒမားစကပ်, ဒက်ကာ, "
        "ဒူဘိုင်း, ဒူရှန်းဘဲ, ဂါဇာ, ဟောင်ကောင်, ဂျကာတာ, ဂျေရုဆလင်, ကာဘူးလ်, ကရာချိ, ခတ်တမန်ဒူ, ကွာလာလမ်ပူ, "
        "ကူဝိတ်, မကာအို, မနီလာ, မတ်စ်ကက်တ်, ဖနွမ်ပင်, ပြုံယန်း, ကာတာ, ရန်ကုန်, ရီယားဒ်, ဆိုးလ်, ရှန်ဟိုင်း, "
        "စင်္ကာပူ, တိုင်ပေ, တာရှ်ကဲန့်, တဘီးလီစီ, တီဟီရန်, တိုကျို, ဥလန်ဘာတော, ဗီယင်ကျန်း, ရဲယ်ရေဗန်း, "
        "မဲလ်ဘုန်း, ဆစ်ဒနီ, အမ်စတာဒမ်, အေသင်, ဘဲလ်ဂရိတ်, ဘာလင်, ဘရာတီးစ်လားဗာ, ဘရပ်ဆဲလ်, ဘူခါရက်စ်, "
        "ဘူဒါပက်စ်, ချီရှီနားအူ, ကိုပင်ဟေဂင်, ဒတ်ဘလင်, ဟဲလ်စင်ကီ, အစ္စတန်ဘူလ်, ခီးအက်ဖ်, လစ္စဘွန်း, "
        "လူဘလီအားနား, လန်ဒန်, လူဇင်ဘတ်, မဒရစ်, မင်းစခ်, မိုနာကို, မော်စကို, အော်စလို, ပဲရစ်, ပရက်ဂ်, ရီဂါ, "
        "ရောမ, ဆာရာယေဗို, စကော့ပ်ရာ, ဆိုဖီအာ, စတော့ဟုမ်း, ထားလင်, တီရာနီ, ဗာတီကန်, ဗီယင်နာ, ဗီးလ်နီအိုးစ်, "
        "ဝါဆော, ဇာဂ်ဂရက်ဘ်, ဇူးရစ်ချ်, အော့ကလန်"
    ),
    "am": (
        "አቢጃን, አክራ, አዲስ አበባ, አልጀርስ, ባማኮ, ብራዛቪል, ቡጁምብራ, ካይሮ, ካዛብላንካ, ኮናክሬ, ዳካር, ዳሬ ሰላም, ዱአላ, ሃራሬ, ጆሃንስበርግ, ጁባ, "
        "ካምፓላ, ካርቱም, ኪጋሊ, ኪንሻሳ, ሌጎስ, ሉአንዳ, ሉሳካ, ማፑቱ, ሞቃዲሹ, ሞንሮቪያ, ናይሮቢ, ንጃሜና, ኒያሜይ, ኑአክቾት, ኡጋዱጉ, ትሪፖሊ, ቱኒዝ, "
        "ዊንድሆክ, አሱንሲዮን, ቦጎታ, ቦነስ አይረስ, ካራካስ, ቺካጎ, ሃቫና, ላ ፓዝ, ሊማ, ሎስ አንጀለስ, ማናጉአ, ሜክሲኮ ከተማ, ሞንቴቪድዮ, ኒውዮርክ, "
        "ፓናማ, ፖርት ኦ ፕሪንስ, ሳንቲያጎ, ሳንቶ ዶሚንጎ, ሳኦ ፖሎ, ቶሮንቶ, ቫንኮቨር, ኤደን, አልማትይ, አማን, አሽጋባት, ባግዳድ, ባህሬን, ባኩ, ባንኮክ, "
        "ቤሩት, ቢሽኬክ, ሆ ቺ ሚንህ ከተማ, ኮልካታ, ኮሎምቦ, ደማስቆ, ዳካ, ዱባይ, ደሻንቤ, ጋዛ, ሆንግ ኮንግ, ጃካርታ, እየሩሳሌም, ካቡል, ካራቺ, ካትማንዱ, "
        "ኩዋላ ላምፑር, ኩዌት, ማካኡ, ማኒላ, ሙስካት, ፍኖም ፔንህ, ፕዮንግያንግ, ኳታር, ያንጎን, ሪያድ, ሴኦል, ሻንጋይ, ሲንጋፖር, ታይፓይ, ታሽኬንት, "
        "ትብሊሲ, ቴህራን, ቶኪዮ, ኡላአንባአታር, ቬንቲአን, ይሬቫን, ሜልቦርን, ሲድኒ, አምስተርዳም, አቴንስ, ቤልግሬድ, በርሊን, ብራቲስላቫ, ብራሰልስ, "
        "ቡካሬስት, ቡዳፔስት, ቺስናኡ, ኮፐንሃገን, ደብሊን, ሄልሲንኪ, ኢስታንቡል, ኪየቭ, ሊዝበን, ልጁብልጃና, ለንደን, ሉክሰምበርግ, ማድሪድ, ሚንስክ, ሞናኮ, "
        "ሞስኮ, ኦስሎ, ፓሪስ, ፕራግ, ሪጋ, ሮም, ሳሪየቮ, ስኮፕየ, ሶፊያ, ስቶክሆልም, ታሊን, ቴራን, ቫቲካን, ቪየና, ቪሊነስ, ዋርሶው, ዛግሬብ, ዙሪክ, "
        "ኦክላንድ"
    ),
    "zh-Hant": (
        "阿比讓, 阿迪斯阿貝巴, 阿爾及爾, 巴馬科, 布拉柴維爾, 布松布拉, 開羅, 卡薩布蘭卡, "
        "柯那克里, 達喀爾, 沙蘭港, 約翰尼斯堡, 金夏沙, 拉哥斯, 羅安達, 路沙卡, 馬普托, "
        "摩加迪休, 蒙羅維亞, 奈洛比, 恩賈梅納, 尼亞美, 諾克少, 溫得和克, 亞松森, "
        "布宜諾斯艾利斯, 卡拉卡斯, 利馬, 洛杉磯, 馬拿瓜, 墨西哥市, 蒙特維多, 巴拿馬, "
        "聖地牙哥, 聖多明哥, 聖保羅, 多倫多, 溫哥華, 亞丁, 阿拉木圖, 阿什哈巴特, 巴格達, "
        "巴庫, 貝魯特, 比什凱克, 加爾各答, 可倫坡, 大馬士革, 達卡, 杜拜, 杜桑貝, 加薩, "
        "雅加達, 喀布爾, 喀拉蚩, 加德滿都, 澳門, 馬尼拉, 馬斯開特, 金邊, 卡達, 利雅德, "
        "首爾, 德黑蘭, 烏蘭巴托, 永珍, 葉里溫, 墨爾本, 雪梨, 貝爾格勒, 布拉提斯拉瓦, "
        "布魯塞爾, 布達佩斯, 基西紐, 赫爾辛基, 伊斯坦堡, 基輔, 盧比安納, 倫敦, 盧森堡, "
        "馬德里, 摩納哥, 奧斯陸, 羅馬, 塞拉耶佛, 史高比耶, 索菲亞, 斯德哥爾摩, 梵蒂岡, "
        "維也納, 維爾紐斯, 華沙, 札格瑞布, 蘇黎世, 奧克蘭"
    ),
}

# Countries, territories and states, by language, between commas; the countries come from Unicode CLDR.
COUNTRIES: dict[str, str] = {
    "states": (
        "England, Scotland, Wales, Northern Ireland, Ivory Coast, Congo, South Korea, North Korea, Myanmar, "
        "Macedonia, Turkey, Crimea, Kashmir, West Bank, Gaza, Gaza Strip, Golan Heights, Washington state, "
        "Alabama, Alaska, Arizona, Arkansas, Colorado, Connecticut, Delaware, Hawaii, Idaho, Illinois, "
        "Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, "
        "Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North "
        "Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South "
        "Dakota, Tennessee, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Ontario, Alberta, "
        "British Columbia, Manitoba, Nova Scotia, New Brunswick, Saskatchewan, Newfoundland, Puerto Rico, "
        "Brit. Columbia, Catalonia, Bavaria, Andalusia, Tamil Nadu, Kerala, Karnataka, Punjab, Sindh, "
        "Balochistan, Bihar, Uttar Pradesh, Assam, Manipur, New South Wales, Queensland, Tasmania, Western "
        "Australia, South Australia, Northern Territory, Xinjiang, Tibet, Dagestan, Chechnya, Syria, Russia, "
        "Iran, Vietnam, UAE, UK, U.K., USA, U.S., DR Congo, DRC"
    ),
    "en": (
        "Ascension Island, Andorra, United Arab Emirates, Afghanistan, Antigua & Barbuda, Anguilla, Albania, "
        "Armenia, Angola, Antarctica, Argentina, American Samoa, Austria, Australia, Aruba, Åland Islands, "
        "Azerbaijan, Bosnia & Herzegovina, Barbados, Bangladesh, Belgium, Burkina Faso, Bulgaria, Burundi, "
        "Benin, St. Barthélemy, Bermuda, Brunei, Bolivia, Caribbean Netherlands, Brazil, Bahamas, Bhutan, "
        "Bouvet Island, Botswana, Belarus, Belize, Canada, Congo - Kinshasa, Central African Republic, Congo "
        "- Brazzaville, Switzerland, Côte d'Ivoire, Cook Islands, Chile, Cameroon, China, Colombia, "
        "Clipperton Island, Sark, Costa Rica, Cuba, Cape Verde, Curaçao, Christmas Island, Cyprus, Czechia, "
        "Germany, Diego Garcia, Djibouti, Denmark, Dominica, Dominican Republic, Algeria, Ceuta & Melilla, "
        "Ecuador, Estonia, Egypt, Western Sahara, Eritrea, Spain, Ethiopia, Finland, Fiji, Falkland Islands, "
        "Micronesia, Faroe Islands, France, Gabon, United Kingdom, Grenada, Georgia, French Guiana, Guernsey, "
        "Ghana, Gibraltar, Greenland, Gambia, Guinea, Guadeloupe, Equatorial Guinea, Greece, South Georgia & "
        "South Sandwich Islands, Guatemala, Guam, Guinea-Bissau, Guyana, Hong Kong SAR China, Heard & "
        "McDonald Islands, Honduras, Croatia, Haiti, Hungary, Canary Islands, Indonesia, Ireland, Israel, "
        "Isle of Man, India, British Indian Ocean Territory, Iraq, Iceland, Italy, Jersey, Jamaica, Jordan, "
        "Japan, Kenya, Kyrgyzstan, Cambodia, Kiribati, Comoros, St. Kitts & Nevis, Cayman Islands, "
        "Kazakhstan, Laos, Lebanon, St. Lucia, Liechtenstein, Sri Lanka, Liberia, Lesotho, Lithuania, Latvia, "
        "Libya, Morocco, Moldova, Montenegro, St. Martin, Madagascar, Marshall Islands, Mali, Mongolia, Macao "
        "SAR China, Northern Mariana Islands, Martinique, Mauritania, Montserrat, Malta, Mauritius, Maldives, "
        "Malawi, Mexico, Malaysia, Mozambique, Namibia, New Caledonia, Niger, Norfolk Island, Nigeria, "
        "Nicaragua, Netherlands, Norway, Nepal, Nauru, Niue, New Zealand, Oman, Peru, French Polynesia, Papua "
        "New Guinea, Philippines, Pakistan, Poland, St. Pierre & Miquelon, Pitcairn Islands, Palestinian "
        "Territories, Palau, Paraguay, Réunion, Romania, Serbia, Rwanda, Saudi Arabia, Solomon Islands, "
        "Seychelles, Sudan, Sweden, St. Helena, Slovenia, Svalbard & Jan Mayen, Slovakia, Sierra Leone, San "
        "Marino, Senegal, Somalia, Suriname, South Sudan, São Tomé & Príncipe, El Salvador, Sint Maarten, "
        "Eswatini, Tristan da Cunha, Turks & Caicos Islands, Chad, French Southern Territories, Togo, "
        "Thailand, Tajikistan, Tokelau, Timor-Leste, Turkmenistan, Tunisia, Tonga, Türkiye, Trinidad & "
        "Tobago, Tuvalu, Taiwan, Tanzania, Ukraine, Uganda, U.S. Outlying Islands, United States, Uruguay, "
        "Uzbekistan, St. Vincent & Grenadines, Venezuela, British Virgin Islands, U.S. Virgin Islands, "
        "Vanuatu, Wallis & Futuna, Samoa, Kosovo, Yemen, Mayotte, South Africa, Zambia, Zimbabwe"
    ),
    "es": (
        "Isla de la Ascensión, Emiratos Árabes Unidos, Afganistán, Antigua y Barbuda, Anguila, Antártida, "
        "Samoa Americana, Islas Aland, Azerbaiyán, Bosnia y Herzegovina, Bangladés, Bélgica, Benín, San "
        "Bartolomé, Bermudas, Brunéi, Caribe neerlandés, Bután, Isla Bouvet, Botsuana, Bielorrusia, Belice, "
        "Canadá, Islas Cocos, República Democrática del Congo, República Centroafricana, Suiza, Islas Cook, "
        "Camerún, Isla Clipperton, Cabo Verde, Curazao, Isla de Navidad, Chipre, Chequia, Alemania, Diego "
        "García, Yibuti, Dinamarca, República Dominicana, Argelia, Ceuta y Melilla, Egipto, Sáhara "
        "Occidental, España, Etiopía, Finlandia, Fiyi, Islas Malvinas, Islas Feroe, Francia, Gabón, Reino "
        "Unido, Guayana Francesa, Guernesey, Groenlandia, Guadalupe, Guinea Ecuatorial, Grecia, Islas Georgia "
        "del Sur y Sandwich del Sur, Guinea-Bisáu, Islas Heard y McDonald, Croacia, Haití, Hungría, Canarias, "
        "Irlanda, Isla de Man, Territorio Británico del Océano Índico, Irak, Irán, Islandia, Italia, "
        "Jordania, Japón, Kenia, Kirguistán, Camboya, Comoras, San Cristóbal y Nieves, Corea del Norte, Corea "
        "del Sur, Islas Caimán, Kazajistán, Líbano, Santa Lucía, Lesoto, Lituania, Letonia, Libia, Marruecos, "
        "Moldavia, San Martín, Islas Marshall, Islas Marianas del Norte, Martinica, Mauricio, Maldivas, "
        "Malaui, México, Malasia, Nueva Caledonia, Níger, Isla Norfolk, Países Bajos, Noruega, Nueva Zelanda, "
        "Omán, Perú, Polinesia Francesa, Papúa Nueva Guinea, Filipinas, Pakistán, Polonia, San Pedro y "
        "Miquelón, Islas Pitcairn, Territorios Palestinos, Palaos, Reunión, Rumanía, Rusia, Ruanda, Arabia "
        "Saudí, Islas Salomón, Sudán, Suecia, Santa Elena, Eslovenia, Svalbard y Jan Mayen, Eslovaquia, "
        "Sierra Leona, Surinam, Sudán del Sur, Santo Tomé y Príncipe, Siria, Esuatini, Tristán de Acuña, "
        "Islas Turcas y Caicos, Territorios Australes Franceses, Tailandia, Tayikistán, Turkmenistán, "
        "Turquía, Trinidad y Tobago, Taiwán, Ucrania, Islas menores alejadas de EE. UU., Estados Unidos, "
        "Uzbekistán, Ciudad del Vaticano, San Vicente y las Granadinas, Islas Vírgenes Británicas, Islas "
        "Vírgenes de EE. UU., Wallis y Futuna, Sudáfrica, Zimbabue"
    ),
    "pt": (
        "Ilha de Ascensão, Emirados Árabes Unidos, Afeganistão, Antígua e Barbuda, Albânia, Armênia, Áustria, "
        "Austrália, Ilhas Aland, Azerbaijão, Bósnia e Herzegovina, Burquina Faso, Bulgária, Barein, São "
        "Bartolomeu, Bolívia, Países Baixos Caribenhos, Butão, Ilha Bouvet, Bielorrússia, República "
        "Centro-Africana, República do Congo, Suíça, Costa do Marfim, Ilhas Cook, Camarões, Colômbia, Ilha de "
        "Clipperton, Ilha Christmas, Tchéquia, Alemanha, Djibuti, Argélia, Ceuta e Melilla, Equador, Estônia, "
        "Egito, Saara Ocidental, Eritreia, Espanha, Etiópia, Finlândia, Ilhas Malvinas, Micronésia, Ilhas "
        "Faroé, França, Gabão, Geórgia, Guiana Francesa, Gana, Groenlândia, Gâmbia, Guiné, Guiné Equatorial, "
        "Grécia, Ilhas Geórgia do Sul e Sandwich do Sul, Guiné-Bissau, Guiana, Ilhas Heard e McDonald, "
        "Croácia, Hungria, Ilhas Canárias, Indonésia, Ilha de Man, Índia, Território Britânico do Oceano "
        "Índico, Iraque, Irã, Islândia, Itália, Jordânia, Japão, Quênia, Quirguistão, Camboja, Quiribati, "
        "Comores, São Cristóvão e Névis, Coreia do Norte, Coreia do Sul, Ilhas Cayman, Cazaquistão, Santa "
        "Lúcia, Libéria, Lituânia, Letônia, Líbia, Marrocos, Moldávia, São Martinho, Ilhas Marshall, "
        "Mongólia, Ilhas Marianas do Norte, Mauritânia, Maurício, Malásia, Moçambique, Namíbia, Nova "
        "Caledônia, Ilha Norfolk, Nigéria, Nicarágua, Países Baixos, Nova Zelândia, Omã, Polinésia Francesa, "
        "Papua-Nova Guiné, Paquistão, Polônia, São Pedro e Miquelão, Ilhas Pitcairn, Porto Rico, Territórios "
        "palestinos, Paraguai, Reunião, Romênia, Sérvia, Rússia, Arábia Saudita, Ilhas Salomão, Seicheles, "
        "Sudão, Suécia, Santa Helena, Eslovênia, Svalbard e Jan Mayen, Eslováquia, Serra Leoa, Somália, Sudão "
        "do Sul, São Tomé e Príncipe, Síria, Essuatíni, Tristão da Cunha, Ilhas Turcas e Caicos, Chade, "
        "Territórios Franceses do Sul, Tailândia, Tadjiquistão, Turcomenistão, Tunísia, Turquia, Trinidad e "
        "Tobago, Tanzânia, Ucrânia, Ilhas Menores Distantes dos EUA, Uruguai, Uzbequistão, São Vicente e "
        "Granadinas, Ilhas Virgens Britânicas, Ilhas Virgens Americanas, Vietnã, Wallis e Futuna, Iêmen, "
        "África do Sul, Zâmbia, Zimbábue"
    ),
    "fr": (
        "Île de l'Ascension, Andorre, Émirats arabes unis, Antigua-et-Barbuda, Albanie, Arménie, Antarctique, "
        "Argentine, Samoa américaines, Autriche, Australie, Îles Åland, Azerbaïdjan, Bosnie-Herzégovine, "
        "Barbade, Belgique, Bulgarie, Bénin, Saint-Barthélemy, Bermudes, Bolivie, Pays-Bas caribéens, Brésil, "
        "Bhoutan, Île Bouvet, Biélorussie, Îles Cocos, Congo-Kinshasa, République centrafricaine, "
        "Congo-Brazzaville, Suisse, Îles Cook, Chili, Cameroun, Chine, Colombie, Île Clipperton, Cap-Vert, "
        "Île Christmas, Chypre, Tchéquie, Allemagne, Danemark, Dominique, République dominicaine, Algérie, "
        "Ceuta et Melilla, Équateur, Estonie, Égypte, Sahara occidental, Érythrée, Espagne, Éthiopie, "
        "Finlande, Fidji, Îles Malouines, Micronésie, Îles Féroé, Royaume-Uni, Grenade, Géorgie, Guyane "
        "française, Groenland, Gambie, Guinée, Guinée équatoriale, Grèce, Géorgie du Sud-et-les Îles Sandwich "
        "du Sud, Guinée-Bissau, R.A.S. chinoise de Hong Kong, Îles Heard-et-MacDonald, Croatie, Haïti, "
        "Hongrie, Îles Canaries, Indonésie, Irlande, Israël, Île de Man, Inde, Territoire britannique de "
        "l'océan Indien, Islande, Italie, Jamaïque, Jordanie, Japon, Kirghizstan, Cambodge, "
        "Saint-Christophe-et-Niévès, Corée du Nord, Corée du Sud, Îles Caïmans, Liban, Sainte-Lucie, "
        "Lituanie, Lettonie, Libye, Maroc, Moldavie, Monténégro, Saint-Martin, Îles Marshall, Mongolie, "
        "R.A.S. chinoise de Macao, Îles Mariannes du Nord, Mauritanie, Malte, Maurice, Mexique, Malaisie, "
        "Namibie, Nouvelle-Calédonie, Île Norfolk, Pays-Bas, Norvège, Népal, Nouvelle-Zélande, Pérou, "
        "Polynésie française, Papouasie-Nouvelle-Guinée, Pologne, Saint-Pierre-et-Miquelon, Îles Pitcairn, "
        "Territoires palestiniens, La Réunion, Roumanie, Serbie, Russie, Arabie saoudite, Îles Salomon, "
        "Soudan, Suède, Sainte-Hélène, Slovénie, Svalbard et Jan Mayen, Slovaquie, Saint-Marin, Sénégal, "
        "Somalie, Soudan du Sud, Sao Tomé-et-Principe, Syrie, Îles Turques-et-Caïques, Tchad, Terres "
        "australes françaises, Thaïlande, Tadjikistan, Timor oriental, Turkménistan, Tunisie, Turquie, "
        "Trinité-et-Tobago, Taïwan, Tanzanie, Ouganda, Îles mineures éloignées des États-Unis, États-Unis, "
        "Ouzbékistan, État de la Cité du Vatican, Saint-Vincent-et-les Grenadines, Îles Vierges britanniques, "
        "Îles Vierges des États-Unis, Viêt Nam, Wallis-et-Futuna, Yémen, Afrique du Sud, Zambie"
    ),
    "de": (
        "Ascension, Vereinigte Arabische Emirate, Antigua und Barbuda, Albanien, Armenien, Antarktis, "
        "Argentinien, Amerikanisch-Samoa, Österreich, Australien, Ålandinseln, Aserbaidschan, Bosnien und "
        "Herzegowina, Bangladesch, Belgien, Bulgarien, Brunei Darussalam, Bolivien, Karibische Niederlande, "
        "Brasilien, Bouvetinsel, Kanada, Kokosinseln, Kongo-Kinshasa, Zentralafrikanische Republik, "
        "Kongo-Brazzaville, Schweiz, Cookinseln, Kamerun, Kolumbien, Clipperton-Insel, Kuba, Weihnachtsinsel, "
        "Zypern, Tschechien, Deutschland, Dschibuti, Dänemark, Dominikanische Republik, Algerien, Ceuta und "
        "Melilla, Estland, Ägypten, Westsahara, Spanien, Äthiopien, Finnland, Fidschi, Falklandinseln, "
        "Mikronesien, Färöer, Frankreich, Gabun, Vereinigtes Königreich, Georgien, Französisch-Guayana, "
        "Grönland, Äquatorialguinea, Griechenland, Südgeorgien und die Südlichen Sandwichinseln, "
        "Sonderverwaltungsregion Hongkong, Heard und McDonaldinseln, Kroatien, Ungarn, Kanarische Inseln, "
        "Indonesien, Irland, Indien, Britisches Territorium im Indischen Ozean, Island, Italien, Jamaika, "
        "Jordanien, Kirgisistan, Kambodscha, Komoren, St. Kitts und Nevis, Nordkorea, Südkorea, Kaimaninseln, "
        "Kasachstan, Libanon, Litauen, Lettland, Libyen, Marokko, Republik Moldau, Madagaskar, "
        "Marshallinseln, Mongolei, Sonderverwaltungsregion Macau, Nördliche Marianen, Mauretanien, Malediven, "
        "Mexiko, Mosambik, Neukaledonien, Norfolkinsel, Niederlande, Norwegen, Neuseeland, "
        "Französisch-Polynesien, Papua-Neuguinea, Philippinen, Polen, St. Pierre und Miquelon, "
        "Pitcairninseln, Palästinensische Autonomiegebiete, Rumänien, Serbien, Russland, Saudi-Arabien, "
        "Salomonen, Seychellen, Schweden, Slowenien, Spitzbergen und Jan Mayen, Slowakei, Südsudan, São Tomé "
        "und Príncipe, Syrien, Turks- und Caicosinseln, Tschad, Französische Süd- und Antarktisgebiete, "
        "Tadschikistan, Tunesien, Türkei, Trinidad und Tobago, Tansania, Amerikanische Überseeinseln, "
        "Vereinigte Staaten, Usbekistan, Vatikanstadt, St. Vincent und die Grenadinen, Britische "
        "Jungferninseln, Amerikanische Jungferninseln, Wallis und Futuna, Jemen, Südafrika, Sambia, Simbabwe"
    ),
}
