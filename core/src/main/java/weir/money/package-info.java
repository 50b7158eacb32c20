/** Sums in US dollars at stated, dated rates. */
@NullMarked
package weir.money;

import org.jspecify.annotations.NullMarked;
