/** Who is named: the names of Chinese bodies, found in text. */
@NullMarked
package weir.party;

import org.jspecify.annotations.NullMarked;
