/**
 * How names sound, whatever script they are written in: each script has a reading into one common
 * sequence of sounds, which an index looks up and an alignment compares.
 */
@NullMarked
package org.khabar.find.sound;

import org.jspecify.annotations.NullMarked;
