/** Benchmarks of the parts of Weir, run with JMH. */
@NullMarked
package weir.benchmarks;

import org.jspecify.annotations.NullMarked;
