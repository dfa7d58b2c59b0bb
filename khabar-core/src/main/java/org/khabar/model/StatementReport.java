package org.khabar.model;

/** Where an article reports a statement. */
public record StatementReport(String article, Span sentence, StatementForm form) {}
