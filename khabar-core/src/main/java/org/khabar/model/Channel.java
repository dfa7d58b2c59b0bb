package org.khabar.model;

/** How parties met or spoke. */
public enum Channel {
  PHONE,
  VIDEO,
  IN_PERSON,
  STATEMENT
}
