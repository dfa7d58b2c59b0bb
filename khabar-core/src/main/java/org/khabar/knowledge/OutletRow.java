package org.khabar.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A publisher of news.
 *
 * @param kind agency, public broadcaster, state media, newspaper, portal, aggregator
 * @param hosts host names of its pages, lower case
 * @param names names and credit forms by language code
 */
public record OutletRow(
    String id,
    String name,
    String kind,
    String state,
    List<String> hosts,
    Map<String, List<String>> names) {}
