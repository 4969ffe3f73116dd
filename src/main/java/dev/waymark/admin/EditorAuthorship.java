package dev.waymark.admin;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.waymark.account.Authorship;
import dev.waymark.account.ExportTable;
import dev.waymark.catalog.editing.revision.History;

/**
 * Drafts and revisions under an editor's name: handed out on request, and nameless once
 * the editor has left.
 */
@Component
class EditorAuthorship implements Authorship {

	private final History history;

	EditorAuthorship(History history) {
		this.history = history;
	}

	@Override
	public List<ExportTable> export(UUID account) {
		return List.of(new ExportTable("edits", List.of("revision", "published_at", "action", "reason", "things"),
				this.history.by(account)
					.stream()
					.map((line) -> List.<@Nullable Object>of(line.number(), line.publishedAt(), line.action().getSlug(),
							line.reason(), line.things()))
					.toList()));
	}

	@Override
	public void forget(UUID account) {
		this.history.forget(account);
	}

}
