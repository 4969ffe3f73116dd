package dev.waymark.catalog.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.guide.GuideView;
import dev.waymark.platform.text.Markdown;

/**
 * A page about the work or the way, with its milestones.
 */
@Entity
class Guide extends Retirable {

	private int position;

	private String name;

	private String summary;

	private String body;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Guide successor;

	@OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
	@Fetch(FetchMode.SUBSELECT)
	private List<Milestone> milestones = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "guide_source", joinColumns = @JoinColumn(name = "guide_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Cited> citations = new ArrayList<>();

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Guide() {
	}

	Guide(UUID uuid) {
		super(uuid);
	}

	@Override
	Kind kind() {
		return Kind.GUIDE;
	}

	@Override
	void write(Values values) {
		super.write(values);
		this.position = values.number("position");
		this.name = values.text("name");
		this.summary = values.text("summary");
		this.body = values.text("body");
		Values.replace(this.citations, values.rows("citations", Cited::new));
		writeMilestones(values);
	}

	private void writeMilestones(Values values) {
		Map<UUID, Milestone> there = this.milestones.stream()
			.collect(Collectors.toMap(Milestone::uuid, Function.identity()));
		List<Values> rows = values.rows("milestones", Function.identity());
		Values.replace(this.milestones,
				Values.placed(rows,
						(position, row) -> there.computeIfAbsent(row.uuid("uuid"), (uuid) -> new Milestone(this, uuid))
							.write(position, row)));
	}

	/**
	 * Takes it out of use.
	 * @param reason why, for its page
	 * @param heir what takes its place, or null
	 */
	void retire(String reason, @Nullable Guide heir) {
		leave(reason, (heir != null) ? List.of(heir) : List.of());
		this.successor = heir;
	}

	@Override
	void succeed(Values values) {
		Guide heir = values.optionalThing("successor", Kind.GUIDE, Guide.class);
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
	void stepAside() {
		super.stepAside();
		this.milestones.forEach(Milestone::stepAside);
	}

	@Override
	void clear() {
		this.successor = null;
		this.milestones.clear();
	}

	@Override
	Words words() {
		return new Words().say("slug", slug())
			.say("position", this.position)
			.say("name", this.name)
			.say("summary", this.summary)
			.say("body", this.body)
			.rows("milestones", this.milestones.stream().sorted(Comparator.comparingInt(Milestone::position)).toList(),
					Milestone::words)
			.rows("citations", this.citations, Cited::words)
			.say("retiredReason", retiredReason())
			.name("successor", this.successor);
	}

	@Override
	String name() {
		return this.name;
	}

	@Override
	List<Guide> successors() {
		return (this.successor != null) ? List.of(this.successor) : List.of();
	}

	GuideView view(Views views) {
		return new GuideView(id(), slug(), this.name, this.summary, Markdown.of(this.body),
				this.milestones.stream().sorted(Milestone.inOrder()).map((step) -> step.view(views)).toList(),
				Cited.views(this.citations, views), retirement());
	}

}
