package dev.waymark.inbox.web;

import java.util.List;
import java.util.stream.IntStream;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.ResourceType;
import dev.waymark.catalog.SkillRef;
import dev.waymark.catalog.SkillView;
import dev.waymark.inbox.Suggestion;
import dev.waymark.platform.text.NameOrder;

/**
 * What a reader who misses a resource may choose from.
 *
 * @param types what it can be
 * @param skills what it can serve, in the order of names
 * @param places where the skills are chosen
 */
record SuggestionPage(List<ResourceType> types, List<SkillRef> skills, List<Place> places) {

	static SuggestionPage of(SuggestionForm form, Content content) {
		return new SuggestionPage(List.of(ResourceType.values()),
				content.skills().stream().map(SkillView::ref).sorted(NameOrder.by(SkillRef::name)).toList(),
				IntStream.rangeClosed(1, Suggestion.MAX_SKILLS)
					.mapToObj((number) -> new Place(number, form.skill(number)))
					.toList());
	}

	/**
	 * A field for one of the skills.
	 *
	 * @param number which, from 1
	 * @param chosen the slug of the skill that is chosen there, or empty
	 */
	record Place(int number, String chosen) {

		/** Whether it has to be filled. */
		public boolean isFirst() {
			return this.number == 1;
		}

		public String id() {
			return isFirst() ? "skills" : "skills-" + this.number;
		}

	}

}
