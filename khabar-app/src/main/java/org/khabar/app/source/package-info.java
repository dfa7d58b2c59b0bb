/**
 * Inputs: files, folders, JSON Lines, web archives and standard input become {@link
 * org.khabar.extract.RawDocument}s.
 *
 * <p>Nothing that an input holds may stop the others from being read: what cannot be read is told
 * to a {@link org.khabar.app.source.SourceListener} in one line, and memory is bounded by the
 * greatest size of one article.
 */
@NullMarked
package org.khabar.app.source;

import org.jspecify.annotations.NullMarked;
