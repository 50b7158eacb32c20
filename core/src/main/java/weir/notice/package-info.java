/** Public procurement notices and how they are read from documents. */
@NullMarked
package weir.notice;

import org.jspecify.annotations.NullMarked;
