package dev.waymark.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.Shape;
import dev.waymark.catalog.editing.Change;
import dev.waymark.exchange.file.FileFault;
import dev.waymark.exchange.file.Faults;
import dev.waymark.exchange.file.FileContent;
import dev.waymark.exchange.file.Found;
import dev.waymark.exchange.file.Place;
import dev.waymark.exchange.file.FileEntry;

/**
 * Works out what a file would do: which thing each of its things is, what that would say
 * in the form in which it is kept, and what is wrong with it.
 */
final class Planner {

	private final Documents now;

	private final Identities identities;

	private final Faults faults;

	/** Where each path of a thing stands in the file. */
	private final Map<FileEntry, Map<String, Place>> places = new HashMap<>();

	private Planner(Documents now, UUID salt, Faults faults) {
		this.now = now;
		this.identities = new Identities(now, salt, faults);
		this.faults = faults;
	}

	/**
	 * Makes a plan.
	 * @param content what the file says
	 * @param now what is published
	 * @param salt from which the uuids of new things are made that the file gives none
	 * @param rules finds what would be wrong with the things that are new or different
	 * @return the plan
	 */
	static Plan plan(FileContent content, Documents now, UUID salt,
			Function<Collection<Document>, Map<Document, List<Problem>>> rules) {
		return new Planner(now, salt, content.faults()).plan(content.things(), rules);
	}

	private Plan plan(List<FileEntry> things, Function<Collection<Document>, Map<Document, List<Problem>>> rules) {
		things.forEach(this.identities::identify);
		Map<FileEntry, Document> documents = new LinkedHashMap<>();
		this.identities.uuids().forEach((thing, uuid) -> documents.put(thing, document(thing, uuid)));
		// What does not stand in the file would be missed by what does.
		if (this.faults.ofTheFile().isEmpty()) {
			check(documents, rules);
		}
		List<PlanLine> lines = new ArrayList<>();
		documents.forEach((thing, document) -> lines.add(line(thing, document)));
		return new Plan(lines, this.faults.ofTheFile(), this.faults.count(), this.faults.more());
	}

	private Document document(FileEntry thing, UUID uuid) {
		@Nullable Document before = this.now.find(uuid).orElse(null);
		Map<String, Place> where = new HashMap<>();
		this.places.put(thing, where);
		Map<String, Object> values = new LinkedHashMap<>();
		for (Field field : thing.kind().fields()) {
			Found found = found(thing, field, before);
			if (found != null) {
				put(field, found, "", values, where, uuid, before);
			}
		}
		return new Document(thing.kind(), uuid, values);
	}

	private @Nullable Found found(FileEntry thing, Field field, @Nullable Document before) {
		Found found = thing.values().get(field.name());
		if (thing.kept().contains(field.name())) {
			found = Found.of(thing.place(), (before != null) ? before.get(field.name()) : null);
		}
		if (field.shape() == Shape.ROWS) {
			for (Field inner : field.fields()) {
				if (inner.shape() == Shape.ROWS) {
					return withInner(thing, field, inner, found, before);
				}
			}
		}
		return found;
	}

	/** Rows whose inner rows stand in another table, or stay as they are. */
	private @Nullable Found withInner(FileEntry thing, Field field, Field inner, @Nullable Found outer,
			@Nullable Document before) {
		Map<String, List<Found>> given = thing.rowsOfRows().get(inner.name());
		boolean kept = thing.kept().contains(field.name() + "." + inner.name());
		if (outer == null || (given == null && !kept)) {
			return outer;
		}
		Set<String> keys = new HashSet<>();
		for (Found row : outer.list()) {
			String key = Optional.ofNullable(row.row().get(field.key().name()))
				.map((found) -> this.identities.slug(field.key(), found.text()))
				.orElse("");
			keys.add(key);
			Found rows = (given != null) ? new Found(row.place(), of(given, field.key(), key))
					: Found.of(thing.place(), inner(before, field, inner, key));
			if (rows != null) {
				row.row().put(inner.name(), rows);
			}
		}
		if (given != null) {
			given.forEach((key, rows) -> {
				if (!keys.contains(this.identities.slug(field.key(), key))) {
					rows.forEach((row) -> this.faults.add(thing, FileFault.of(row.row().getOrDefault("", row).place(),
							"import.fault.no-row", thing.slug(), key)));
				}
			});
		}
		return outer;
	}

	private List<Found> of(Map<String, List<Found>> given, Field key, String slug) {
		return given.entrySet()
			.stream()
			.filter((rows) -> this.identities.slug(key, rows.getKey()).equals(slug))
			.flatMap((rows) -> rows.getValue().stream())
			.toList();
	}

	private static @Nullable Object inner(@Nullable Document before, Field field, Field inner, String key) {
		return (before == null) ? null
				: before.rows(field.name())
					.stream()
					.filter((row) -> key.equals(row.get(field.key().name())))
					.map((row) -> row.get(inner.name()))
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(null);
	}

