package dev.waymark.catalog.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the content's tables as documents, and writes documents into them.
 */
@Component
public class DocumentStore {

	private static final Comparator<Document> IN_ORDER = Comparator.comparing(Document::kind);

	private final JdbcClient jdbc;

	private final Clock clock;

	DocumentStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Reads everything that is published, one query a table.
	 * @return all documents
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Documents read() {
		return read(this.jdbc);
	}

	/**
	 * Reads everything from another database.
	 * @param jdbc the database, of the same schema
	 * @return all documents
	 */
	public static Documents read(JdbcClient jdbc) {
		return DocumentReader.read(jdbc);
	}

	/**
	 * Writes documents, in whatever order they refer to one another, and takes things
	 * away. Each row that is written counts as edited from now on: later releases leave
	 * it alone. A slug that changes goes on leading to its thing.
	 * @param before what is published now
	 * @param changed what is new or different; every document is right by {@link Rules}
	 * @param removed what is taken away
	 * @param written is told how many of them are written, again and again
	 * @throws InUseException when something to be taken away is marked or referred to
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(Documents before, Collection<Document> changed, Collection<Document> removed,
			IntConsumer written) {
		List<Document> inOrder = changed.stream().sorted(IN_ORDER).toList();
		Documents after = before.with(changed, removed.stream().map(Document::uuid).toList());
		Map<UUID, Long> ids = new LinkedHashMap<>();
		inOrder.stream().filter((document) -> before.find(document.uuid()).isPresent()).forEach(this::stepAside);
		for (Document document : inOrder) {
			ids.put(document.uuid(), writeRow(document, after));
			before.find(document.uuid()).ifPresent((old) -> moveSlug(old, document));
		}
		inOrder.forEach(this::forgetSlug);
		inOrder.forEach((document) -> writeSuccessor(document, after));
		int count = 0;
		for (Document document : inOrder) {
			writeLists(document, Objects.requireNonNull(ids.get(document.uuid())), after);
			written.accept(++count);
		}
		removed.stream().sorted(IN_ORDER.reversed()).forEach(this::clear);
		removed.stream().sorted(IN_ORDER.reversed()).forEach(this::remove);
	}

	/**
	 * Two things may swap their names or places: nobody holds one until all are written.
	 */
	private void stepAside(Document document) {
		String names = switch (document.kind()) {
			case SKILL -> ", name = cast(uuid as varchar(36))";
			case LEVEL -> ", position = -position - 1";
			default -> "";
		};
		this.jdbc
			.sql("update %s set slug = cast(uuid as varchar(36))%s where uuid = ?".formatted(document.kind().table(),
					names))
			.param(document.uuid())
			.update();
	}

	private long writeRow(Document document, Documents all) {
		Map<String, @Nullable Object> columns = columns(document.kind().fields(), document.values(), all);
		columns.remove("successor_id");
		String table = document.kind().table();
		String changes = columns.keySet()
			.stream()
			.map((name) -> name + " = :" + name)
			.collect(Collectors.joining(", "));
		columns.put("uuid", document.uuid());
		int updated = this.jdbc
			.sql("update %s set %s, version = version + 1 where uuid = :uuid".formatted(table, changes))
			.params(columns)
			.update();
		if (updated == 0) {
			columns.put("version", 1L);
			insert(table, columns);
		}
		return id(document.kind(), document.uuid());
	}

	private void writeSuccessor(Document document, Documents all) {
		document.kind().field("successor").ifPresent((field) -> {
			Long successor = idOf(field, document.get("successor"), all);
			this.jdbc.sql("update %s set successor_id = ? where uuid = ?".formatted(document.kind().table()))
				.param(successor)
				.param(document.uuid())
				.update();
		});
	}

	private void moveSlug(Document before, Document after) {
		if (before.slug().equals(after.slug())) {
			return;
		}
		rememberSlug(before);
	}

	/** Whatever was called so before is the same thing, or gone. */
	private void forgetSlug(Document document) {
		this.jdbc.sql("delete from former_slug where kind = ? and slug = ?")
			.params(document.kind().getSlug(), document.slug())
			.update();
	}

