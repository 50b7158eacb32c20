/** Reads values from stretches of text: sums of money, dates, numerals. */
@NullMarked
package weir.notice.value;

import org.jspecify.annotations.NullMarked;
