package dev.waymark.admin.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.check.Finding;
import dev.waymark.catalog.check.FindingKind;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Slugged;

/**
 * Which findings the page shows, as the address says. What does not exist is told and
 * dropped, here too, so that the page shows what it did.
 */
class CoverageFilter {

	private static final int SHOWN = 60;

	/** What must not stand in a page, not even escaped. */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}]");

	private final List<Problem> problems = new ArrayList<>();

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
			String shown = (value.length() > SHOWN) ? value.substring(0, SHOWN) + "…" : value;
			this.problems.add(new Problem(name, UNPRINTABLE.matcher(shown).replaceAll("\uFFFD")));
		}
		return chosen;
	}

	boolean accepts(Finding one) {
		return (this.kind.isEmpty() || one.subjectKind().getPath().equals(this.kind))
				&& (this.finding.isEmpty() || one.kind().getSlug().equals(this.finding));
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
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

	/**
	 * A value that nothing goes by.
	 *
	 * @param name the parameter
	 * @param value what was asked for, cut where it is long
	 */
	record Problem(String name, String value) {
	}

}
