package weir.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import weir.evidence.Quote;
import weir.evidence.Source;
import weir.finding.SetAside;
import weir.notice.Notice;
import weir.notice.NoticeWithText;
import weir.technology.Catalogue;

/** One notice of a finding: its words with the evidence highlighted, and beside them what was read. Words and fields lead to each other. */
final class NoticeCard {

    /** Longer texts are cut here on the page; they stand whole in {@code notices.jsonl} with {@code --with-text}. */
    private static final int WHOLE_TEXT = 12_000;

    private final NoticeWithText read;
    private final String id;
    private final List<NoticeFields.Field> fields;

    private NoticeCard(NoticeWithText read, String id, List<NoticeFields.Field> fields) {
        this.read = read;
        this.id = id;
        this.fields = fields;
    }

    /**
     * The card as markup.
     *
     * @param id unique on the page
     */
    static Markup of(NoticeWithText read, String id, List<SetAside> setAside, Catalogue catalogue) {
        NoticeCard card = new NoticeCard(read, id, NoticeFields.of(read.notice(), setAside, catalogue));
        return Markup.of("""
                <section class="notice" id="{}" aria-label="Notice">
                <h4>{}</h4>
                <div class="cols c32">
                {}
                <div class="stack">{}{}</div>
                </div></section>
                """, id, card.heading(), card.source(), card.fieldList(), card.file());
    }

    private Markup heading() {
        Notice notice = read.notice();
        Markup day = notice.dates().published() == null
                ? Markup.of("<span class=\"sign unknown\">date unknown</span>")
                : Markup.of("{}", notice.dates().published().day());
        Markup title = notice.title() == null ? Markup.NONE : Markup.of(" · {}", Markup.written(notice.title()));
        return Markup.of("{} · {}{}", Words.of(notice.noticeType()), day, title);
    }

    private Markup source() {
        List<ReadingText.Mark> marks = marks();
        ReadingText text = new ReadingText(read.text(), marks);
        Markup passages = text.passages(Passages.of(read.text(), marks));
        return Markup.of("""
                <div class="source" role="group" aria-label="Words of the notice">
                <div class="paper" lang="zh-Hans">{}</div>{}
                </div>""", passages, passages.html().contains("left-out") ? whole(text) : Markup.NONE);
    }

    private Markup whole(ReadingText text) {
        Markup rest = read.text().length() <= WHOLE_TEXT
                ? Markup.NONE
                : Markup.of(
                        "<p class=\"note\">Cut here: {} of {} characters.</p>",
                        Words.number(WHOLE_TEXT),
                        Words.number(read.text().length()));
        return Markup.of(
                "<details><summary>the whole reading text</summary><div class=\"paper as-read\" lang=\"zh-Hans\">{}</div>{}</details>",
                text.whole(WHOLE_TEXT),
                rest);
    }

    private List<ReadingText.Mark> marks() {
        List<ReadingText.Mark> marks = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            NoticeFields.Field field = fields.get(i);
            for (int q = 0; q < field.quotes().size(); q++) {
                Quote quote = field.quotes().get(q);
                if (quote.end() > quote.start()) {
                    marks.add(new ReadingText.Mark(quote.start(), quote.end(), words(i, q), fieldId(i), field.look()));
                }
            }
        }
        marks.sort(Comparator.comparingInt(ReadingText.Mark::start));
        return marks;
    }

    private String fieldId(int field) {
        return id + "-" + field;
    }

    private String words(int field, int quote) {
        return fieldId(field) + "w" + quote;
    }

    private Markup fieldList() {
        List<Markup> lines = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            lines.add(line(fields.get(i), i));
        }
        return Markup.of("<div class=\"panel\"><ul class=\"fields\">{}</ul></div>", lines);
    }

    private Markup line(NoticeFields.Field field, int index) {
        Markup value =
                field.value() == null ? Markup.of("<span class=\"sign unknown\">not found</span>") : field.value();
        boolean quoted = field.quotes().stream().anyMatch(quote -> quote.end() > quote.start());
        Markup linked = quoted ? Markup.of("<a href=\"#{}\">{}</a>", words(index, 0), value) : value;
        Markup gloss =
                field.gloss().isEmpty() ? Markup.NONE : Markup.of("<span class=\"gloss\">{}</span>", field.gloss());
        return Markup.of(
                """
                <li id="{}"{}><div class="k"><b lang="zh-Hans">{}</b>{}</div><div class="v">{}{}</div><div class="place">{}</div></li>
                """,
                fieldId(index),
                new Markup(field.look().equals("on") ? " class=\"on\"" : ""),
                Markup.plain(field.label()),
                field.name(),
                linked,
                gloss,
                place(field));
    }

    private static Markup place(NoticeFields.Field field) {
        return field.quotes().isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "{}–{}",
                        field.quotes().getFirst().start(),
                        field.quotes().getFirst().end());
    }

    private Markup file() {
        Source source = read.notice().source();
        return Markup.of(
                """
                <div class="panel"><div class="in"><dl class="facts">
                <dt>Path</dt><dd class="path">{}</dd>
                <dt>SHA-256</dt><dd class="mono">{}</dd>
                <dt>Read as</dt><dd>{}{}</dd>
                <dt>Address</dt><dd class="path">{}</dd>
                <dt>Captured</dt><dd>{}</dd>
                </dl></div></div>""",
                source.path(),
                source.sha256(),
                source.charset() == null ? source.mediaType() : source.mediaType() + ", " + source.charset(),
                ocr(source),
                address(source),
                source.capturedAt() == null
                        ? Markup.of("<span class=\"gap-unknown\">unknown: the source gives no capture time</span>")
                        : source.capturedAt().toString());
    }

    private static Markup ocr(Source source) {
        if (!source.ocr()) {
            return Markup.NONE;
        }
        Double confidence = source.ocrConfidence();
        return Markup.of(
                " <span class=\"pill wait\">read from a picture{}</span>",
                confidence == null ? "" : ", confidence " + Math.round(confidence * 100) + " %");
    }

    private static Markup address(Source source) {
        String url = source.url();
        if (url == null) {
            return Markup.of("<span class=\"gap-unknown\">unknown: the source gives none</span>");
        }
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        return web ? Markup.of("<a href=\"{}\" rel=\"noreferrer\">{}</a>", url, url) : Markup.of("{}", url);
    }
}
