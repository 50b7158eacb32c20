/** Knowledge as data: tables of labels, terms and items, checked row by row when they are loaded. */
@NullMarked
package weir.knowledge;

import org.jspecify.annotations.NullMarked;
