@NullMarked
package org.khabar.bench.story;

import org.jspecify.annotations.NullMarked;
