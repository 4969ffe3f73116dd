package dev.waymark.admin.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.waymark.catalog.check.Finding;
import dev.waymark.catalog.check.FindingKind;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;

/**
 * How far skills are covered, area by area. A skill has what no finding says it lacks, so
 * that the numbers and the findings always agree.
 *
 * @param rows the areas that have a skill to show, in their order
 * @param total all of them together
 */
record CoverageTable(List<Row> rows, Row total) {

	/** What a skill may lack, in the order of the columns. */
	private static final List<FindingKind> COLUMNS = List.of(FindingKind.NO_RESOURCE, FindingKind.NO_REQUIREMENT,
			FindingKind.NO_EXAMPLE, FindingKind.NO_SOURCE);

	static CoverageTable of(CoverageScope scope, Documents all, List<Finding> findings, CoverageFilter filter) {
		List<Document> skills = scope.skills();
		List<Row> rows = new ArrayList<>();
		for (Document area : all.of(Kind.AREA)) {
			List<Document> within = skills.stream()
				.filter((skill) -> all.find(Kind.AREA, skill.text("area")).filter((found) -> found == area).isPresent())
				.toList();
			if (!within.isEmpty()) {
				rows.add(row(area.slug(), area.name(), within, findings, filter));
			}
		}
		return new CoverageTable(rows, row("", "", skills, findings, filter));
	}

	private static Row row(String area, String name, List<Document> skills, List<Finding> findings,
			CoverageFilter filter) {
		Set<UUID> counted = skills.stream().map(Document::uuid).collect(Collectors.toSet());
		return new Row(name, skills.size(),
				COLUMNS.stream()
					.map((lack) -> new Share(lack,
							skills.size() - (int) findings.stream()
								.filter((finding) -> finding.kind() == lack && counted.contains(finding.subject()))
								.map(Finding::subject)
								.distinct()
								.count(),
							skills.size(), filter.address(lack, area) + "#found"))
					.toList());
	}

	/**
	 * An area, or all of them.
	 *
	 * @param name the area's name, empty for all
	 * @param skills how many skills in use it has
	 * @param shares how many of them have each of the things that a skill may lack
	 */
	record Row(String name, int skills, List<Share> shares) {
	}

	/**
	 * How many skills have something.
	 *
	 * @param lack what is found where a skill has it not
	 * @param covered how many have it
	 * @param skills out of how many
	 * @param path where those are told that have it not
	 */
	record Share(FindingKind lack, int covered, int skills, String path) {

		/**
		 * The share in whole per cent, rounded down, so that 100 means all.
		 * @return from 0 to 100; 100 where there is no skill
		 */
		public int percent() {
			return (this.skills == 0) ? 100 : 100 * this.covered / this.skills;
		}

		public boolean isWhole() {
			return this.covered == this.skills;
		}

	}

}
