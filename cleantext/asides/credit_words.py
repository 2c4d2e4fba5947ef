"""What credits of pictures are made of: agencies, labels and names, as patterns for the end of a line."""

from __future__ import annotations

import regex


def _any(words: str) -> str:
    """A pattern for any word of a list; "_" is a blank that may be missing."""
    return f"(?:{'|'.join(regex.escape(word).replace('_', '[ -]?') for word in words.split())})"


# Who only sells pictures; news agencies also sign stories.
STOCK = _any(
    "Getty_Images Getty Shutterstock.com Shutterstock iStockphoto iStock Unsplash Pexels Pixabay"
    " Alamy_Stock_Photo Alamy Flickr WireImage FilmMagic Adobe_Stock AdobeStock stock.adobe.com imago_images"
    " imago IMAGO picture_alliance Picture_Alliance Wikimedia_Commons Wikimedia Corbis ZUMA_Press_Wire ZUMA_Press"
    " ZUMA Depositphotos Ritzau_Scanpix NTB_scanpix Scanpix scanpix Lehtikuva Hans_Lucas MAXPPP AP_Photo EPA_EFE"
    " Sipa_USA Sipa Abacapress Abaca NurPhoto LaPresse VCG 视觉中国 摄图网"
)
NEWS = _any(
    "Reuters REUTERS AFP AP dpa DPA EPA EFE PA_Wire PA_Media PA_Images PA APA ANP NTB TT TASS ANSA Belga Keystone"
    " Lusa Xinhua Kyodo PTI Anadolu_Agency Anadolu AA ANI AAP UPI Bloomberg Europa_Press The_Canadian_Press"
    " Canadian_Press THE_CANADIAN_PRESS The_Associated_Press Associated_Press ASSOCIATED_PRESS USA_TODAY_Sports"
    " PAP MTI ČTK CTK TASR Agerpres DHA İHA 연합뉴스 뉴스1 뉴시스 新华社 NASA"
)
AGENCY = f"(?:{STOCK}|{NEWS})"
# A label that only opens credits, and one that is also a word of stories.
_PHOTO = _any(
    "Fotos Foto fotos foto FOTO Photographer Photographs Photograph Photos Photo photos photo PHOTO Fotograf"
    " Fotografie Fotografía Fotografia Fotografo Archivfoto Symbolfoto Pressefoto Titelfoto Foto-Archiv Fotoğraf"
    " File_photo Image_credit Photo_credit Picture_credit Credits Credit Crédits_photos Crédit_photo Crédits"
    " Crédit Bildquelle Bildnachweis Kuva Fotó Valokuva Ljósmynd Снимка Фото 写真 사진출처 사진제공 사진_출처"
    " 사진_제공 사진"
)
PHOTO = f"(?:(?:MTI )?{_PHOTO})"
IMAGE = _any(
    "Images Image images image Bilder Bild Titelbild Symbolbild Archivbild Pictures Picture Grafik Graphics"
    " Graphic Illustration Illustrations Imagen Imagem"
)
SIGN = r"\s?[:=：]\s?"
SLASH = r" ?[/|] ?"
INNER = r"[^()\[\]（）［］\n]"  # what stands in brackets
NAME = r"\p{Lu}[\p{L}.'’&-]*+(?: (?:\p{Lu}[\p{L}.'’&-]*+|de|da|do|di|van|von|der|la|al|el))*+"
PERSON = r"\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}"
_JOINING = _any(
    "via by for of the and und et och og y i de da do di du van von der la el al courtesy privat private handout"
    " dpa zvg / | & + – -"
)
_PART = (
    rf"[\p{{Lu}}\p{{Lo}}\d©@(\[][^\s!?]*+|{_JOINING}|[\p{{L}}-]+\.\p{{L}}{{2,4}}|\p{{Ll}}+/[^\s!?]+|{STOCK}(?:/\S++)?"
)
NAMES = rf"(?:(?:{_PART})(?:[ ,;]++|$)){{1,12}}+"
LOOSE = rf"(?:{NAMES}(?:\p{{Ll}}[^\s!?]*+(?: |$)){{0,2}}){{1,2}}"  # names, with a word or two between or behind them
BY = r"[ ](?:by|von|courtesy(?: of)?) "
VIA = r"(?: (?:via|files?|pool)\b[^.()\n]{0,30})?"
AFTER = r"(?:^|(?<=[.!?…”\"»)|/] ?))"  # the line begins here, or a caption has ended

