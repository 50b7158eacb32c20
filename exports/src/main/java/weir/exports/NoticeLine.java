package weir.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import weir.notice.Notice;
import weir.notice.NoticeWithText;

/** A line of {@code notices.jsonl}: the notice, and its reading text where it was asked for. */
record NoticeLine(
        @JsonUnwrapped Notice notice,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String readingText) {

    static NoticeLine of(NoticeWithText read, boolean withText) {
        return new NoticeLine(read.notice(), withText ? read.text() : null);
    }
}
