package dev.waymark.exchange.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Shape;

/**
 * Reads a JSON file and remembers where everything stood.
 */
final class JsonReader {

	/** What a file may name for the sake of editors that know JSON Schema. */
	private static final String SCHEMA = "$schema";

	private static final Map<String, Kind> KINDS = Arrays.stream(Kind.values())
		.collect(Collectors.toMap(Kind::list, (kind) -> kind));

	private final String file;

	private final ExchangeLimits limits;

	private final Faults faults;

	private final RowCount rows;

	private final List<FileEntry> things = new ArrayList<>();

	private final JsonParser json;

	/** The thing that is being read. */
	private @Nullable FileEntry thing;

	private JsonReader(String file, String text, ExchangeLimits limits, Faults faults) {
		this.file = file;
		this.limits = limits;
		this.faults = faults;
		this.rows = new RowCount(limits.rows());
		this.json = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(limits.depth()).build())
			.build()
			.createParser(ObjectReadContext.empty(), text);
	}

	/**
	 * Reads a file.
	 * @param file its name
	 * @param text what it holds
	 * @param limits how much that may be
	 * @param faults where what is wrong is noted
	 * @return the things that it speaks of
	 * @throws UnreadableFileException when it is no JSON, or none of this format
	 */
	static List<FileEntry> read(String file, String text, ExchangeLimits limits, Faults faults) {
		JsonReader reader = new JsonReader(file, text, limits, faults);
		try {
			reader.root();
			return reader.things;
		}
		catch (JacksonException ex) {
			throw new UnreadableFileException(reader.syntax(ex));
		}
	}

	private FileFault syntax(JacksonException ex) {
		Place place = place((ex.getLocation() != null) ? ex.getLocation() : this.json.currentLocation());
		if (this.json.streamReadContext().getNestingDepth() > this.limits.depth()) {
			Place bracket = Place.inText(this.file, place.line(), Math.max(place.column() - 1, 1));
			return FileFault.of(bracket, "import.fault.depth", this.limits.depth());
		}
		return FileFault.of(place, "import.fault.json");
	}

	private void root() {
		if (this.json.nextToken() != JsonToken.START_OBJECT) {
			throw new UnreadableFileException(FileFault.of(here(), "import.fault.format", ContentJson.FORMAT));
		}
		Place begin = here();
		Set<String> missing = new LinkedHashSet<>(List.of("format", "edition"));
		readObject((name, key) -> {
			missing.remove(name);
			switch (name) {
				case "format" -> check(ContentJson.FORMAT.equals(scalar()), name);
				case "edition" -> check(isInt() && this.json.getIntValue() == ContentJson.EDITION, name);
				case SCHEMA -> this.json.skipChildren();
				default -> readKind(name, key);
			}
		});
		for (String name : missing) {
			throw new UnreadableFileException(wrong(begin, name));
		}
		if (this.json.nextToken() != null) {
			throw new UnreadableFileException(FileFault.of(here(), "import.fault.json"));
		}
	}

	private void check(boolean right, String name) {
		if (!right) {
			throw new UnreadableFileException(wrong(here(), name));
		}
	}

	private static FileFault wrong(Place place, String name) {
		return name.equals("format") ? FileFault.of(place, "import.fault.format", ContentJson.FORMAT)
				: FileFault.of(place, "import.fault.edition", ContentJson.EDITION);
	}

	private void readKind(String name, Place key) {
		Kind kind = KINDS.get(name);
		if (kind == null) {
			refuseName(name, key, Stream.concat(Stream.of("format", "edition"), KINDS.keySet().stream()).toList());
			return;
		}
		if (this.json.currentToken() != JsonToken.START_ARRAY) {
			refuse(here(), "import.fault.array", name);
			return;
		}
		while (this.json.nextToken() != JsonToken.END_ARRAY) {
			if (this.json.currentToken() != JsonToken.START_OBJECT) {
				refuse(here(), "import.fault.object", name);
				continue;
			}
			readThing(kind);
		}
	}

	private void readThing(Kind kind) {
		FileEntry current = new FileEntry(kind, here());
		this.rows.add(current.place());
		this.things.add(current);
		this.thing = current;
		List<String> names = Stream.concat(Stream.of("uuid"), kind.fields().stream().map(Field::name)).toList();
		readObject((name, key) -> {
			if (name.equals("uuid")) {
				readUuid(current);
				return;
			}
			kind.field(name)
				.ifPresentOrElse((field) -> keep(current.values(), field), () -> refuseName(name, key, names));
		});
		this.thing = null;
	}

	private void readUuid(FileEntry current) {
		Place place = here();
		String uuid = scalar();
		if (uuid == null || !current.setUuid(uuid)) {
			refuse(place, "import.fault.uuid");
		}
	}

	private void keep(Map<String, Found> values, Field field) {
		values.put(field.name(), read(field));
	}

	private Found read(Field field) {
		return switch (field.shape()) {
			case ROWS, LINES, REFERENCES -> readList(field);
			case NUMBER -> readNumber(field);
			case FLAG -> readFlag(field);
			default -> readText(field);
		};
	}

	private Found readText(Field field) {
		Place place = here();
		String text = scalar();
		if (text == null) {
			return refuse(place, "import.fault.text", field.name());
		}
		return Utf8.isWhole(text) ? new Found(place, field.spelled(text))
				: refuse(place, "import.fault.surrogate", field.name());
	}

	private Found readNumber(Field field) {
		Place place = here();
		return isInt() ? new Found(place, this.json.getIntValue())
				: refuse(place, "import.fault.number", field.name(), field.least(), field.most());
	}

	private Found readFlag(Field field) {
		Place place = here();
		JsonToken token = this.json.currentToken();
		return (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE)
				? new Found(place, token == JsonToken.VALUE_TRUE) : refuse(place, "import.fault.flag", field.name());
	}

	private Found readList(Field field) {
		Place place = here();
		if (this.json.currentToken() != JsonToken.START_ARRAY) {
			return refuse(place, "import.fault.array", field.name());
		}
		List<Found> list = new ArrayList<>();
		while (this.json.nextToken() != JsonToken.END_ARRAY) {
			Found item = (field.shape() == Shape.ROWS) ? readRow(field) : readText(field);
			if (!item.value().equals("")) {
				list.add(item);
			}
		}
		return new Found(place, list);
	}

	private Found readRow(Field field) {
		if (this.json.currentToken() != JsonToken.START_OBJECT) {
			return refuse(here(), "import.fault.object", field.name());
		}
		Found row = Found.row(here());
		this.rows.add(row.place());
		readObject((name, key) -> field.fields()
			.stream()
			.filter((part) -> part.name().equals(name))
			.findFirst()
			.ifPresentOrElse((part) -> keep(row.row(), part),
					() -> refuseName(name, key, field.fields().stream().map(Field::name).toList())));
		return row;
	}

	private void readObject(Member member) {
		Set<String> seen = new HashSet<>();
		while (this.json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = this.json.currentName();
			Place key = here();
			this.json.nextToken();
			if (seen.add(name)) {
				member.read(name, key);
			}
			else {
				refuse(key, "import.fault.key", name);
			}
		}
	}

	private void refuseName(String name, Place key, List<String> names) {
		List<String> near = NearNames.of(name, names);
		refuse(key, "import.fault.field", name, String.join(", ", near.isEmpty() ? names : near));
	}

	/**
	 * Notes what is wrong and passes over the value.
	 * @return an empty find, so that it is known where the value would have stood
	 */
	private Found refuse(Place place, String key, Object... words) {
		FileFault fault = FileFault.of(place, key, words);
		if (this.thing != null) {
			this.faults.add(this.thing, fault);
		}
		else {
			this.faults.add(fault);
		}
		this.json.skipChildren();
		return new Found(place, "");
	}

	private @Nullable String scalar() {
		return (this.json.currentToken() == JsonToken.VALUE_STRING) ? this.json.getString() : null;
	}

	private boolean isInt() {
		return this.json.currentToken() == JsonToken.VALUE_NUMBER_INT
				&& this.json.getNumberType() == JsonParser.NumberType.INT;
	}

	private Place here() {
		return place(this.json.currentTokenLocation());
	}

	private Place place(TokenStreamLocation location) {
		return Place.inText(this.file, Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
	}

	/**
	 * What is done with one member of an object.
	 */
	@FunctionalInterface
	private interface Member {

		void read(String name, Place key);

	}

}
