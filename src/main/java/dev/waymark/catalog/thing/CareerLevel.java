package dev.waymark.catalog.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.text.Markdown;

/**
 * A step of a career, the same on all roadmaps.
 */
@Entity
class CareerLevel extends Thing {

	private int position;

	private String name;

	private int yearsFrom;

	private @Nullable Integer yearsTo;

	private String summary;

	private String scope;

	private @Nullable String changes;

	@ElementCollection
	@CollectionTable(name = "career_level_title", joinColumns = @JoinColumn(name = "career_level_id"))
	@AttributeOverride(name = "text", column = @Column(name = "title"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Line> titles = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "career_level_source", joinColumns = @JoinColumn(name = "career_level_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Cited> citations = new ArrayList<>();

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	CareerLevel() {
	}

	CareerLevel(UUID uuid) {
		super(uuid);
	}

	@Override
	Kind kind() {
		return Kind.LEVEL;
	}

	@Override
	void write(Values values) {
		super.write(values);
		this.position = values.number("position");
		this.name = values.text("name");
		this.yearsFrom = values.number("yearsFrom");
		this.yearsTo = values.optionalNumber("yearsTo");
		require(this.position > 0, "A level has a place among the others");
		require(this.yearsFrom >= 0 && (this.yearsTo == null || this.yearsFrom <= this.yearsTo),
				"The years of a level go from fewer to more");
		this.summary = values.text("summary");
		this.scope = values.text("scope");
		this.changes = values.optionalText("changes");
		Values.replace(this.titles, values.lines("titles"));
		Values.replace(this.citations, values.rows("citations", Cited::new));
	}

	@Override
	void stepAside() {
		super.stepAside();
		this.position = -this.position - 1;
	}

	@Override
	Words words() {
		return new Words().say("slug", slug())
			.say("position", this.position)
			.say("name", this.name)
			.say("yearsFrom", this.yearsFrom)
			.say("yearsTo", this.yearsTo)
			.say("summary", this.summary)
			.say("scope", this.scope)
			.say("changes", this.changes)
			.say("titles", Line.texts(this.titles))
			.rows("citations", this.citations, Cited::words);
	}

	int position() {
		return this.position;
	}

	LevelView view(Views views) {
		return new LevelView(id(), slug(), this.position, this.name, this.yearsFrom, this.yearsTo, this.summary,
				Markdown.of(this.scope), (this.changes != null) ? Markdown.of(this.changes) : null,
				Line.texts(this.titles), Cited.views(this.citations, views));
	}

}
