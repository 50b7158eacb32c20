/** Who bid, who stands first and for how much, as a notice tells it in tables, lists and sentences. */
@NullMarked
package weir.notice.bid;

import org.jspecify.annotations.NullMarked;
