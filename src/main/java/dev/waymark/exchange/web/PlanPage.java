package dev.waymark.exchange.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.waymark.catalog.document.Kind;
import dev.waymark.exchange.ExchangeWords;
import dev.waymark.exchange.Outcome;
import dev.waymark.exchange.Plan;
import dev.waymark.exchange.PlanLine;
import dev.waymark.exchange.PlanPart;
import dev.waymark.exchange.WaitingFile;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.Paging;
import dev.waymark.platform.web.address.PageAddress;

/**
 * A page of a plan, in words.
 *
 * @param file what the file is called
 * @param action where it is looked at
 * @param plan the plan
 * @param faults what is wrong with the file as a whole
 * @param lines what becomes of things, refused ones first; without those that stay the
 * same
 * @param paging the way to the other pages
 * @param overtaken whether the content has changed since the plan was shown
 */
record PlanPage(String file, String action, Plan plan, List<String> faults, List<Line> lines, Paging paging,
		boolean overtaken) {

	private static final int LINES = 100;

	/** One looks through so many without choosing among them. */
	private static final int FEW = 20;

	/** In the order in which their numbers are told. */
	private static final List<Outcome> OUTCOMES = List.of(Outcome.ADDED, Outcome.CHANGED, Outcome.SAME,
			Outcome.REFUSED);

	static PlanPage of(WaitingFile file, Plan plan, String asked, boolean overtaken, ExchangeWords words,
			Locale language) {
		List<PlanLine> told = plan.lines()
			.stream()
			.filter((line) -> (plan.faults().isEmpty() && line.outcome() != Outcome.SAME)
					|| line.outcome() == Outcome.REFUSED)
			.sorted(Comparator.comparing(PlanLine::outcome))
			.toList();
		Paged<Line> page = Paged.of(told, asked, LINES).map((line) -> Line.of(line, words, language));
		String action = ImportController.PATH + "/" + file.uuid();
		return new PlanPage(file.fileName(), action, plan,
				plan.faults().stream().map((fault) -> words.line(fault, language)).toList(), page.rows(),
				Paging.of(page, PageAddress.of(action)), overtaken);
	}

	/** In which order the numbers of a plan are told. */
	public List<Outcome> outcomes() {
		return OUTCOMES;
	}

	/** Whether the plan says what becomes of things. */
	public boolean isTold() {
		return this.plan.faults().isEmpty();
	}

	/** Whether the file says nothing new of anything. */
	public boolean isNothing() {
		return !this.plan.isReady() && !this.plan.isRefused();
	}

	/** Whether what is different is shown at once. */
	public boolean isShort() {
		return this.lines.size() <= FEW;
	}

	/** How many things the file says nothing new of. */
	public int same() {
		return isTold() ? this.plan.count(Outcome.SAME) : 0;
	}

	/** What those are called, by what they are. */
	public Map<Kind, String> staying() {
		return this.plan.of(Outcome.SAME)
			.stream()
			.collect(Collectors.groupingBy(PlanLine::kind, TreeMap::new,
					Collectors.mapping(PlanLine::name, Collectors.joining(", "))));
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
	record Line(Kind kind, String name, String slug, String where, Outcome outcome, List<PlanPart> parts,
			List<String> faults) {

		static Line of(PlanLine line, ExchangeWords words, Locale language) {
			return new Line(line.kind(), line.name().isEmpty() ? "–" : line.name(), line.slug(),
					words.where(line.place(), language), line.outcome(), line.parts(),
					line.faults().stream().map((fault) -> words.line(fault, language)).toList());
		}

		/** Whether there is nothing else to tell. */
		public boolean isPlain() {
			return this.parts.isEmpty() && this.faults.isEmpty();
		}

	}

}
