package dev.waymark.admin.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.waymark.admin.FindingLine;
import dev.waymark.catalog.check.Finding;
import dev.waymark.catalog.check.FindingKind;

/**
 * The findings of one kind.
 *
 * @param kind what was found
 * @param findings where, as far as the page shows it
 * @param count how many there are
 * @param open whether the page was asked for this kind alone
 * @param path where this kind alone is shown
 */
record CoverageGroup(FindingKind kind, List<FindingLine> findings, int count, boolean open, String path) {

	/** Of each kind, where all are shown; whoever wants more asks for one. */
	private static final int MOST = 100;

	/** Where one kind is shown; whoever wants more narrows it down. */
	private static final int MOST_OF_ONE = 1000;

	static List<CoverageGroup> of(List<Finding> found, CoverageFilter filter) {
		boolean several = filter.getFinding().isEmpty();
		Map<FindingKind, List<Finding>> byKind = found.stream()
			.collect(Collectors.groupingBy(Finding::kind, () -> new EnumMap<>(FindingKind.class), Collectors.toList()));
		int most = several ? MOST : MOST_OF_ONE;
		return byKind.entrySet()
			.stream()
			.map((group) -> new CoverageGroup(group.getKey(),
					FindingLine.of(group.getValue().subList(0, Math.min(group.getValue().size(), most))),
					group.getValue().size(), !several, filter.address(group.getKey()).toString()))
			.toList();
	}

	public int more() {
		return this.count - this.findings.size();
	}

}
