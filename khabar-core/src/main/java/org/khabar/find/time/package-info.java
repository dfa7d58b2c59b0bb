/**
 * Times in running text: from token patterns to TIMEX3 values.
 *
 * <p>A pattern of layer {@code time} names a function of {@link org.khabar.find.time.TimeMaker};
 * the function makes a {@link org.khabar.find.time.TimeExpression} out of what the pattern captured
 * (what is said), patterns of layer {@code time-compose} join neighbouring expressions, and {@link
 * org.khabar.find.time.TimeResolver} turns each into a value (what is meant) against the {@link
 * org.khabar.find.time.TimeContext} of the article.
 */
@NullMarked
package org.khabar.find.time;

import org.jspecify.annotations.NullMarked;
