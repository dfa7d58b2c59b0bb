/** How fast the stages are. */
@NullMarked
package org.khabar.bench;

import org.jspecify.annotations.NullMarked;
