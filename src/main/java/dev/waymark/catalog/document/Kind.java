package dev.waymark.catalog.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.waymark.platform.Slugged;

/**
 * What a document is about. The order is the one in which documents can be written: what
 * is referred to comes before what refers to it.
 */
public enum Kind implements Slugged {

	/** A document that content was written from. */
	SOURCE("source", "sources"),
	/** A career level. */
	LEVEL("career_level", "levels"),
	/** A skill area. */
	AREA("skill_area", "areas"),
	/** A skill, with its aliases, prerequisites and examples. */
	SKILL("skill", "skills"),
	/** A roadmap, with its lanes, levels and requirements. */
	ROADMAP("roadmap", "roadmaps"),
	/** A learning resource, with the skills it serves. */
	RESOURCE("learning_resource", "resources"),
	/** A guide, with its milestones. */
	GUIDE("guide", "guides"),
	/** What a level pays, according to one source. */
	SALARY_BAND("salary_band", "salaryBands"),
	/** What else to know about pay. */
	PAY_FACTOR("pay_factor", "payFactors"),
	/** A movement of the field. */
	TREND("trend", "trends");

	private final String table;

	private final String list;

	Kind(String table, String list) {
		this.table = table;
		this.list = list;
	}

	/**
	 * The table that holds one row for each thing of this kind.
	 * @return its name in SQL
	 */
	String table() {
		return this.table;
	}

	/**
	 * What files call the list of all things of this kind.
	 * @return lower camel case, plural
	 */
	public String list() {
		return this.list;
	}

	/**
	 * The name in addresses.
	 * @return the slug's plural
	 */
	public String getPath() {
		return getSlug() + "s";
	}

	/**
	 * What a thing of this kind consists of, beside its uuid.
	 * @return the fields, in the order of files and forms
	 */
	public List<Field> fields() {
		return Schema.of(this);
	}

	/**
	 * Finds a field.
	 * @param name its name
	 * @return the field, or empty when things of this kind have none of that name
	 */
	public Optional<Field> field(String name) {
		return fields().stream().filter((field) -> field.name().equals(name)).findFirst();
	}

	/**
	 * Whether things of this kind stand in an order that editors choose.
	 * @return false for those that are sorted by name
	 */
	public boolean isOrdered() {
		return field("position").isPresent();
	}

	/**
	 * Whether things of this kind can be withdrawn and keep their page.
	 * @return true for those that learners mark or follow
	 */
	public boolean isRetirable() {
		return field("retiredReason").isPresent();
	}

	/**
	 * Finds the kind that a path of the editing pages names.
	 * @param path as {@link #getPath()} gives it
	 * @return the kind, or empty when there is none
	 */
	public static Optional<Kind> ofPath(String path) {
		return Stream.of(values()).filter((kind) -> kind.getPath().equals(path)).findFirst();
	}

}
