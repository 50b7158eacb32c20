package weir.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** Hands on the pages and files among the records of one web archive and counts the others. */
final class WarcRecords {

    private static final Set<String> WEB = Set.of("http", "https", "ftp", "file");
    private static final String HTTP = "application/http";

    private final Entry archive;
    private final Members members;
    private final Limits limits;
    private final WebTypes types;
    private long failed;
    private long otherTypes;
    private long revisits;

    WarcRecords(Entry archive, Members members, Limits limits, WebTypes types) {
        this.archive = archive;
        this.members = members;
        this.limits = limits;
        this.types = types;
    }

    /** A body as the record gives it. */
    private record Content(MediaType type, HttpBody.Decoded body) {}

    /** Reads one record; what is wrong with it is a problem of its own. */
    void read(WarcRecord record, long position) throws IOException {
        if (record instanceof WarcRevisit) {
            revisits++;
        } else if (record instanceof WarcTargetRecord target && isPage(target)) {
            Optional<Content> content;
            try {
                content = findContent(target);
            } catch (IOException | RuntimeException e) {
                problem(position, Severity.UNREADABLE, "The record cannot be read: " + e.getMessage());
                return;
            }
            if (content.isPresent()) {
                open(target, position, content.get());
            }
        }
    }

    private static boolean isPage(WarcTargetRecord record) {
        return record instanceof WarcResponse || record instanceof WarcResource || record instanceof WarcConversion;
    }

    private Optional<Content> findContent(WarcTargetRecord record) throws IOException {
        if (!WEB.contains(scheme(record.target()))) {
            otherTypes++;
            return Optional.empty();
        }
        if (record instanceof WarcResponse response) {
            return isHttp(response) ? findAnswer(response.http()) : Optional.empty();
        }
        MediaType type = record.contentType();
        if (types.isLeftOut(type)) {
            otherTypes++;
            return Optional.empty();
        }
        return Optional.of(new Content(type, HttpBody.plain(record.body().stream(), limits.fileBytes())));
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().toString().toLowerCase(Locale.ROOT).equals(HTTP);
    }

    private static String scheme(@Nullable String address) {
        if (address == null) {
            return "";
        }
        return address.substring(0, Math.max(0, address.indexOf(':'))).toLowerCase(Locale.ROOT);
    }

    private Optional<Content> findAnswer(HttpResponse http) throws IOException {
        if (http.status() < 200 || http.status() > 299) {
            failed++;
            return Optional.empty();
        }
        MediaType type = http.contentType();
        if (types.isLeftOut(type)) {
            otherTypes++;
            return Optional.empty();
        }
        return Optional.of(new Content(type, HttpBody.decoded(http, limits.fileBytes())));
    }

    private void open(WarcTargetRecord record, long position, Content content) throws IOException {
        HttpBody.Decoded body = content.body();
        if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            problem(position, Severity.PART, "The crawler kept only a part of the page (" + record.truncated() + ")");
        }
        boolean empty = body.bytes().length == 0;
        String fault = body.problem();
        if (fault != null) {
            problem(position, empty ? Severity.UNREADABLE : Severity.PART, fault);
        }
        if (!empty) {
            members.open(archive.record(
                    position,
                    body.bytes().length,
                    declared(record, content.type()),
                    new ByteArrayInputStream(body.bytes())));
        } else if (fault == null) {
            problem(position, Severity.UNREADABLE, "The record holds an empty page");
        }
    }

    private static Entry.Declared declared(WarcTargetRecord record, MediaType type) {
        String media = type.base().toString();
        return new Entry.Declared(
                media.isBlank() ? null : media, type.parameters().get("charset"), record.target(), record.date());
    }

    private void problem(long position, Severity severity, String what) {
        members.problem(new ReadProblem(
                archive.path() + "#" + position,
                "byte " + position,
                severity,
                what,
                "Fetch the page again if you need it"));
    }

    /** Says how much was left out on purpose. */
    void summarise() {
        note(
                failed + otherTypes,
                failed + " responses that are no success and " + otherTypes
                        + " pictures, styles, scripts and the like were left out");
        note(revisits, revisits + " records only say that a page had not changed since an earlier capture");
    }

    private void note(long count, String what) {
        if (count > 0) {
            members.problem(
                    new ReadProblem(archive.path(), null, Severity.NOTE, what, "Nothing to do unless you miss a page"));
        }
    }
}
