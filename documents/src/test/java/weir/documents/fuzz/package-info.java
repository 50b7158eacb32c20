/** Coverage-guided fuzzing of the readers through their public door; without a fuzzer the seeds are run as tests. */
@NullMarked
package weir.documents.fuzz;

import org.jspecify.annotations.NullMarked;
