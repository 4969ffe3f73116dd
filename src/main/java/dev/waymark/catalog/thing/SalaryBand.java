package dev.waymark.catalog.thing;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.market.PayKind;
import dev.waymark.catalog.market.SalaryBandView;
import dev.waymark.platform.Slugged;

/**
 * What a level pays.
 */
@Entity
class SalaryBand extends Thing {

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable CareerLevel careerLevel;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Roadmap roadmap;

	private int position;

	private String edition;

	private String kind;

	private int minAmount;

	private int maxAmount;

	private boolean openEnded;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 3)
	private String currency;

	private @Nullable String region;

	private int payYear;

	private @Nullable String yearNote;

	private @Nullable String note;

	@Embedded
	private Cited citation;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	SalaryBand() {
	}

	SalaryBand(UUID uuid) {
		super(uuid);
	}

	@Override
	Kind kind() {
		return Kind.SALARY_BAND;
	}

	@Override
	void write(Values values) {
		super.write(values);
		this.careerLevel = values.optionalThing("level", Kind.LEVEL, CareerLevel.class);
		this.roadmap = values.optionalThing("roadmap", Kind.ROADMAP, Roadmap.class);
		this.position = values.number("position");
		this.edition = values.text("edition");
		this.kind = Slugged.of(PayKind.class, values.text("kind")).getSlug();
		this.minAmount = values.number("minAmount");
		this.maxAmount = values.number("maxAmount");
		require(this.minAmount > 0 && this.minAmount <= this.maxAmount, "A band goes from less to more");
		this.openEnded = values.flag("openEnded");
		this.currency = values.text("currency");
		this.region = values.optionalText("region");
		this.payYear = values.number("payYear");
		this.yearNote = values.optionalText("yearNote");
		this.note = values.optionalText("note");
		this.citation = new Cited(values);
	}

	@Override
	Words words() {
		return this.citation.addTo(new Words().say("slug", slug())
			.say("position", this.position)
			.name("level", this.careerLevel)
			.name("roadmap", this.roadmap)
			.say("edition", this.edition)
			.say("kind", this.kind)
			.say("minAmount", this.minAmount)
			.say("maxAmount", this.maxAmount)
			.say("openEnded", this.openEnded)
			.say("currency", this.currency)
			.say("region", this.region)
			.say("payYear", this.payYear)
			.say("yearNote", this.yearNote)
			.say("note", this.note));
	}

	SalaryBandView view(Views views) {
		return new SalaryBandView(slug(), (this.careerLevel != null) ? views.of(this.careerLevel) : null,
				(this.roadmap != null) ? this.roadmap.slug() : null, this.edition, Slugged.of(PayKind.class, this.kind),
				this.minAmount, this.maxAmount, this.openEnded, this.currency, this.region, this.payYear, this.yearNote,
				this.note, this.citation.view(views));
	}

}
