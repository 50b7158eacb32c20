/** What a reader is told: who sought what, through whom, for how much, with the words it rests on. */
@NullMarked
package weir.finding;

import org.jspecify.annotations.NullMarked;
