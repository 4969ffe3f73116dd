package dev.waymark.catalog.thing;

import java.util.List;

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
	private List<Line> titles;

	@ElementCollection
	@CollectionTable(name = "career_level_source", joinColumns = @JoinColumn(name = "career_level_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Cited> citations;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	CareerLevel() {
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
