package org.khabar.model;

/** A verdict and the reason for it in an English sentence. */
public record Judgement(Verdict verdict, String why) {}
