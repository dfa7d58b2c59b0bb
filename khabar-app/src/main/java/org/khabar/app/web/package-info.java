/** What a dossier is shown as outside the terminal: pages for a browser, a calendar, a table. */
@NullMarked
package org.khabar.app.web;

import org.jspecify.annotations.NullMarked;