	private void put(Field field, Found found, String prefix, Map<String, Object> values, Map<String, Place> where,
			UUID thing, @Nullable Document before) {
		String path = prefix + field.name();
		where.put(path, found.place());
		if (!field.shape().isList()) {
			values.put(field.name(), one(field, found.value()));
			return;
		}
		if (found.value().equals("")) {
			return;
		}
		List<Object> items = new ArrayList<>();
		for (Found item : inOrder(field, found.list())) {
			String at = path + "[" + items.size() + "]";
			where.put(at, item.place());
			items.add((field.shape() == Shape.ROWS) ? row(field, item, at + ".", where, thing, before)
					: one(field, item.value()));
		}
		values.put(field.name(), items);
	}

	private Map<String, Object> row(Field field, Found found, String prefix, Map<String, Place> where, UUID thing,
			@Nullable Document before) {
		Map<String, Object> row = new LinkedHashMap<>();
		for (Field part : field.fields()) {
			Found value = found.row().get(part.name());
			if (value != null) {
				put(part, value, prefix, row, where, thing, before);
			}
		}
		boolean identified = field.fields().stream().anyMatch((part) -> part.shape() == Shape.IDENTITY);
		if (identified && "".equals(row.getOrDefault("uuid", ""))) {
			String slug = Objects.toString(row.get("slug"), "");
			row.put("uuid", milestone(field, slug, before)
				.orElseGet(() -> this.identities.made(thing + " " + slug).toString()));
		}
		return row;
	}

	/** A milestone keeps its uuid, and with it the ticks of learners. */
	private static Optional<String> milestone(Field field, String slug, @Nullable Document before) {
		return (before == null) ? Optional.empty()
				: before.rows(field.name())
					.stream()
					.filter((row) -> slug.equals(row.get("slug")))
					.map((row) -> (String) row.get("uuid"))
					.findFirst();
	}

	/**
	 * Documents keep some lists by name, and the levels of a roadmap by their place; so
	 * that places are found again, it is done here as it is there.
	 */
	private List<Found> inOrder(Field field, List<Found> items) {
		List<Found> full = items.stream().filter((item) -> !isEmpty(field, item)).toList();
		if (field.sorted()) {
			return full.stream().sorted(Comparator.comparing((item) -> nameOf(field, item))).toList();
		}
		if (field.name().equals("levels")) {
			return full.stream()
				.sorted(Comparator.comparingInt((item) -> this.identities.position(nameOf(field, item))))
				.toList();
		}
		return full;
	}

	private static boolean isEmpty(Field field, Found item) {
		return (field.shape() == Shape.ROWS) ? item.row().values().stream().allMatch(Found::saysNothing)
				: item.value().equals("");
	}

	private String nameOf(Field field, Found item) {
		Field key = (field.shape() == Shape.ROWS) ? field.key() : field;
		Found name = (field.shape() == Shape.ROWS) ? item.row().get(key.name()) : item;
		return (name != null) ? String.valueOf(one(key, name.value())) : "";
	}

	private Object one(Field field, Object value) {
		boolean refers = field.shape() == Shape.REFERENCE || field.shape() == Shape.REFERENCES;
		return refers ? this.identities.slug(field, (String) value) : value;
	}

	private void check(Map<FileEntry, Document> documents,
			Function<Collection<Document>, Map<Document, List<Problem>>> rules) {
		Map<Document, FileEntry> changed = new LinkedHashMap<>();
		documents.forEach((thing, document) -> {
			if (!this.identities.isStranger(thing) && !document.equals(this.now.find(document.uuid()).orElse(null))) {
				changed.put(document, thing);
			}
		});
		rules.apply(changed.keySet()).forEach((document, problems) -> {
			FileEntry thing = Objects.requireNonNull(changed.get(document), "Only what was given is judged");
			Set<Place> told = Set.copyOf(thing.wrong());
			problems.stream()
				.map((problem) -> fault(thing, problem))
				.filter((fault) -> !told.contains(fault.place()))
				.forEach((fault) -> this.faults.add(thing, fault));
		});
	}

	private FileFault fault(FileEntry thing, Problem problem) {
		List<Object> words = new ArrayList<>();
		words.add(problem.path().replaceFirst("^.*\\.", "").replaceFirst("\\[.*$", ""));
		words.addAll(problem.words());
		return new FileFault(place(thing, problem.path()), "import.problem." + problem.code(), words);
	}

	/** Where it stands, or where what it is missing from stands. */
	private Place place(FileEntry thing, String path) {
		Map<String, Place> where = this.places.getOrDefault(thing, Map.of());
		for (String rest = path; !rest.isEmpty(); rest = rest.replaceFirst("(^|\\.|\\[)[^.\\[]*$", "")) {
			Place found = where.get(rest);
			if (found != null) {
				return found;
			}
		}
		return thing.place();
	}

	private PlanLine line(FileEntry thing, Document document) {
		Document before = this.now.find(document.uuid()).orElse(null);
		return new PlanLine(thing.place(), outcome(thing, before, document), new Change(before, document),
				thing.faults());
	}

	private static Outcome outcome(FileEntry thing, @Nullable Document before, Document after) {
		if (thing.isRefused()) {
			return Outcome.REFUSED;
		}
		if (before == null) {
			return Outcome.ADDED;
		}
		return before.equals(after) ? Outcome.SAME : Outcome.CHANGED;
	}

}
