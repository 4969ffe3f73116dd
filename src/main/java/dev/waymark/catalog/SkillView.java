package dev.waymark.catalog;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.text.Markdown;

/**
 * A skill: one thing a person can do, shared by all roadmaps.
 *
 * @param id the row's id, for use inside the application only
 * @param uuid the name that stays when everything else changes
 * @param slug the name in addresses
 * @param name what people call it
 * @param kind what sort of thing it is
 * @param area the lane it lives in
 * @param statement what a person who has it can do, in a sentence
 * @param description what it is and why it matters
 * @param aliases other names people search for
 * @param hours an estimate of the hours from nothing to working well with it
 * @param refreshMonths after how many months knowledge of it grows stale, or null when it
 * lasts
 * @param examples what each proficiency looks like in real work
 * @param prerequisites what one should have first; advice, never a lock
 * @param opens the skills that have this one as a prerequisite
 * @param citations where this comes from
 * @param retirement why it is no longer asked for, or null while it is in use
 */
public record SkillView(long id, UUID uuid, String slug, String name, SkillKind kind, AreaView area, String statement,
		Markdown description, List<String> aliases, int hours, @Nullable Integer refreshMonths,
		Map<Proficiency, String> examples, List<SkillRef> prerequisites, List<SkillRef> opens, List<Citation> citations,
		@Nullable Retirement retirement) {

	/**
	 * Tells whether the skill has been withdrawn.
	 * @return true when it is kept only for those who marked it
	 */
	public boolean isRetired() {
		return this.retirement != null;
	}

	/**
	 * The short form.
	 * @return what other rows need to name this skill
	 */
	public SkillRef ref() {
		return new SkillRef(this.id, this.slug, this.name);
	}

}
