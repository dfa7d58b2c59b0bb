package org.khabar.knowledge;

import java.util.List;

/**
 * One slot of a frame.
 *
 * @param name speaker, addressee, target, content, actor, recipient, …
 * @param fillers unit types that may fill it, best first
 * @param side {@code before}, {@code after} or {@code either} side of the cue
 * @param marker atom that must stand right before the filler, empty for none
 * @param mark {@code before} or {@code after}: on which side of the filler the marker stands
 * @param required whether the frame fails without it
 * @param adjacent whether only chunks and adverbs may stand between it and the cue
 * @param agrees name of the cue's feature that the filler must agree with, or empty
 * @param cases grammatical cases that the filler may stand in, parted by {@code |}; empty for any
 * @param scope {@code clause} or {@code sentence}: how far the search goes
 */
public record SlotRule(
    String name,
    List<String> fillers,
    String side,
    String marker,
    String mark,
    boolean required,
    boolean adjacent,
    String agrees,
    String cases,
    String scope) {}
