/** The parts of a notice before they are understood: its lines, sections, labels, tables and the candidates they give for each field. */
@NullMarked
package weir.notice.field;

import org.jspecify.annotations.NullMarked;
