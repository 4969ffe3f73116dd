package dev.waymark.exchange;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.exchange.file.FileFault;
import dev.waymark.exchange.file.Faults;
import dev.waymark.exchange.file.Found;
import dev.waymark.exchange.file.FileEntry;

/**
 * Which things those of a file are: by the uuid that the file gives, by their slug, or
 * new ones, whose uuids are the same whenever the same file is looked at.
 */
final class Identities {

	private final Documents now;

	private final UUID salt;

	private final Faults faults;

	/** The uuids of the file's things. */
	private final Map<FileEntry, UUID> uuids = new LinkedHashMap<>();

	private final Map<UUID, FileEntry> byUuid = new HashMap<>();

	private final Map<Kind, Map<String, UUID>> bySlug = new EnumMap<>(Kind.class);

	/** Those of which it is not known which thing they are. */
	private final Set<FileEntry> strangers = new HashSet<>();

	Identities(Documents now, UUID salt, Faults faults) {
		this.now = now;
		this.salt = salt;
		this.faults = faults;
	}

	Map<FileEntry, UUID> uuids() {
		return this.uuids;
	}

	/** Whether it is not known which thing it is. */
	boolean isStranger(FileEntry thing) {
		return this.strangers.contains(thing);
	}

	void identify(FileEntry thing) {
		UUID uuid = (thing.uuid() != null) ? thing.uuid() : uuid(thing);
		FileEntry first = this.byUuid.putIfAbsent(uuid, thing);
		if (first != null && thing.isToBeKnown()) {
			first.takeRows(thing);
			return;
		}
		FileFault fault = (first != null) ? FileFault.of(thing.place(), "import.fault.thing-twice", thing.slug(),
				Integer.toString(first.place().line())) : stranger(thing, uuid);
		if (fault != null) {
			this.faults.add(thing, fault);
			this.strangers.add(thing);
			this.uuids.put(thing, UUID.randomUUID());
			return;
		}
		this.uuids.put(thing, uuid);
		if (!thing.slug().isEmpty() && !thing.isToBeKnown()) {
			this.bySlug.computeIfAbsent(thing.kind(), (kind) -> new HashMap<>()).putIfAbsent(thing.slug(), uuid);
		}
	}

	private @Nullable FileFault stranger(FileEntry thing, UUID uuid) {
		Document known = this.now.find(uuid).orElse(null);
		if (known != null && known.kind() != thing.kind()) {
			return FileFault.of(thing.place(), "import.fault.other-kind", known.kind().list(), known.name());
		}
		return (thing.isToBeKnown() && known == null)
				? FileFault.of(thing.place(), "import.problem.unknown", thing.kind().getSlug(), thing.slug()) : null;
	}

	/** Without a uuid the slug finds the thing, or makes a new one. */
	private UUID uuid(FileEntry thing) {
		return this.now.find(thing.kind(), thing.slug())
			.filter((found) -> thing.isToBeKnown() || found.slug().equals(thing.slug()))
			.map(Document::uuid)
			.orElseGet(() -> made(thing.kind() + " " + (thing.slug().isEmpty() ? thing.place() : thing.slug())));
	}

	/** The same whenever the same file is looked at. */
	UUID made(String name) {
		return UUID.nameUUIDFromBytes((this.salt + " " + name).getBytes(StandardCharsets.UTF_8));
	}

	/** The place of a level among the levels, as it will be. */
	int position(String level) {
		Object position = Optional.ofNullable(this.bySlug.getOrDefault(Kind.LEVEL, Map.of()).get(level))
			.map(this.byUuid::get)
			.map((thing) -> thing.values().get("position"))
			.<Object>map(Found::value)
			.orElseGet(() -> this.now.find(Kind.LEVEL, level).map((found) -> found.get("position")).orElse(0));
		return (position instanceof Integer number) ? number : 0;
	}

	/**
	 * The slug that a thing will have by which the file calls it, now or as it was called
	 * before.
	 */
	String slug(Field field, String slug) {
		Kind kind = field.target();
		if (kind == null || this.bySlug.getOrDefault(kind, Map.of()).containsKey(slug)) {
			return slug;
		}
		return this.now.find(kind, slug).map((found) -> {
			FileEntry thing = this.byUuid.get(found.uuid());
			return (thing != null && !thing.isToBeKnown()) ? thing.slug() : found.slug();
		}).orElse(slug);
	}

}
