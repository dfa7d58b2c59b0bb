package org.khabar.model;

/** A news agency that an article credits, where it does so first. */
public record AgencyCredit(Span span, String id) {}
