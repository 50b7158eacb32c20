/** Writers of the files that a review leaves for people and for other programs. */
@NullMarked
package weir.exports;

import org.jspecify.annotations.NullMarked;
