package dev.waymark.inbox.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.SkillRef;
import dev.waymark.catalog.SkillView;
import dev.waymark.inbox.ReportView;
import dev.waymark.inbox.Suggestion;

/**
 * A report with the names of what it speaks of.
 *
 * @param report the report
 * @param name what people call what it is about
 * @param path where that is found, or null for what is not there yet
 * @param skills the skills that a suggestion serves
 */
record ReportLine(ReportView report, String name, @Nullable String path, List<SkillRef> skills) {

	/** As much of the words as a list shows. */
	private static final int SHOWN = 160;

	static ReportLine of(ReportView report, Content content) {
		Suggestion suggestion = report.suggestion();
		if (suggestion != null) {
			return new ReportLine(report, suggestion.name(), null,
					suggestion.skills().stream().map((id) -> content.skill(id).ref()).toList());
		}
		if (report.skill() != null) {
			SkillView skill = content.skill(report.skill());
			return new ReportLine(report, skill.name(), "/skills/" + skill.slug(), List.of());
		}
		ResourceView resource = content.resources()
			.stream()
			.filter((known) -> Long.valueOf(known.id()).equals(report.resource()))
			.findFirst()
			.orElseThrow();
		return new ReportLine(report, resource.name(), "/resources/" + resource.slug(), List.of());
	}

	/** The shape that stands for how far the editors are. */
	public String icon() {
		return switch (this.report.status()) {
			case OPEN -> "#i-open";
			case DONE -> "#i-done";
			case DISMISSED -> "#i-skipped";
		};
	}

	/** How what was said begins. */
	public String beginning() {
		String words = this.report.words();
		return (words.length() > SHOWN) ? words.substring(0, SHOWN - 3) + "..." : words;
	}

}
