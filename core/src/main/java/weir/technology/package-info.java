/** The catalogue of chips, systems, clouds and models, and where a text names them. */
@NullMarked
package weir.technology;

import org.jspecify.annotations.NullMarked;
