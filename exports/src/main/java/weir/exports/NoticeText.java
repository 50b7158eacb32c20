package weir.exports;

import java.util.List;
import weir.finding.SetAside;
import weir.notice.NoticeWithText;

/** A notice that the report shows, and what was set aside in it. */
record NoticeText(NoticeWithText read, List<SetAside> setAside) {}
