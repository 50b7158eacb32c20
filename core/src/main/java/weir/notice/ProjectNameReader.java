package weir.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.notice.field.Candidate;
import weir.notice.field.Choice;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.How;
import weir.notice.field.NoticeField;

/** Chooses the name of the purchase: what stands behind its labels, else in the opening sentence, else the title without the words of the notice. */
final class ProjectNameReader {

    private static final int LONGEST = 200;
    private static final int LONGEST_WITH_COMMA = 60;
    private static final int SHORTEST = 3;
    private static final int CODE_DIGITS = 4;
    private static final int ASCII_END = 128;
    private static final int LONGEST_REGION = 10;
    private static final String TENDER = "招标项目";
    private static final int QUIET = 40;
    private static final int IN_TITLE = 10;
    private static final int TITLE = 35;
    private static final String OPENING = "“\"‘『「";
    private static final Signs CLOSING = Signs.of("”\"’』」");
    private static final List<String> GENERIC = List.of("本标段", "本项目", "本次", "详见", "见", "该项目", "如下", "开工日期");
    private static final String BOUGHT = "采购";
    private static final List<String> BEFORE_BOUGHT = List.of("项目", "采购", ")", "】", "的", "竞价");
    private static final List<String> NOTICES = List.of("公告", "公示", "通告", "通知", "记录");
    private static final String DOUBLED = "项目采购项目";
    private static final String REGARDING = "关于";

    private final List<String> tails;

