package dev.waymark.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.text.Markdown;

/**
 * A career level: a stage of a job, never of a skill.
 *
 * @param id the row's id, for use inside the application only
 * @param slug the name in addresses
 * @param position its place in the order of levels, from 1
 * @param name what people call it
 * @param yearsFrom years of experience at which it usually begins
 * @param yearsTo years of experience at which it usually ends, or null when it is open
 * @param summary the level in a sentence
 * @param scope how far a person at this level reaches
 * @param changes what changes from the level before, or null for the first level
 * @param titles job titles that people at this level hold
 * @param citations where this comes from
 */
public record LevelView(long id, String slug, int position, String name, int yearsFrom, @Nullable Integer yearsTo,
		String summary, Markdown scope, @Nullable Markdown changes, List<String> titles, List<Citation> citations) {
}
