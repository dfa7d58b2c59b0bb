package org.khabar.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A word written on to another one: Arabic wa-, li-, -hu.
 *
 * @param before whether it stands before its host
 * @param order position among those on its side, from the outside in
 * @param hosts word classes that take it; empty: all, names too
 * @param hostForm letters that the host's beginning takes after it (Arabic li + al- is written
 *     ll-), empty if nothing changes: what stands in the word instead of the clitic and the host's
 *     {@code hostForm}
 */
public record Clitic(
    String form,
    boolean before,
    int order,
    List<String> hosts,
    String hostForm,
    Map<String, String> features) {}
