/** How well names are told to be one by their sound. */
@NullMarked
package org.khabar.bench.sound;

import org.jspecify.annotations.NullMarked;
