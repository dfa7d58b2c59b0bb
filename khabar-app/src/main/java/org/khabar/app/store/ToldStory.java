package org.khabar.app.store;

import org.khabar.model.Story;

/**
 * A story as a reader was told of it last.
 *
 * @param readings how many readings the state had then
 */
public record ToldStory(int readings, Story story) {}
