/**
 * Compiles knowledge: reads the sources that people write and review (YAML and TSV), checks them,
 * lays the words that CLDR has for every language under them, and makes the tables of {@link
 * org.khabar.knowledge}.
 *
 * <p>Reading order: {@link org.khabar.compile.KnowledgeCompiler}, which is the table of contents;
 * the syntax is described in {@code docs/rules.md}.
 */
@NullMarked
package org.khabar.compile;

import org.jspecify.annotations.NullMarked;
