package dev.waymark.admin.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.link.LinkHealth;
import dev.waymark.catalog.search.WordFilter;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.platform.web.address.PageAddress;

/**
 * Which links the page shows, as the address says.
 */
class LinkFilter {

	private static final int MOST_LETTERS = 200;

	private static final int SHOWN = 60;

	/** What must not stand in a page, not even escaped. */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}]");

	private static final Comparator<LinkRow> WHAT_NEEDS_A_LOOK_FIRST = Comparator.comparing(LinkRow::state)
		.thenComparing(Comparator.comparingInt(LinkRow::failingDays).reversed())
		.thenComparing(NameOrder.by((row) -> row.resource().name()));

	private String q = "";

	private String status = "";

	private @Nullable Problem problem;

	/**
	 * Chooses, with what needs a look first. A status that does not exist is noted and
	 * dropped.
	 */
	List<LinkRow> apply(Content content, Map<Long, LinkHealth> health) {
		LinkRow.State asked = Slugged.find(LinkRow.State.class, this.status).orElse(null);
		if (asked == null && !this.status.isEmpty()) {
			this.problem = new Problem("status", shown(this.status));
			this.status = "";
		}
		List<LinkRow> rows = content.resources()
			.stream()
			.filter((resource) -> !resource.isRetired())
			.map((resource) -> row(resource, health))
			.toList();
		return WordFilter.keep(rows, this.q, LinkRow::names)
			.stream()
			.filter((row) -> asked == null || row.state() == asked)
			.sorted(WHAT_NEEDS_A_LOOK_FIRST)
			.toList();
	}

	private static LinkRow row(ResourceView resource, Map<Long, LinkHealth> health) {
		return new LinkRow(resource, health.get(resource.id()));
	}

	List<Problem> problems() {
		return (this.problem != null) ? List.of(this.problem) : List.of();
	}

	private static String shown(String value) {
		String start = (value.length() > SHOWN) ? value.substring(0, SHOWN) + "…" : value;
		return UNPRINTABLE.matcher(start).replaceAll("\uFFFD");
	}

	PageAddress address() {
		return PageAddress.of("/admin/links").with("q", this.q).with("status", this.status);
	}

	public boolean isActive() {
		return !(this.q + this.status).isEmpty();
	}

	public String getQ() {
		return this.q;
	}

	public void setQ(String q) {
		this.q = q.substring(0, Math.min(q.length(), MOST_LETTERS));
	}

	public String getStatus() {
		return this.status;
	}

	public void setStatus(String status) {
		this.status = status;
	}

	/**
	 * What was odd about the words after the question mark, and was left out.
	 *
	 * @param name the end of a message's key, after {@code problem.}
	 * @param value what was asked for, cut where it is long
	 */
	record Problem(String name, String value) {
	}

}
