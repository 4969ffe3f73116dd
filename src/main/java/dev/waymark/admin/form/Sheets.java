package dev.waymark.admin.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.waymark.admin.EditedThings;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Slug;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.FormerDrafts;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.platform.NotFoundException;

/**
 * Finds what is known of things, and reads what was typed about them.
 */
@Component
public class Sheets {

	private final Desk desk;

	private final FormerDrafts earlier;

	private final History history;

	Sheets(Desk desk, FormerDrafts earlier, History history) {
		this.desk = desk;
		this.earlier = earlier;
		this.history = history;
	}

	/**
	 * Finds a thing that is published or has a draft.
	 * @param kind its kind
	 * @param uuid the thing
	 * @return what is known of it
	 * @throws NotFoundException when there is none of that kind
	 */
	public Sheet get(Kind kind, UUID uuid) {
		return find(kind, uuid).orElseThrow(() -> new NotFoundException(kind.getSlug(), uuid.toString()));
	}

	/**
	 * Finds a thing, be it one that is not there yet or no longer: what was typed about
	 * it is not lost.
	 * @throws NotFoundException when it is of another kind
	 */
	Sheet getOrEmpty(Kind kind, UUID uuid) {
		return find(kind, uuid).orElseGet(() -> Sheet.empty(kind, uuid));
	}

	private Optional<Sheet> find(Kind kind, UUID uuid) {
		Document published = this.desk.documents().find(uuid).orElse(null);
		DraftView draft = this.desk.draft(uuid).orElse(null);
		Document document = (draft != null) ? draft.document() : published;
		if (document != null && document.kind() != kind) {
			throw new NotFoundException(kind.getSlug(), uuid.toString());
		}
		return Optional.ofNullable(document).map((one) -> new Sheet(one, published, draft));
	}

	/**
	 * Finds what a form was filled with.
	 * @param sheet what is known of the thing now
	 * @param request the form, with the version of the draft or of what was published
	 * @return what the form said before anything was typed, or null when that is not
	 * known
	 */
	@Nullable Document base(Sheet sheet, HttpServletRequest request) {
		Long seen = FilledFrom.seen(request);
		if (seen != null && seen.equals(sheet.version())) {
			return Objects.requireNonNull(sheet.draft()).document();
		}
		if (seen == null && sheet.isFrom(request)) {
			return sheet.published();
		}
		UUID thing = sheet.document().uuid();
		String from = request.getParameter("from");
		return ((seen != null) ? this.earlier.base(thing, seen)
				: this.history.published(thing, (text) -> EditedThings.fingerprint(text).equals(from)))
			.orElse(null);
	}

	/**
	 * Reads what was typed about a thing.
	 * @param form what was typed
	 * @param sheet what is known of the thing
	 * @param base what the form was filled with, or null
	 */
	Document read(DocumentForm form, Sheet sheet, @Nullable Document base) {
		Document known = (base != null) ? base : sheet.document();
		return withWhatIsObvious(form.read(known.kind(), known.uuid(), known));
	}

	/** A slug made from the name, and a place after the last one, where none is given. */
	private Document withWhatIsObvious(Document typed) {
		Document document = typed;
		if (document.slug().isEmpty() && !document.name().isEmpty()) {
			Documents all = this.desk.documentsWithDrafts();
			document = document.with("slug", Slug.of(typed.kind(), typed.name(), (slug) -> isTaken(all, typed, slug)));
		}
		if (document.kind().isOrdered()) {
			List<Integer> others = this.desk.documentsWithDrafts()
				.of(document.kind())
				.stream()
				.filter((other) -> !other.uuid().equals(typed.uuid()))
				.flatMap(
						(other) -> (other.get("position") instanceof Integer place) ? Stream.of(place) : Stream.empty())
				.toList();
			if (document.get("position") == null || isInTheWay(document, others)) {
				document = document.with("position", others.stream().reduce(0, Math::max) + 1);
			}
		}
		return document;
	}

	private static boolean isTaken(Documents all, Document document, String slug) {
		return all.find(document.kind(), slug).filter((other) -> !other.uuid().equals(document.uuid())).isPresent();
	}

	/** No two levels stand in one place, and the form of a new one shows no place. */
	private boolean isInTheWay(Document document, List<Integer> others) {
		return document.kind() == Kind.LEVEL && others.contains(document.get("position"))
				&& this.desk.documents().find(document.uuid()).isEmpty();
	}

}
