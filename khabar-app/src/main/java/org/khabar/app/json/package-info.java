/** Readings and dossiers as JSON, as the schemas beside this package's classes describe it. */
@NullMarked
package org.khabar.app.json;

import org.jspecify.annotations.NullMarked;
