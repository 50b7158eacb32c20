/** How much computing power a number of chips is, with all that is assumed. */
@NullMarked
package weir.compute;

import org.jspecify.annotations.NullMarked;
