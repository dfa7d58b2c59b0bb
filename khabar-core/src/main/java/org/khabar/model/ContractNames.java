package org.khabar.model;

import java.util.Locale;

/** Names of the model's constants as the contract writes them. */
public final class ContractNames {
  private ContractNames() {}

  /** In lower case with hyphens: {@code express-satisfaction}, {@code in-person}. */
  public static String hyphened(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
