package org.khabar.model;

import java.util.Optional;

/**
 * Somebody's words, as an article reports them.
 *
 * @param id stable within the article
 * @param speaker entity id, or a short English description of somebody unnamed
 * @param speakerSpan the words naming the speaker; absent when the subject is dropped
 * @param addressee to whom, if told
 * @param target the accused or contradicted party
 * @param via through whom it reached the article (a spokesman, an agency)
 * @param cue the reporting verb or noun
 * @param quote the words in quotation marks, without the marks
 * @param content what was said
 * @param sentence the sentence or sentences that hold it
 * @param rule what made it
 * @param confidence share of such findings that are right, as measured
 */
public record Statement(
    String id,
    String speaker,
    Optional<Span> speakerSpan,
    Optional<String> addressee,
    Optional<String> target,
    Optional<String> via,
    StatementForm form,
    Act act,
    Optional<Span> cue,
    Optional<Span> quote,
    Optional<Span> content,
    Span sentence,
    String rule,
    double confidence) {}
