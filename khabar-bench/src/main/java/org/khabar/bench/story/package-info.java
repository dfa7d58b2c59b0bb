/**
 * How right dossiers are, on articles that this project wrote and invented: whether those on
 * encounters that are almost alike are kept apart and put together, and whether the differences
 * that were planted in whole stories are told.
 */
@NullMarked
package org.khabar.bench.story;

import org.jspecify.annotations.NullMarked;
