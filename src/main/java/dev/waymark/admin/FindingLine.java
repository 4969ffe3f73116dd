package dev.waymark.admin;

import java.util.List;

import dev.waymark.catalog.check.Finding;

/**
 * A line of a list of findings.
 *
 * @param finding what was found
 */
public record FindingLine(Finding finding) {

	/**
	 * Makes lines of findings.
	 * @param findings what was found
	 * @return the same, for the page
	 */
	public static List<FindingLine> of(List<Finding> findings) {
		return findings.stream().map(FindingLine::new).toList();
	}

	/**
	 * Where it is mended.
	 * @return the field within its page
	 */
	public String path() {
		String page = "/admin/content/%s/%s".formatted(this.finding.subjectKind().getPath(), this.finding.subject());
		return this.finding.field().isEmpty() ? page : page + "#" + this.finding.field();
	}

	/**
	 * What the thing is called.
	 * @return its name, or its slug while it has none
	 */
	public String name() {
		return this.finding.name().isEmpty() ? this.finding.slug() : this.finding.name();
	}

	/**
	 * What the message names.
	 * @return the words in their order
	 */
	public Object[] words() {
		return this.finding.words().toArray();
	}

}
