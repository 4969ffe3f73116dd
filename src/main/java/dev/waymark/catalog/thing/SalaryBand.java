package dev.waymark.catalog.thing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.PayKind;
import dev.waymark.catalog.SalaryBandView;

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

	SalaryBandView view(Views views) {
		return new SalaryBandView(slug(), (this.careerLevel != null) ? views.of(this.careerLevel) : null,
				(this.roadmap != null) ? this.roadmap.slug() : null, this.edition, PayKind.of(this.kind),
				this.minAmount, this.maxAmount, this.openEnded, this.currency, this.region, this.payYear, this.yearNote,
				this.note, this.citation.view(views));
	}

}
