package dev.waymark.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.waymark.catalog.document.Difference;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Paged;

/**
 * A page of a plan, in words.
 *
 * @param plan the plan
 * @param faults what is wrong with the file as a whole
 * @param paged what becomes of things, refused ones first; without those that stay the
 * same
 */
public record PlanPage(Plan plan, List<String> faults, Paged<Line> paged) {

	private static final int LINES = 100;

	/** In the order in which their numbers are told. */
	private static final List<Outcome> OUTCOMES = List.of(Outcome.ADDED, Outcome.CHANGED, Outcome.SAME,
			Outcome.REFUSED);

	/**
	 * Shows a page.
	 * @param plan the plan
	 * @param asked the number of the page, as it was asked for
	 * @param words says what is wrong
	 * @param language in which language
	 * @return the page
	 */
	public static PlanPage of(Plan plan, String asked, ExchangeWords words, Locale language) {
		List<PlanLine> told = plan.lines()
			.stream()
			.filter((line) -> (plan.faults().isEmpty() && line.outcome() != Outcome.SAME)
					|| line.outcome() == Outcome.REFUSED)
			.sorted(Comparator.comparing(PlanLine::outcome))
			.toList();
		return new PlanPage(plan, plan.faults().stream().map((fault) -> words.line(fault, language)).toList(),
				Paged.of(told, asked, LINES).map((line) -> Line.of(line, words, language)));
	}

	/**
	 * What becomes of things.
	 * @return the lines of this page
	 */
	public List<Line> lines() {
		return this.paged.rows();
	}

	/**
	 * In which order the numbers of a plan are told.
	 * @return every outcome
	 */
	public List<Outcome> outcomes() {
		return OUTCOMES;
	}

	/**
	 * How many things stay the same.
	 * @return how many the file says nothing new of
	 */
	public int same() {
		return this.plan.count(Outcome.SAME);
	}

	/**
	 * What stays the same.
	 * @return what the things are called, by what they are
	 */
	public Map<Kind, List<String>> staying() {
		return this.plan.of(Outcome.SAME)
			.stream()
			.collect(Collectors.groupingBy(PlanLine::kind, TreeMap::new,
					Collectors.mapping(PlanLine::name, Collectors.toList())));
	}

	/**
	 * What becomes of one thing.
	 *
	 * @param kind what it is
	 * @param name what people call it
	 * @param slug its name in addresses
	 * @param where where the file speaks of it
	 * @param outcome what becomes of it
	 * @param parts what would be different about a thing that is there
	 * @param faults why it is refused
	 */
	public record Line(Kind kind, String name, String slug, String where, Outcome outcome, List<Part> parts,
			List<String> faults) {

		static Line of(PlanLine line, ExchangeWords words, Locale language) {
			List<Part> parts = (line.outcome() != Outcome.CHANGED) ? List.of()
					: line.change().differences().stream().map(Part::of).toList();
			return new Line(line.kind(), line.name(), line.slug(), words.where(line.place(), language), line.outcome(),
					parts, line.faults().stream().map((fault) -> words.line(fault, language)).toList());
		}

	}

	/**
	 * One part of a thing, before and after.
	 *
	 * @param path the field, and the row and the field within
	 * @param before what it says; empty when nothing
	 * @param after what it would say; empty when nothing
	 */
	public record Part(String path, String before, String after) {

		/**
		 * Says a difference in one line.
		 * @param difference the difference
		 * @return the same in words
		 */
		public static Part of(Difference difference) {
			List<String> path = new ArrayList<>(List.of(difference.field()));
			path.addAll(difference.row());
			if (!difference.part().isEmpty()) {
				path.add(difference.part());
			}
			Excerpt excerpt = Excerpt.of(difference.before(), difference.after());
			return new Part(String.join(" › ", path), excerpt.before(), excerpt.after());
		}

	}

}
