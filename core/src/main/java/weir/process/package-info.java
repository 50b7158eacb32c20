/** Notices of one purchase, linked: what was planned, tendered, awarded, contracted or given up. */
@NullMarked
package weir.process;

import org.jspecify.annotations.NullMarked;
