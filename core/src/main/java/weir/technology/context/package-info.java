/** How a notice speaks of the items it names: asked for, supplied, a yardstick, shut out or only mentioned, how many, and for which lot. */
@NullMarked
package weir.technology.context;

import org.jspecify.annotations.NullMarked;
