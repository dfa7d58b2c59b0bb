/** Words: sentences, tokens, their analyses. */
@NullMarked
package org.khabar.text;

import org.jspecify.annotations.NullMarked;
