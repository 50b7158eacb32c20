package weir.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.Quote;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.notice.StructuredKeys.Meaning;
import weir.notice.StructuredKeys.Role;
import weir.notice.StructuredLines.Line;
import weir.notice.field.Candidate;
import weir.notice.field.Fields;
import weir.technology.Mention;
import weir.technology.context.ContextReader;
import weir.technology.context.Setting;

/**
 * Reads notices whose form says what each value is: releases of the Open Contracting Data Standard and eForms, as lines of keys and
 * values. Nothing is guessed; names stay as they are written.
 */
final class StructuredReader {

    private final StructuredKeys keys;
    private final Function<Document, List<Mention>> mentions;
    private final ContextReader contexts;

    StructuredReader(Knowledge knowledge, Function<Document, List<Mention>> mentions, ContextReader contexts) {
        this.contexts = contexts;
        this.keys = new StructuredKeys(knowledge);
        this.mentions = mentions;
    }

    /** The notice, if the document is structured. */
    Optional<Notice> read(Document document) {
        boolean metadata = document.blocks().stream().allMatch(Block.Metadata.class::isInstance);
        StructuredLines lines = metadata ? new StructuredLines(document) : null;
        return lines == null || lines.of(keys.of(Role.FORM)).isEmpty()
                ? Optional.empty()
                : Optional.of(notice(document, lines));
    }

    private Notice notice(Document document, StructuredLines lines) {
        Evidence evidence = new Evidence();
        Candidate<NoticeType> type = type(lines);
        evidence.put("notice_type", type.quotes());
        StructuredDeal deal = new StructuredDeal(lines, keys);
        String buyer = evidence.take("buyer", first(lines, Role.BUYER));
        List<Candidate<String>> suppliers = names(lines, Role.SUPPLIER, Set.of());
        Set<String> won = new HashSet<>();
        suppliers.forEach(supplier -> won.add(supplier.value()));
        return new Notice(
                document.id(),
                document.source(),
                title(document),
                type.value(),
                evidence.take("method", method(lines)),
                evidence.take("project_number", first(lines, Role.NUMBER)),
                evidence.take("project_name", first(lines, Role.NAME)),
                buyer,
                null,
                evidence.take(
                        "agency",
                        first(lines, Role.AGENCY).filter(name -> !name.value().equals(buyer))),
                null,
                evidence.takeAll("suppliers", suppliers),
                type.value() == NoticeType.SINGLE_SOURCE,
                null,
                evidence.takeAll("other_bidders", names(lines, Role.BIDDER, won)),
                evidence.takeAll("amounts", deal.amounts()),
                deal.dates(document, evidence),
                evidence.take("lots", lots(lines)),
                List.of(),
                technology(document, type, evidence),
                evidence.all());
    }

    private List<Mention> technology(Document document, Candidate<NoticeType> type, Evidence evidence) {
        List<Mention> found = mentions.apply(document);
        return found.isEmpty()
                ? found
                : evidence.takeMentions(contexts.read(
                        new Setting(Fields.none(document), type.value().code(), type.quotes()), found));
    }

    private static @Nullable String title(Document document) {
        return document.findMetadata(Block.Metadata.Key.TITLE)
                .map(span -> Words.of(document.text(), span))
                .orElse(null);
    }

    private Candidate<NoticeType> type(StructuredLines lines) {
        Candidate<NoticeType> best = new Candidate<>(NoticeType.OTHER, 0, List.of());
        for (Line line : lines.all()) {
            for (Meaning<NoticeType> meaning : keys.types(line.key(), line.value())) {
                best = better(best, meaning, line, lines.text());
            }
        }
        return best;
    }

    private Optional<Candidate<Method>> method(StructuredLines lines) {
        Candidate<Method> best = null;
        for (Line line : lines.all()) {
            for (Meaning<Method> meaning : keys.methods(line.key(), line.value())) {
                best = better(best, meaning, line, lines.text());
            }
        }
        return Optional.ofNullable(best);
    }

    private static <T> Candidate<T> better(@Nullable Candidate<T> best, Meaning<T> meaning, Line line, String text) {
        return best != null && best.score() >= meaning.weight()
                ? best
                : Candidate.of(meaning.value(), meaning.weight(), text, line.span(), line.rule());
    }

    private Optional<Candidate<String>> first(StructuredLines lines, Role role) {
        return lines.of(keys.of(role)).stream().findFirst().map(lines::candidate);
    }

    private List<Candidate<String>> names(StructuredLines lines, Role role, Set<String> others) {
        Map<String, Candidate<String>> names = new LinkedHashMap<>();
        for (Line line : lines.of(keys.of(role))) {
            if (!others.contains(line.value())) {
                names.putIfAbsent(line.value(), lines.candidate(line));
            }
        }
        return List.copyOf(names.values());
    }

    /** As many as are listed; a purchase that lists none is one. */
    private Optional<Candidate<Integer>> lots(StructuredLines lines) {
        List<Line> listed = lines.of(keys.of(Role.LOT));
        if (listed.isEmpty()) {
            return lines.of(keys.of(Role.NAME)).stream().findFirst().map(line -> lines.candidate(line, 1));
        }
        List<Quote> quotes = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Line line : listed) {
            if (seen.add(line.span())) {
                quotes.add(Quote.of(lines.text(), line.span(), line.rule()));
            }
        }
        return Optional.of(new Candidate<>(listed.size(), 1, quotes));
    }
}
