package weir.exports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import weir.evidence.Source;
import weir.notice.Notice;
import weir.notice.NoticeType;

/** The little of a notice that files about findings cite. */
record NoticeHead(
        String id,
        Source source,
        @Nullable String title,
        NoticeType type,
        @Nullable LocalDate published) {

    static NoticeHead of(Notice notice) {
        LocalDate published = notice.dates().published() == null
                ? null
                : notice.dates().published().day();
        return new NoticeHead(notice.id(), notice.source(), notice.title(), notice.noticeType(), published);
    }

    /** The address the notice was fetched from, if it is one of the web. */
    @Nullable
    String webAddress() {
        String url = source.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }
}