    ProjectNameReader(Knowledge knowledge) {
        tails = knowledge.table("notice/name-tails.csv", "tail", "note").rows().stream()
                .map(row -> Words.folded(row.required("tail")))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    Optional<Candidate<String>> read(Fields fields) {
        Choice<String> choice = new Choice<>();
        for (Field field : fields.of(NoticeField.PROJECT_NAME)) {
            if (field.how() != How.GLUED_HEADS) {
                int score = field.priority()
                        - (field.section().isQuiet() ? QUIET : 0)
                        - (fields.isTitle(field.value()) ? IN_TITLE : 0);
                add(choice, fields, field.value(), score, field.rule());
            }
        }
        fields.findTitle()
                .map(Field::value)
                .or(() -> TitleLines.of(fields.text()).stream().findFirst())
                .ifPresent(title -> add(choice, fields, withoutRegion(fields.text(), title), TITLE, "title"));
        return choice.best();
    }

    private void add(Choice<String> choice, Fields fields, Span value, int score, String rule) {
        FoldedText text = fields.text();
        int from = text.indexOf(value.start());
        int to = text.indexOf(value.end());
        int start = behindRemark(text, from, to);
        int end = NumberReader.lastPart(text, from, to) > from && rule.endsWith(NumberReader.NAME_AND_NUMBER)
                ? NumberReader.lastPart(text, from, to)
                : to;
        boolean labelled = !rule.startsWith("pattern") && !rule.equals("title");
        int tail = labelled && !endsAsNotice(text, end) ? end : withoutTails(text, start, end);
        boolean tender = rule.startsWith("pattern") && text.startsWith(TENDER, tail - TENDER.length());
        Span span = trimmed(text, start, tender ? tail - TENDER.length() : tail);
        if (!isGeneric(text, span)
                && !isSentence(text, span)
                && span.length() >= SHORTEST
                && span.length() <= LONGEST) {
            choice.add(Candidate.of(Words.of(text.original(), span), score, text.original(), span, rule));
        }
    }

    /** A name behind a label is taken whole, unless the words of the notice stand there too. */
    private static boolean endsAsNotice(FoldedText text, int end) {
        return NOTICES.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }

    /** Cuts 公开招标公告 and the like from the end, and remarks in brackets that name a number. */
    private int withoutTails(FoldedText text, int from, int to) {
        int end = to;
        boolean cut = true;
        while (cut && end - from > SHORTEST) {
            cut = false;
            for (String tail : tails) {
                if (end - tail.length() - from >= SHORTEST && text.startsWith(tail, end - tail.length())) {
                    end -= tail.length();
                    cut = true;
                    break;
                }
            }
            if (text.startsWith(DOUBLED, end - DOUBLED.length())) {
                end -= DOUBLED.length() - 2;
                cut = true;
            } else if (end < to && isOnlyBought(text, end)) {
                end -= BOUGHT.length();
                cut = true;
            }
            int open = numberRemark(text, from, end);
            if (open > from) {
                end = open;
                cut = true;
            }
            while (end > from && "-—_,、:".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > from && CLOSING.has(text.charAt(end - 1)) && count(text, from, end, OPENING) == 0) {
                end--;
                cut = true;
            }
        }
        return end;
    }

    /** A description of what is bought, not its name. */
    private static boolean isSentence(FoldedText text, Span span) {
        String words = span.of(text.original());
        return words.indexOf('。') >= 0 || (words.length() > LONGEST_WITH_COMMA && words.indexOf('，') >= 0);
    }

    /** Whether 采购 at the end belongs to the notice: 某项目采购公告; in 某设备采购公告 it belongs to the name. */
    private static boolean isOnlyBought(FoldedText text, int end) {
        int at = end - BOUGHT.length();
        return text.startsWith(BOUGHT, at)
                && BEFORE_BOUGHT.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    private boolean isGeneric(FoldedText text, Span span) {
        int from = text.indexOf(span.start());
        String words = text.text(from, text.indexOf(span.end()));
        return GENERIC.stream().anyMatch(words::startsWith);
    }

    /** Skips a heading in brackets: 【项目概况】. */
    private static int behindRemark(FoldedText text, int from, int to) {
        if (from < to && text.charAt(from) == '【') {
            for (int i = from; i < to; i++) {
                if (text.charAt(i) == '】') {
                    return i - from <= LONGEST_REGION ? i + 1 : from;
                }
            }
        }
        return from;
    }

    /** Where a last bracket opens that holds a number or a portal's mark; -1 where there is none. */
    private static int numberRemark(FoldedText text, int from, int end) {
        if (end - from < SHORTEST || ")]】".indexOf(text.charAt(end - 1)) < 0) {
            return -1;
        }
        for (int i = end - 2; i > from; i--) {
            if ("([【".indexOf(text.charAt(i)) >= 0) {
                String words = text.text(i + 1, end - 1);
                return words.contains("编号")
                                || words.contains("公告")
                                || words.contains("公示")
                                || words.equals("网")
                                || isCode(words)
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    /** A number of the purchase in brackets, such as （QT2020-1103）; a plain （2） belongs to the name. */
    private static boolean isCode(String words) {
        long digits = words.chars().filter(Character::isDigit).count();
        return digits >= CODE_DIGITS && digits < words.length() && words.chars().allMatch(c -> c < ASCII_END);
    }

    private static Span trimmed(FoldedText text, int from, int to) {
        int start = from;
        int end = to;
        if (end - start > 1 && text.charAt(start) == '【' && text.charAt(end - 1) == '】') {
            start++;
            end--;
        }
        if (end - start > 1 && OPENING.indexOf(text.charAt(start)) >= 0 && closing(text, start, end) == end - 1) {
            start++;
            end--;
        } else if (end - start > 1 && CLOSING.has(text.charAt(end - 1)) && count(text, start, end, OPENING) == 0) {
            end--;
        }
        return text.span(start, end);
    }

    private static int closing(FoldedText text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (CLOSING.has(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int count(FoldedText text, int from, int to, String signs) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += signs.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** A title begins with [region] and with 某公司关于 at times; neither is part of the name. */
    private static Span withoutRegion(FoldedText text, Span title) {
        int from = text.indexOf(title.start());
        int to = text.indexOf(title.end());
        while (from < to && "[【".indexOf(text.charAt(from)) >= 0) {
            int close = from;
            while (close < to && "]】".indexOf(text.charAt(close)) < 0) {
                close++;
            }
            if (close - from > LONGEST_REGION && to - close < LONGEST_REGION) {
                break;
            }
            from = close == to ? from + 1 : close + 1;
        }
        for (int i = from; i < to - SHORTEST; i++) {
            if (text.startsWith(REGARDING, i)) {
                return text.span(i + REGARDING.length(), to);
            }
        }
        return text.span(from, to);
    }
}
