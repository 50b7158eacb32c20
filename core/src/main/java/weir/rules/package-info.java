/** Rules as of a day: instruments and their states on two axes of time, tests of chips, parties and computing power, and the answers. */
@NullMarked
package weir.rules;

import org.jspecify.annotations.NullMarked;
