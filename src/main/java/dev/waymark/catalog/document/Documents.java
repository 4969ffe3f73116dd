package dev.waymark.catalog.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The whole content as documents: immutable, in the order of files.
 */
public final class Documents {

	private static final Comparator<Document> ORDER = Comparator
		.comparingInt((Document document) -> (document.get("position") instanceof Integer position) ? position : 0)
		.thenComparing(Document::slug)
		.thenComparing(Document::uuid);

	private final Map<Kind, Map<String, Document>> bySlug = new EnumMap<>(Kind.class);

	private final Map<UUID, Document> byUuid = new LinkedHashMap<>();

	private final Map<Kind, Map<String, UUID>> former;

	/** The slugs that documents had before others were put over them. */
	private final Map<Kind, Map<String, UUID>> covered = new EnumMap<>(Kind.class);

	/**
	 * Gathers documents.
	 * @param documents one a thing
	 * @param former the slugs that things had, by kind, with the things they lead to
	 */
	public Documents(Collection<Document> documents, Map<Kind, Map<String, UUID>> former) {
		this.former = former;
		documents.stream().sorted(Comparator.comparing(Document::kind).thenComparing(ORDER)).forEach((document) -> {
			this.bySlug.computeIfAbsent(document.kind(), (kind) -> new HashMap<>()).put(document.slug(), document);
			this.byUuid.put(document.uuid(), document);
		});
	}

	/**
	 * Everything.
	 * @return all documents, kind by kind
	 */
	public List<Document> all() {
		return List.copyOf(this.byUuid.values());
	}

	/**
	 * Everything of one kind.
	 * @param kind the kind
	 * @return its documents, by position and slug
	 */
	public List<Document> of(Kind kind) {
		return this.byUuid.values().stream().filter((document) -> document.kind() == kind).toList();
	}

	/**
	 * Finds a document by the name that stays.
	 * @param uuid the thing's uuid
	 * @return the document, or empty when there is none
	 */
	public Optional<Document> find(UUID uuid) {
		return Optional.ofNullable(this.byUuid.get(uuid));
	}

	/**
	 * Finds a document by its name in addresses.
	 * @param kind what it is about
	 * @param slug its slug now, or one that it had, be it only before another document
	 * was put in its place
	 * @return the document, or empty when there is none
	 */
	public Optional<Document> find(Kind kind, String slug) {
		Document current = this.bySlug.getOrDefault(kind, Map.of()).get(slug);
		if (current != null) {
			return Optional.of(current);
		}
		return Optional.ofNullable(this.covered.getOrDefault(kind, Map.of()).get(slug))
			.or(() -> formerly(kind, slug))
			.flatMap(this::find);
	}

	/**
	 * Finds what a slug once led to.
	 * @param kind what it is about
	 * @param slug a slug that is no longer in use
	 * @return the thing's uuid, or empty when nothing was ever called so
	 */
	public Optional<UUID> formerly(Kind kind, String slug) {
		return Optional.ofNullable(this.former.getOrDefault(kind, Map.of()).get(slug));
	}

	/**
	 * The slugs that things had.
	 * @param kind what they are about
	 * @return the former slugs with the things they lead to
	 */
	public Map<String, UUID> former(Kind kind) {
		return this.former.getOrDefault(kind, Map.of());
	}

	/**
	 * The same with some documents put in place of, or beside, these.
	 * @param changed the documents that are new or different
	 * @param removed the things that are not there
	 * @return all of them together
	 */
	public Documents with(Collection<Document> changed, Collection<UUID> removed) {
		Map<UUID, Document> all = new HashMap<>(this.byUuid);
		changed.forEach((document) -> all.put(document.uuid(), document));
		removed.forEach(all::remove);
		Documents together = new Documents(new ArrayList<>(all.values()), this.former);
		this.covered.forEach((kind, slugs) -> together.covered.put(kind, new HashMap<>(slugs)));
		changed.forEach((document) -> find(document.uuid()).filter((old) -> !old.slug().equals(document.slug()))
			.ifPresent((old) -> together.covered.computeIfAbsent(old.kind(), (kind) -> new HashMap<>())
				.put(old.slug(), old.uuid())));
		return together;
	}

}
