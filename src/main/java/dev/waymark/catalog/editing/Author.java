package dev.waymark.catalog.editing;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who has written something, until they leave.
 *
 * @param account the uuid of their account; null when they have left or it is the
 * application itself
 * @param name what they were called; empty when they have left
 */
@Embeddable
public record Author(@Column(name = "editor") @Nullable UUID account, @Column(name = "editor_name") String name) {

	/**
	 * Names an editor.
	 * @param editor who writes
	 */
	public Author(Editor editor) {
		this(editor.account(), editor.name());
	}

}
