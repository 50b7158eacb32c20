/** Published lists of restricted parties, and what they say of a body on a day. */
@NullMarked
package weir.listing;

import org.jspecify.annotations.NullMarked;
