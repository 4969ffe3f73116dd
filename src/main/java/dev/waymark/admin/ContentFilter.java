package dev.waymark.admin;

import java.util.Comparator;
import java.util.List;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.search.WordFilter;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.platform.web.address.PageAddress;

/**
 * Which things a list shows, and in what order, as the address says.
 */
class ContentFilter {

	static final List<String> STATES = List.of("published", "draft", "new", "retired");

	static final List<String> SORTS = List.of("order", "name", "changed");

	private static final int MAX_WORDS = 200;

	private String q = "";

	private String state = "";

	private String area = "";

	private String sort = SORTS.get(0);

	List<ContentRow> apply(List<ContentRow> rows) {
		return WordFilter.keep(rows, this.q, ContentRow::names)
			.stream()
			.filter((row) -> this.state.isEmpty() || row.state().equals(this.state)
					|| this.state.equals("draft") && row.state().equals("new"))
			.filter((row) -> this.area.isEmpty() || row.document().text("area").equals(this.area))
			.sorted(order())
			.toList();
	}

	private Comparator<ContentRow> order() {
		Comparator<ContentRow> byName = NameOrder.by((row) -> row.document().name());
		return switch (this.sort) {
			case "name" -> byName;
			case "changed" -> Comparator
				.comparing((ContentRow row) -> (row.draft() != null) ? -row.draft().changedAt().toEpochMilli() : 0L)
				.thenComparing(byName);
			default -> Comparator.comparingInt((ContentRow row) -> (row.area() != null) ? place(row.area()) : 0)
				.thenComparingInt((row) -> place(row.document()))
				.thenComparing(byName);
		};
	}

	private static int place(Document document) {
		return (document.get("position") instanceof Integer place) ? place : 0;
	}

	PageAddress address(Kind kind) {
		return PageAddress.of("/admin/content/" + kind.getPath())
			.with("q", this.q)
			.with("state", this.state)
			.with("area", this.area)
			.with("sort", this.sort);
	}

	public String getQ() {
		return this.q;
	}

	public void setQ(String q) {
		String words = q.strip();
		this.q = words.substring(0, Math.min(words.length(), MAX_WORDS));
	}

	public String getState() {
		return this.state;
	}

	public void setState(String state) {
		this.state = STATES.contains(state) ? state : "";
	}

	public String getArea() {
		return this.area;
	}

	public void setArea(String area) {
		this.area = area;
	}

	public String getSort() {
		return this.sort;
	}

	public void setSort(String sort) {
		this.sort = SORTS.contains(sort) ? sort : SORTS.get(0);
	}

}
