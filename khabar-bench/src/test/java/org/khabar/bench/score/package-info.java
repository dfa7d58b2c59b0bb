@NullMarked
package org.khabar.bench.score;

import org.jspecify.annotations.NullMarked;
