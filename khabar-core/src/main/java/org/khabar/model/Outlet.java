package org.khabar.model;

/** The publisher of an article. */
public record Outlet(String id, String name) {}
