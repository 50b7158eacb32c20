/** Where values come from: sources, documents of blocks and cells, spans of the reading text, quotes, problems. */
@NullMarked
package weir.evidence;

import org.jspecify.annotations.NullMarked;
