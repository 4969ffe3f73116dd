package dev.waymark.catalog.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Columns.Column;

/**
 * Reads the whole content as documents: one query a table, whatever its size.
 */
final class DocumentReader {

	private final JdbcClient jdbc;

	private final Map<Kind, Map<Long, String>> slugs = new EnumMap<>(Kind.class);

	/** The values of the things that have been read so far, by kind and row id. */
	private final Map<Kind, Map<Long, Map<String, Object>>> things = new EnumMap<>(Kind.class);

	private final Map<Kind, Map<Long, UUID>> uuids = new EnumMap<>(Kind.class);

	private DocumentReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads everything, within the caller's transaction.
	 * @param jdbc the database
	 * @return all documents
	 */
	static Documents read(JdbcClient jdbc) {
		return new DocumentReader(jdbc).documents();
	}

	private Documents documents() {
		for (Kind kind : Kind.values()) {
			readSlugs(kind);
		}
		for (Kind kind : Kind.values()) {
			readThings(kind);
		}
		readLists();
		readExamples();
		readRoadmaps();
		List<Document> documents = new ArrayList<>();
		this.things.forEach((kind, rows) -> rows
			.forEach((id, values) -> documents.add(new Document(kind, this.uuids.get(kind).get(id), values))));
		return new Documents(documents, former());
	}

	private Map<Kind, Map<String, UUID>> former() {
		Map<Kind, Map<String, UUID>> former = new EnumMap<>(Kind.class);
		this.jdbc.sql("select kind, slug, uuid from former_slug").query((row) -> {
			former.computeIfAbsent(Kind.ofSlug(row.getString("kind")), (kind) -> new HashMap<>())
				.put(row.getString("slug"), row.getObject("uuid", UUID.class));
		});
		return former;
	}

	private void readSlugs(Kind kind) {
		Map<Long, String> slugOf = new HashMap<>();
		Map<Long, UUID> uuidOf = new HashMap<>();
		this.jdbc.sql("select id, uuid, slug from " + kind.table()).query((row) -> {
			slugOf.put(row.getLong("id"), row.getString("slug"));
			uuidOf.put(row.getLong("id"), row.getObject("uuid", UUID.class));
		});
		this.slugs.put(kind, slugOf);
		this.uuids.put(kind, uuidOf);
	}

	private void readThings(Kind kind) {
		Map<Long, Map<String, Object>> rows = new LinkedHashMap<>();
		List<Column> columns = Columns.of(kind.fields());
		this.jdbc.sql("select * from " + kind.table() + " order by id").query((row) -> {
			rows.put(row.getLong("id"), values(columns, row));
		});
		this.things.put(kind, rows);
	}

	private Map<String, Object> values(List<Column> columns, ResultSet row) throws SQLException {
		Map<String, Object> values = new LinkedHashMap<>();
		for (Column column : columns) {
			Object value = value(column.field(), column.name(), row);
			if (value != null) {
				values.put(column.field().name(), value);
			}
		}
		return values;
	}

	private @Nullable Object value(Field field, String column, ResultSet row) throws SQLException {
		return switch (field.shape()) {
			case NUMBER -> {
				int number = row.getInt(column);
				yield row.wasNull() ? null : number;
			}
			case FLAG -> row.getBoolean(column);
			case REFERENCE -> {
				long id = row.getLong(column);
				yield row.wasNull() ? null : this.slugs.get(field.target()).get(id);
			}
			default -> row.getString(column);
		};
	}

	private void readLists() {
		for (Columns.ListTable table : Columns.LISTS) {
			Field field = table.field();
			List<Column> columns = Columns.of(field.fields());
			Map<Long, Map<String, Object>> owners = this.things.get(table.kind());
			this.jdbc.sql("select * from " + table.name() + " order by " + table.order()).query((row) -> {
				add(owners.get(row.getLong(table.owner())), field.name(), item(field, columns, table.value(), row));
			});
		}
	}

	private Object item(Field field, List<Column> columns, String column, ResultSet row) throws SQLException {
		return switch (field.shape()) {
			case ROWS -> values(columns, row);
			case REFERENCES -> this.slugs.get(field.target()).get(row.getLong(column));
			default -> row.getString(column);
		};
	}

	@SuppressWarnings("unchecked")
	private static void add(Map<String, Object> values, String field, Object item) {
		((List<Object>) values.computeIfAbsent(field, (name) -> new ArrayList<>())).add(item);
	}

	private void readExamples() {
		this.jdbc.sql("select skill_id, proficiency, example from proficiency_example").query((row) -> {
			this.things.get(Kind.SKILL)
				.get(row.getLong("skill_id"))
				.put(Schema.examples().get(row.getInt("proficiency") - 1), row.getString("example"));
		});
	}

	private void readRoadmaps() {
		Map<Long, Map<String, Object>> roadmaps = this.things.get(Kind.ROADMAP);
		Map<Long, Map<String, Object>> lanes = new HashMap<>();
		List<Column> laneColumns = Columns.of(Kind.ROADMAP.field("lanes").orElseThrow().fields());
		this.jdbc.sql("select * from roadmap_lane order by position").query((row) -> {
			Map<String, Object> lane = values(laneColumns, row);
			lanes.put(row.getLong("id"), lane);
			add(roadmaps.get(row.getLong("roadmap_id")), "lanes", lane);
		});
		this.jdbc.sql("select * from roadmap_lane_area order by position").query((row) -> {
			add(lanes.get(row.getLong("roadmap_lane_id")), "areas",
					this.slugs.get(Kind.AREA).get(row.getLong("skill_area_id")));
		});
		Map<String, Map<String, Object>> levels = new HashMap<>();
		List<Column> levelColumns = Columns.of(Kind.ROADMAP.field("levels").orElseThrow().fields());
		this.jdbc.sql("""
				select r.* from roadmap_level r join career_level l on l.id = r.career_level_id
				order by l.position""").query((row) -> {
			Map<String, Object> level = values(levelColumns, row);
			levels.put(levelKey(row), level);
			add(roadmaps.get(row.getLong("roadmap_id")), "levels", level);
		});
		for (Columns.LevelTable table : Columns.LEVEL_LISTS) {
			Field field = table.field();
			List<Column> columns = Columns.of(field.fields());
			this.jdbc.sql("select * from " + table.name() + " order by " + table.order()).query((row) -> {
				add(levels.get(levelKey(row)), field.name(), item(field, columns, table.value(), row));
			});
		}
	}

	private static String levelKey(ResultSet row) throws SQLException {
		return row.getLong("roadmap_id") + "/" + row.getLong("career_level_id");
	}

}
