package dev.waymark.catalog.thing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.TrendView;

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

	TrendView view(Views views) {
		return new TrendView(slug(), this.theme, this.name, this.statement, this.figure, this.period,
				this.citation.view(views));
	}

}