CLOSED = regex.compile(
    rf"[(\[（［](?:(?:{INNER}{{0,100}}?(?:[/|:©]|\bvia|\bby) ?)?"
    rf"{STOCK}(?:(?: (?:for|via|files?)| ?[/|]){INNER}{{1,60}})?"
    rf"|(?:{PHOTO}|{IMAGE})(?:{SIGN}|\s?[/©]|[ ](?:by|von|courtesy))\s?{INNER}{{2,120}}"
    rf"|{INNER}{{2,20}}(?:撮影|摄)"
    rf"|{NAME}{SLASH}(?:{NAME}{SLASH})?{AGENCY}{VIA}|{AGENCY}{SLASH}{NAME})[)\]）］]$"
)
OPEN = regex.compile(
    rf"{AFTER}{PHOTO}(?:{SIGN}{LOOSE}|\s?©\s?{LOOSE}|/(?=\p{{Lu}}){LOOSE}|{BY}{NAMES})$"
    rf"|{AFTER}(?=\P{{Ll}}){IMAGE}(?:{SIGN}|{BY}){NAMES}$"
    rf"|^{IMAGE}{SIGN}(?:{LOOSE}|[^.!?/\n]{{2,40}}/[^.!?/\n]{{2,40}})$"
    # behind a caption without full stop
    rf"|(?<=\S )(?<! \p{{Ll}}{{1,4}} )(?=\P{{Ll}})(?:{PHOTO}|{IMAGE}){SIGN}{NAMES}(?<!\.)$"
    rf"|(?:^|(?<=[\s.]))©\s?(?!(?:19|20)\d\d){LOOSE}$"
    rf"|(?:图片来源|图源)[:：]?[^。\n]{{2,40}}$"
    rf"|(?:供图|视频截图|资料图片?)(?: ?\w{{1,6}}发)?。?$|(?<=\s)\p{{Han}}{{2,4}} ?[摄攝]$"
)
# Stories are signed like this too, but by agencies alone.
SIGNED = regex.compile(
    rf"(?:^|(?<=[.!?…”\"»)] ))(?:{STOCK}{SLASH}(?:{NAME}|{STOCK})|{NEWS}{SLASH}(?!{AGENCY})\S+ {NAME}"
    rf"|(?!{AGENCY})(?:{NAME}{SLASH}){{1,2}}{AGENCY}{VIA}"
    rf"|{NAME} \((?:{AGENCY}|{NAME}{SLASH}{AGENCY}|{INNER}{{2,40}} via {INNER}{{2,40}})\)"
    rf"|(?<=[.!?…”\"»] )\({PERSON}{SLASH}\p{{Lu}}{INNER}{{1,40}}\))[)\]]?$"
)
PAIR = regex.compile(rf"{NAME}{SLASH}{NAME}")
# Names in brackets behind a sentence; only pages with surer credits have their own houses' so.
HOUSE = regex.compile(
    rf"[.!?…”\"»] \((?!{INNER}*\d{{4}}|{INNER}*(?:VIDEO|AUDIO|CLIP|LAUGH|CROSSTALK|Laugh|Applau))"
    rf"(?:[\p{{Lu}}\d]{INNER}*[ /]{INNER}*|\p{{Lu}}{{2,5}})(?<![.!?])\)$"
)
# Who is where in a picture.
PLACES = regex.compile(
    r"from left:|[Cc]lockwise from (?:top |bottom )?(?:left|right)|\((?:from left|left to right|l to r)\)"
    r"|\(left\).*\(right\)|\bv\. ?l\. ?n\. ?r\."
    r"|\([^()]{0,12}\b(?:v\. ?l\.|li|links) ?(?:nach|n\.)? ?(?:re|rechts|r\.)?\)"
    r"|de gauche à droite|de izquierda a derecha|da sinistra(?: a destra)?:"
)
MEDIUM = regex.compile(r"\S [–—-] (?:video(?: report)?|in pictures|audio|gallery|Video|Bilder|vidéo|en images|vídeo)$")
