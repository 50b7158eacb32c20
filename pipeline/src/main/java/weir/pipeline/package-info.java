/** The flows that take documents through the core: review and evaluation. */
@NullMarked
package weir.pipeline;

import org.jspecify.annotations.NullMarked;
