package dev.waymark.admin.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.link.LinkHealth;
import dev.waymark.catalog.search.WordFilter;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.platform.web.OddValue;
import dev.waymark.platform.web.address.PageAddress;

/**
 * Which links the page shows, as the address says.
 */
class LinkFilter {

	private static final int MOST_LETTERS = 200;

	private static final Comparator<LinkRow> WHAT_NEEDS_A_LOOK_FIRST = Comparator.comparing(LinkRow::state)
		.thenComparing(Comparator.comparingInt(LinkRow::failingDays).reversed())
		.thenComparing(NameOrder.by((row) -> row.resource().name()));

	private String q = "";

	private String status = "";

	private @Nullable OddValue odd;

	/**
	 * Chooses, with what needs a look first. A status that does not exist is noted and
	 * dropped.
	 */
	List<LinkRow> apply(Content content, Map<Long, LinkHealth> health) {
		LinkRow.State asked = Slugged.find(LinkRow.State.class, this.status).orElse(null);
		if (asked == null && !this.status.isEmpty()) {
			this.odd = OddValue.of("status", this.status);
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

	List<OddValue> problems() {
		return (this.odd != null) ? List.of(this.odd) : List.of();
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

}
