/** How joining keeps up with a stream of articles that never ends. */
@NullMarked
package org.khabar.bench.stream;

import org.jspecify.annotations.NullMarked;
