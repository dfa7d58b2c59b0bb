/** The dossier as one page for a browser. */
@NullMarked
package org.khabar.app.web;

import org.jspecify.annotations.NullMarked;
