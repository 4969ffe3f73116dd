package dev.waymark.admin.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.text.NameOrder;

/**
 * What a roadmap asks for, as a grid.
 *
 * @param columns its levels
 * @param lanes its skills, by area
 * @param free the skills that have no row
 */
record Grid(List<Column> columns, List<Lane> lanes, List<Document> free) {

	/**
	 * Lays a roadmap out.
	 * @param roadmap what stands in the cells
	 * @param added skills that have a row, be it one of which nothing is asked yet
	 * @param all what there is to ask for
	 * @return the grid
	 */
	static Grid of(Document roadmap, Collection<String> added, Documents all) {
		List<Column> columns = roadmap.rows("levels")
			.stream()
			.flatMap((level) -> Stream.ofNullable((String) level.get("level")))
			.map((slug) -> new Column(slug, all.find(Kind.LEVEL, slug).map(Document::name).orElse(slug)))
			.toList();
		Map<String, Map<String, Cell>> cells = cells(roadmap);
		Map<UUID, String> rows = new LinkedHashMap<>();
		cells.keySet()
			.forEach((slug) -> all.find(Kind.SKILL, slug).ifPresent((skill) -> rows.putIfAbsent(skill.uuid(), slug)));
		added.forEach((slug) -> all.find(Kind.SKILL, slug)
			.ifPresent((skill) -> rows.putIfAbsent(skill.uuid(), skill.slug())));
		List<Document> free = all.of(Kind.SKILL)
			.stream()
			.filter((skill) -> !rows.containsKey(skill.uuid()) && !skill.isRetired())
			.sorted(NameOrder.by(Document::name))
			.toList();
		return new Grid(columns, lanes(rows, cells, all), free);
	}

	private static Map<String, Map<String, Cell>> cells(Document roadmap) {
		Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
		for (Map<String, Object> level : roadmap.rows("levels")) {
			for (Map<String, Object> asked : Document.rows(level, "requirements")) {
				cells.computeIfAbsent(Objects.toString(asked.get("skill"), ""), (skill) -> new LinkedHashMap<>())
					.put(Objects.toString(level.get("level"), ""),
							new Cell(asked.get("proficiency"), (String) asked.get("importance")));
			}
		}
		return cells;
	}

	/**
	 * The rows by area. A skill whose area or which itself is gone from the drafts stands
	 * at the end: what has no row would no longer be asked for when the grid is saved.
	 */
	private static List<Lane> lanes(Map<UUID, String> rows, Map<String, Map<String, Cell>> cells, Documents all) {
		Map<UUID, List<Line>> byArea = new LinkedHashMap<>();
		List<Line> rest = new ArrayList<>();
		for (Document skill : all.of(Kind.SKILL)) {
			String slug = rows.get(skill.uuid());
			if (slug != null) {
				all.find(Kind.AREA, skill.text("area"))
					.map((area) -> byArea.computeIfAbsent(area.uuid(), (uuid) -> new ArrayList<>()))
					.orElse(rest)
					.add(new Line(slug, skill.name(), skill, cells.getOrDefault(slug, Map.of())));
			}
		}
		cells.forEach((slug, asked) -> {
			if (!rows.containsValue(slug)) {
				rest.add(new Line(slug, slug, null, asked));
			}
		});
		List<Lane> lanes = new ArrayList<>();
		for (Document area : all.of(Kind.AREA)) {
			List<Line> lines = byArea.get(area.uuid());
			if (lines != null) {
				lanes.add(new Lane(area.name(), lines));
			}
		}
		if (!rest.isEmpty()) {
			lanes.add(new Lane("", rest));
		}
		return lanes;
	}

	/** How many cells a row has, its heading among them. */
	public int width() {
		return this.columns.size() + 1;
	}

	/**
	 * A level of the grid.
	 *
	 * @param slug what the roadmap calls it
	 * @param name what people call it
	 */
	record Column(String slug, String name) {
	}

	/**
	 * An area of the grid.
	 *
	 * @param name what it is called, empty for what belongs to none
	 * @param lines its skills
	 */
	record Lane(String name, List<Line> lines) {
	}

	/**
	 * A skill of the grid.
	 *
	 * @param slug what the roadmap calls it
	 * @param name what people call it
	 * @param skill the skill, or null when there is none of that slug
	 * @param cells what each level asks of it, by the level's slug
	 */
	record Line(String slug, String name, @Nullable Document skill, Map<String, Cell> cells) {

		public Cell cell(Column level) {
			return this.cells.getOrDefault(level.slug(), Cell.EMPTY);
		}

	}

	/**
	 * What a level asks of a skill.
	 *
	 * @param proficiency from 1 to 4, or what else was sent
	 * @param importance essential, important or optional
	 */
	record Cell(@Nullable Object proficiency, @Nullable String importance) {

		private static final Cell EMPTY = new Cell(null, null);

		private static final List<Integer> PROFICIENCIES = List.of(1, 2, 3, 4);

		public List<Integer> proficiencies() {
			return PROFICIENCIES;
		}

		public boolean asks(int number) {
			return Integer.valueOf(number).equals(this.proficiency);
		}

	}

}
