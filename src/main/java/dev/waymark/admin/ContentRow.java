package dev.waymark.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.DraftView;

/**
 * A line of a list of content.
 *
 * @param document what it says, the draft where there is one
 * @param draft the draft, or null
 * @param state published, draft, new or retired
 * @param area its area, or null
 */
record ContentRow(Document document, @Nullable DraftView draft, String state, @Nullable Document area) {

	/**
	 * Makes a line of everything of a kind.
	 * @param kind what kind
	 * @param published what readers see
	 * @param drafts what only editors see
	 */
	static List<ContentRow> of(Kind kind, Documents published, List<DraftView> drafts) {
		Map<UUID, DraftView> drafted = new HashMap<>();
		drafts.stream()
			.filter((draft) -> draft.document().kind() == kind)
			.forEach((draft) -> drafted.put(draft.document().uuid(), draft));
		Map<String, Document> areas = published.of(Kind.AREA)
			.stream()
			.collect(Collectors.toMap(Document::slug, (area) -> area));
		List<ContentRow> rows = new ArrayList<>();
		for (Document document : published.of(kind)) {
			DraftView draft = drafted.remove(document.uuid());
			Document shown = (draft != null) ? draft.document() : document;
			String state = (draft != null) ? "draft" : document.isRetired() ? "retired" : "published";
			rows.add(new ContentRow(shown, draft, state, areas.get(shown.text("area"))));
		}
		drafted.values()
			.forEach((draft) -> rows
				.add(new ContentRow(draft.document(), draft, "new", areas.get(draft.document().text("area")))));
		return rows;
	}

	List<String> names() {
		return Stream
			.concat(Stream.of(this.document.name(), this.document.slug()), this.document.texts("aliases").stream())
			.toList();
	}

}
