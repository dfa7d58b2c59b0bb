/** How well articles on encounters that are almost alike are kept apart and put together. */
@NullMarked
package org.khabar.bench.story;

import org.jspecify.annotations.NullMarked;