	private void rememberSlug(Document document) {
		this.jdbc.sql("insert into former_slug (kind, slug, uuid, changed_at) values (?, ?, ?, ?)")
			.params(document.kind().getSlug(), document.slug(), document.uuid(),
					OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
	}

	private void writeLists(Document document, long id, Documents all) {
		for (Columns.ListTable table : Columns.LISTS) {
			if (table.kind() != document.kind()) {
				continue;
			}
			if (table.field().name().equals("milestones")) {
				writeMilestones(document, id, all);
				continue;
			}
			deleteList(table.name(), table.owner(), id);
			writeList(table.field(), table.name(), table.value(), table.positioned(), Map.of(table.owner(), id),
					document.values(), all);
		}
		if (document.kind() == Kind.SKILL) {
			writeExamples(document, id);
		}
		if (document.kind() == Kind.ROADMAP) {
			clearRoadmap(id);
			writeLanes(document, id, all);
			writeLevels(document, id, all);
		}
	}

	private void deleteList(String table, String owner, long id) {
		this.jdbc.sql("delete from %s where %s = ?".formatted(table, owner)).param(id).update();
	}

	private void writeList(Field field, String table, String value, boolean positioned, Map<String, Long> owner,
			Map<String, Object> values, Documents all) {
		int position = 0;
		for (Object item : (List<?>) values.getOrDefault(field.name(), List.of())) {
			Map<String, @Nullable Object> columns = new LinkedHashMap<>(owner);
			if (positioned) {
				columns.put("position", ++position);
			}
			switch (field.shape()) {
				case ROWS -> columns.putAll(columns(field.fields(), row(item), all));
				case REFERENCES -> columns.put(value, idOf(field, item, all));
				default -> columns.put(value, item);
			}
			insert(table, columns);
		}
	}

	private void writeExamples(Document skill, long id) {
		deleteList("proficiency_example", "skill_id", id);
		for (int proficiency = 1; proficiency <= Schema.examples().size(); proficiency++) {
			Object example = skill.get(Schema.examples().get(proficiency - 1));
			if (example != null) {
				Map<String, @Nullable Object> columns = new LinkedHashMap<>();
				columns.put("skill_id", id);
				columns.put("proficiency", proficiency);
				columns.put("example", example);
				insert("proficiency_example", columns);
			}
		}
	}

	/** Learners tick milestones, so a row stays while its milestone does. */
	private void writeMilestones(Document guide, long id, Documents all) {
		Field field = Kind.GUIDE.field("milestones").orElseThrow();
		List<UUID> kept = new ArrayList<>();
		guide.rows("milestones").forEach((row) -> kept.add(uuid(row)));
		this.jdbc.sql("select uuid from milestone where guide_id = ?")
			.param(id)
			.query(UUID.class)
			.list()
			.stream()
			.filter((uuid) -> !kept.contains(uuid))
			.forEach((uuid) -> refuseWhenUsed(guide,
					() -> this.jdbc.sql("delete from milestone where uuid = ?").param(uuid).update()));
		this.jdbc.sql("update milestone set slug = cast(uuid as varchar(36)) where guide_id = ?").param(id).update();
		int position = 0;
		for (Map<String, Object> row : guide.rows("milestones")) {
			Map<String, @Nullable Object> columns = columns(field.fields(), row, all);
			columns.put("guide_id", id);
			columns.put("position", ++position);
			columns.put("uuid", kept.get(position - 1));
			String changes = columns.keySet()
				.stream()
				.map((name) -> name + " = :" + name)
				.collect(Collectors.joining(", "));
			if (this.jdbc.sql("update milestone set %s, version = version + 1 where uuid = :uuid".formatted(changes))
				.params(columns)
				.update() == 0) {
				columns.put("version", 1L);
				insert("milestone", columns);
			}
		}
	}

	private static UUID uuid(Map<String, Object> row) {
		return (row.get("uuid") instanceof String uuid) ? UUID.fromString(uuid) : UUID.randomUUID();
	}

	private void clearRoadmap(long id) {
		this.jdbc.sql("""
				delete from roadmap_lane_area
				where roadmap_lane_id in (select id from roadmap_lane where roadmap_id = ?)""").param(id).update();
		deleteList("roadmap_lane", "roadmap_id", id);
		Columns.LEVEL_LISTS.forEach((table) -> deleteList(table.name(), "roadmap_id", id));
		deleteList("roadmap_level", "roadmap_id", id);
	}

	private void writeLanes(Document roadmap, long id, Documents all) {
		Field lanes = Kind.ROADMAP.field("lanes").orElseThrow();
		Field areas = lanes.fields().stream().filter((field) -> field.name().equals("areas")).findFirst().orElseThrow();
		int position = 0;
		for (Map<String, Object> lane : roadmap.rows("lanes")) {
			Map<String, @Nullable Object> columns = columns(lanes.fields(), lane, all);
			columns.put("roadmap_id", id);
			columns.put("position", ++position);
			insert("roadmap_lane", columns);
			long laneId = this.jdbc.sql("select id from roadmap_lane where roadmap_id = ? and slug = ?")
				.params(id, lane.get("slug"))
				.query(Long.class)
				.single();
			writeList(areas, "roadmap_lane_area", "skill_area_id", true, Map.of("roadmap_lane_id", laneId), lane, all);
		}
	}

	private void writeLevels(Document roadmap, long id, Documents all) {
		Field levels = Kind.ROADMAP.field("levels").orElseThrow();
		for (Map<String, Object> level : roadmap.rows("levels")) {
			Map<String, @Nullable Object> columns = columns(levels.fields(), level, all);
			columns.put("roadmap_id", id);
			columns.put("version", 1L);
			insert("roadmap_level", columns);
			long levelId = (Long) Objects.requireNonNull(columns.get("career_level_id"));
			for (Columns.LevelTable table : Columns.LEVEL_LISTS) {
				writeList(table.field(), table.name(), table.value(), table.positioned(),
						Map.of("roadmap_id", id, "career_level_id", levelId), level, all);
			}
		}
	}

	private void clear(Document document) {
		long id = id(document.kind(), document.uuid());
		if (document.kind() == Kind.ROADMAP) {
			clearRoadmap(id);
		}
		if (document.kind() == Kind.SKILL) {
			deleteList("proficiency_example", "skill_id", id);
		}
		for (Columns.ListTable table : Columns.LISTS) {
			if (table.kind() == document.kind()) {
				refuseWhenUsed(document, () -> deleteList(table.name(), table.owner(), id));
			}
		}
	}

	/**
	 * Its name is kept, so that no later release brings back what an editor took away.
	 */
	private void remove(Document document) {
		refuseWhenUsed(document,
				() -> this.jdbc.sql("delete from %s where uuid = ?".formatted(document.kind().table()))
					.param(document.uuid())
					.update());
		forgetSlug(document);
		rememberSlug(document);
	}

	/** A foreign key holds what learners have marked and what other things name. */
	private static void refuseWhenUsed(Document document, Runnable removal) {
		try {
			removal.run();
		}
		catch (DataIntegrityViolationException ex) {
			throw new InUseException(document);
		}
	}

	private Map<String, @Nullable Object> columns(List<Field> fields, Map<String, Object> values, Documents all) {
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		for (Field field : fields) {
			if (!Columns.isColumn(field) || field.shape() == Shape.IDENTITY) {
				continue;
			}
			Object value = values.get(field.name());
			columns.put(Columns.of(field), switch (field.shape()) {
				case REFERENCE -> idOf(field, value, all);
				case FLAG -> value != null;
				case DATE -> (value != null) ? LocalDate.parse((String) value) : null;
				default -> value;
			});
		}
		return columns;
	}

	private @Nullable Long idOf(Field field, @Nullable Object slug, Documents all) {
		if (slug == null) {
			return null;
		}
		Kind kind = Objects.requireNonNull(field.target());
		return id(kind, all.find(kind, (String) slug).orElseThrow().uuid());
	}

	private long id(Kind kind, UUID uuid) {
		return this.jdbc.sql("select id from %s where uuid = ?".formatted(kind.table()))
			.param(uuid)
			.query(Long.class)
			.single();
	}

	private void insert(String table, Map<String, @Nullable Object> columns) {
		this.jdbc
			.sql("insert into %s (%s) values (:%s)".formatted(table, String.join(", ", columns.keySet()),
					String.join(", :", columns.keySet())))
			.params(columns)
			.update();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> row(Object item) {
		return (Map<String, Object>) item;
	}

}
