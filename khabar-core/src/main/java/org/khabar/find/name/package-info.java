/** Names of people, organisations and places: found, typed, linked. */
@NullMarked
package org.khabar.find.name;

import org.jspecify.annotations.NullMarked;
