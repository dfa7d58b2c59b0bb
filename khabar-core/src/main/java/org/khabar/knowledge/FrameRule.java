package org.khabar.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A frame: a cue with slots around it.
 *
 * @param yields statement, condition or event
 * @param cue atom that the cue must fit
 * @param set fixed values: {@code act=warn}, {@code type=CONSULT}, {@code channel=phone}
 */
public record FrameRule(
    String id, String yields, String cue, Map<String, String> set, List<SlotRule> slots) {}
