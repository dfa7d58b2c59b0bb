/** The front door of the library: {@link org.khabar.Khabar}. */
@NullMarked
package org.khabar;

import org.jspecify.annotations.NullMarked;
