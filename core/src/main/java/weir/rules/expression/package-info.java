/** A small language for the tests of rules: comparisons of named measures, joined by and, or, not, with answers that keep unknown apart. */
@NullMarked
package weir.rules.expression;

import org.jspecify.annotations.NullMarked;
