/** The command line: what a person types, and what a terminal shows. */
@NullMarked
package org.khabar.app.cli;

import org.jspecify.annotations.NullMarked;
