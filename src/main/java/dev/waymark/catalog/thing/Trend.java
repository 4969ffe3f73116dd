package dev.waymark.catalog.thing;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.market.TrendView;

/**
 * Where the field is going.
 */
@Entity
class Trend extends Thing {

	private int position;

	private String theme;

	private String name;

	private String statement;

	private @Nullable String figure;

	private @Nullable String period;

	@Embedded
	private Cited citation;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Trend() {
	}

	Trend(UUID uuid) {
		super(uuid);
	}

	@Override
	Kind kind() {
		return Kind.TREND;
	}

	@Override
	void write(Values values) {
		super.write(values);
		this.position = values.number("position");
		this.theme = values.text("theme");
		this.name = values.text("name");
		this.statement = values.text("statement");
		this.figure = values.optionalText("figure");
		this.period = values.optionalText("period");
		this.citation = new Cited(values);
	}

	@Override
	Words words() {
		return this.citation.addTo(new Words().say("slug", slug())
			.say("position", this.position)
			.say("theme", this.theme)
			.say("name", this.name)
			.say("statement", this.statement)
			.say("figure", this.figure)
			.say("period", this.period));
	}

	TrendView view(Views views) {
		return new TrendView(slug(), this.theme, this.name, this.statement, this.figure, this.period,
				this.citation.view(views));
	}

}
