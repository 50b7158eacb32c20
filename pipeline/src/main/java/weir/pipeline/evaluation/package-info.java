/** Scores output against labelled sets: right, wrong, missed, precision, recall and F1, field by field. */
@NullMarked
package weir.pipeline.evaluation;

import org.jspecify.annotations.NullMarked;
