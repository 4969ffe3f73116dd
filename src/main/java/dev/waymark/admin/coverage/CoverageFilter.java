package dev.waymark.admin.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.check.Finding;
import dev.waymark.catalog.check.FindingKind;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.web.OddValue;
import dev.waymark.platform.web.address.PageAddress;

/**
 * Which findings the page shows, as the address says. What does not exist is told and
 * dropped, here too, so that the page shows what it did.
 */
class CoverageFilter {

	private final List<OddValue> odd = new ArrayList<>();

	private String kind = "";

	private String area = "";

	private String roadmap = "";

	private String finding = "";

	private String drafts = "";

	/**
	 * Reads what was asked for.
	 * @param all the content that the page is about
	 * @return the part of it that was asked for
	 */
	CoverageScope apply(Documents all) {
		this.kind = choose("kind", this.kind, Kind::ofPath).map(Kind::getPath).orElse("");
		this.finding = choose("finding", this.finding, (slug) -> Slugged.find(FindingKind.class, slug))
			.map(FindingKind::getSlug)
			.orElse("");
		Document chosenArea = choose("area", this.area, (slug) -> all.find(Kind.AREA, slug)).orElse(null);
		Document chosenRoadmap = choose("roadmap", this.roadmap, (slug) -> all.find(Kind.ROADMAP, slug)).orElse(null);
		this.area = slug(chosenArea);
		this.roadmap = slug(chosenRoadmap);
		return CoverageScope.of(all, chosenArea, chosenRoadmap);
	}

	private static String slug(@Nullable Document document) {
		return (document != null) ? document.slug() : "";
	}

	private <T> Optional<T> choose(String name, String value, Function<String, Optional<T>> find) {
		Optional<T> chosen = find.apply(value);
		if (chosen.isEmpty() && !value.isBlank()) {
			this.odd.add(OddValue.of(name, value));
		}
		return chosen;
	}

	boolean accepts(Finding one) {
		return (this.kind.isEmpty() || one.subjectKind().getPath().equals(this.kind))
				&& (this.finding.isEmpty() || one.kind().getSlug().equals(this.finding));
	}

	List<OddValue> problems() {
		return List.copyOf(this.odd);
	}

	/** The findings of one kind, as far as the page shows them. */
	PageAddress address(FindingKind one) {
		return PageAddress.of("/admin/coverage")
			.with("finding", one.getSlug())
			.with("kind", this.kind)
			.with("area", this.area)
			.with("roadmap", this.roadmap)
			.with("drafts", getDrafts());
	}

	/** The skills of an area that lack something; without one, those that are shown. */
	PageAddress address(FindingKind lack, String area) {
		return PageAddress.of("/admin/coverage")
			.with("finding", lack.getSlug())
			.with("kind", Kind.SKILL.getPath())
			.with("area", area.isEmpty() ? this.area : area)
			.with("roadmap", this.roadmap)
			.with("drafts", getDrafts());
	}

	public boolean isActive() {
		return !(this.kind + this.area + this.roadmap + this.finding + this.drafts).isEmpty();
	}

	public boolean isWithDrafts() {
		return this.drafts.equals("yes");
	}

	public String getKind() {
		return this.kind;
	}

	public void setKind(String kind) {
		this.kind = kind;
	}

	public String getArea() {
		return this.area;
	}

	public void setArea(String area) {
		this.area = area;
	}

	public String getRoadmap() {
		return this.roadmap;
	}

	public void setRoadmap(String roadmap) {
		this.roadmap = roadmap;
	}

	public String getFinding() {
		return this.finding;
	}

	public void setFinding(String finding) {
		this.finding = finding;
	}

	public String getDrafts() {
		return isWithDrafts() ? this.drafts : "";
	}

	public void setDrafts(String drafts) {
		this.drafts = drafts;
	}

}
