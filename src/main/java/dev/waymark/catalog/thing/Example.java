package dev.waymark.catalog.thing;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What somebody of a proficiency does.
 *
 * @param proficiency the number of the proficiency
 * @param example what they do
 */
@Embeddable
record Example(@JdbcTypeCode(SqlTypes.SMALLINT) int proficiency, String example) {
}
