package dev.waymark.catalog.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Cost;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.ResourceType;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.text.NameOrder;

/**
 * Something to learn from.
 */
@Entity
class LearningResource extends Retirable {

	private String name;

	private String type;

	private String provider;

	private String url;

	private String cost;

	private @Nullable String costNote;

	private @Nullable Integer hours;

	private String summary;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable LearningResource successor;

	@ElementCollection
	@CollectionTable(name = "skill_resource", joinColumns = @JoinColumn(name = "learning_resource_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Taught> teaches = new ArrayList<>();

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	LearningResource() {
	}

	LearningResource(UUID uuid) {
		super(uuid);
	}

	@Override
	Kind kind() {
		return Kind.RESOURCE;
	}

	@Override
	void write(Values values) {
		super.write(values);
		this.name = values.text("name");
		this.type = values.text("type");
		this.provider = values.text("provider");
		this.url = values.text("url");
		this.cost = values.text("cost");
		this.costNote = values.optionalText("costNote");
		this.hours = values.optionalNumber("hours");
		this.summary = values.text("summary");
		Values.replace(this.teaches, values.rows("skills", Taught::new));
	}

	/**
	 * Takes it out of use.
	 * @param reason why, for its page
	 * @param heir what takes its place, or null
	 */
	void retire(String reason, @Nullable LearningResource heir) {
		leave(reason, (heir != null) ? List.of(heir) : List.of());
		this.successor = heir;
	}

	@Override
	void succeed(Values values) {
		LearningResource heir = values.optionalThing("successor", Kind.RESOURCE, LearningResource.class);
		String reason = retiredReason();
		if (reason != null) {
			retire(reason, heir);
		}
		else {
			require(heir == null, "Nothing takes the place of what is in use");
			this.successor = null;
		}
	}

	@Override
	void clear() {
		this.successor = null;
		this.teaches.clear();
	}

	@Override
	Words words() {
		return new Words().say("slug", slug())
			.say("name", this.name)
			.say("type", this.type)
			.say("provider", this.provider)
			.say("url", this.url)
			.say("cost", this.cost)
			.say("costNote", this.costNote)
			.say("hours", this.hours)
			.say("summary", this.summary)
			.rows("skills", this.teaches, Taught::words)
			.say("retiredReason", retiredReason())
			.name("successor", this.successor);
	}

	@Override
	String name() {
		return this.name;
	}

	@Override
	List<LearningResource> successors() {
		return (this.successor != null) ? List.of(this.successor) : List.of();
	}

	ResourceView view() {
		return new ResourceView(id(), slug(), this.name, Slugged.of(ResourceType.class, this.type), this.provider,
				this.url, Slugged.of(Cost.class, this.cost), this.costNote, this.hours, this.summary, retirement(),
				taught());
	}

	/** What is withdrawn is taught nowhere. */
	private List<ResourceView.Taught> taught() {
		return this.teaches.stream()
			.filter((each) -> !each.skill().isRetired())
			.map(Taught::view)
			.sorted(NameOrder.by((taught) -> taught.skill().name()))
			.toList();
	}

	/**
	 * A skill that a resource teaches.
	 *
	 * @param skill the skill
	 * @param proficiency the number of the proficiency that it leads to, where that is
	 * known
	 */
	@Embeddable
	record Taught(@ManyToOne(fetch = FetchType.LAZY) Skill skill,
			@JdbcTypeCode(SqlTypes.SMALLINT) @Nullable Integer proficiency) {

		Taught(Values values) {
			this(values.thing("skill", Kind.SKILL, Skill.class), values.optionalNumber("proficiency"));
		}

		Words words() {
			return new Words().name("skill", this.skill).say("proficiency", this.proficiency);
		}

		ResourceView.Taught view() {
			return new ResourceView.Taught(this.skill.ref(),
					(this.proficiency != null) ? Proficiency.of(this.proficiency) : null);
		}

	}

}
