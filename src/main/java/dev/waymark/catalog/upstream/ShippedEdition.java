package dev.waymark.catalog.upstream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The edition of the content that was looked at last: one row.
 */
@Entity
class ShippedEdition {

	@Id
	@JdbcTypeCode(SqlTypes.SMALLINT)
	private int id;

	private String edition;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	ShippedEdition() {
	}

	ShippedEdition(String edition) {
		this.id = 1;
		this.edition = edition;
	}

}
