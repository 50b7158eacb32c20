/** Readers that turn the bytes of a source into a document with its reading text. */
@NullMarked
package weir.documents;

import org.jspecify.annotations.NullMarked;
