"""Words by which readers' comments are told: what their controls say, who "said" them, what their heading is."""

from __future__ import annotations

from .fold import fold

# The control under a comment, as one label.
REPLIES = (
    "reply replydelete reply_delete respond antworten antwort répondre responder rispondi odpowiedz ответить "
    "відповісти отговор svara svar besvara vastaa beantwoorden reageer reageren odpovědět odpovedať yanıtla válasz "
    "odgovori odgovor răspunde răspundeți απάντηση απαντήστε atsakyti atbildēt vasta balas trả_lời ตอบกลับ जवाब_दें "
    "yanıt cavapla svar_på_kommentar 回复 回覆 回應 返信 返信する 답글 رد پاسخ جواب_دیں השב הגב"
)
REPLY = frozenset(word.replace("_", " ") for word in fold(REPLIES).text.split())
SAID = (
    "said says sagt sagte schrieb schreibt dit dice dijo disse diz scrive zegt schreef säger skrev siger sier pisze "
    "napisał mówi пишет сказал каже napsal řekl mondta írta sanoo kirjoitti kaže rekao napisao hovorí napísal spune "
    "scrie dedi λέει έγραψε говорит пише каза написа ütles kirjutas rašo sako raksta skrifar segir"
)
# What the heading of a thread calls comments; with their number it needs nothing else.
COMMENT_WORDS = (
    "comments comment commentaires commentaire kommentare kommentar comentarios comentario comentários comentário "
    "comentaris commenti commento reacties reactie kommentarer kommentit kommenttia ummæli komentarze komentarzy "
    "komentarz komentáře komentářů komentáre komentárov hozzászólások hozzászólás komentari komentara komentar "
    "komentarjev komentarji коментари коментара коментар комментарии комментариев комментария коментарі коментарів "
    "σχόλια σχόλιο komente komentarai komentāri kommentaarid kommentaari comentarii yorumlar yorum şərhlər "
    "تعليقات تعليق نظرات نظر תגובות コメント 댓글 评论 評論 留言 टिप्पणियां মন্তব্য"
)
COMMENTS = frozenset(fold(COMMENT_WORDS).text.split())
SAYS = tuple(f" {word}" for word in fold(SAID).text.split())
LAST_WORDS = frozenset(words.split()[-1] for words in (*REPLY, *fold(SAID).text.split()))  # of controls, of "Ann said:"
COMMENT_BY = ("comment by ", "kommentar von ", "commentaire de ", "comentario de ", "commento di ", "reactie van ")
