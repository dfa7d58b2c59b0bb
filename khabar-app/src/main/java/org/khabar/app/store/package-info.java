/** What is kept on disk between runs of a stream of articles. */
@NullMarked
package org.khabar.app.store;

import org.jspecify.annotations.NullMarked;
