package dev.waymark.exchange.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Kind;

/**
 * What a file says of one thing, before it is known what becomes of it.
 */
public final class FileEntry {

	private final Kind kind;

	private final Place place;

	private final Map<String, Found> values = new LinkedHashMap<>();

	private final Set<String> kept = new HashSet<>();

	private final Map<String, Map<String, List<Found>>> rowsOfRows = new HashMap<>();

	private final List<FileFault> faults = new ArrayList<>();

	/** Where something is wrong, told or not. */
	private final Set<Place> wrong = new HashSet<>();

	private @Nullable UUID uuid;

	private boolean known;

	FileEntry(Kind kind, Place place) {
		this.kind = kind;
		this.place = place;
	}

	/**
	 * What it is.
	 * @return its kind
	 */
	public Kind kind() {
		return this.kind;
	}

	/**
	 * Where the file speaks of it.
	 * @return its place
	 */
	public Place place() {
		return this.place;
	}

	/**
	 * The uuid that the file gives.
	 * @return the uuid, or null when it was left out
	 */
	public @Nullable UUID uuid() {
		return this.uuid;
	}

	/**
	 * Takes the uuid that the file gives.
	 * @param text what stands there
	 * @return false when it is none, or not written as uuids are
	 */
	boolean setUuid(String text) {
		try {
			this.uuid = UUID.fromString(text);
			return this.uuid.toString().equals(text);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * What the file says, by the names of fields. A cell that is empty is found as an
	 * empty text.
	 * @return what is found, which may be taken over from other rows
	 */
	public Map<String, Found> values() {
		return this.values;
	}

	/**
	 * The fields that the file does not speak of: they stay as they are.
	 * @return their names
	 */
	public Set<String> kept() {
		return this.kept;
	}

	/**
	 * Rows of rows that come in a table of their own, such as the requirements of a
	 * roadmap's levels.
	 * @return by the name of the inner field, then by what tells the outer rows apart
	 */
	public Map<String, Map<String, List<Found>>> rowsOfRows() {
		return this.rowsOfRows;
	}

	/**
	 * Says that the file speaks of some lists of a thing only, so that the thing has to
	 * be there.
	 */
	void mustBeKnown() {
		this.known = true;
	}

	/**
	 * Whether the file speaks of some of its lists only.
	 * @return true when the thing has to be there
	 */
	public boolean isToBeKnown() {
		return this.known;
	}

	/**
	 * Takes over the rows of lists that the file gives under another name of this thing.
	 * @param other the same thing under its other name
	 */
	public void takeRows(FileEntry other) {
		other.values.forEach((name, found) -> {
			if (found.value() instanceof List<?>) {
				this.values.computeIfAbsent(name, (list) -> new Found(found.place(), new ArrayList<Found>()))
					.list()
					.addAll(found.list());
			}
		});
		other.rowsOfRows.forEach((name,
				rows) -> rows.forEach((key, inner) -> this.rowsOfRows.computeIfAbsent(name, (list) -> new HashMap<>())
					.computeIfAbsent(key, (outer) -> new ArrayList<>())
					.addAll(inner)));
		this.kept.retainAll(other.kept);
	}

	/**
	 * What is wrong with it and told.
	 * @return the faults in the order in which they were found
	 */
	public List<FileFault> faults() {
		return this.faults;
	}

	void refuse(Place place) {
		this.wrong.add(place);
	}

	/**
	 * Whether anything is wrong with it, told or not.
	 * @return true when it cannot be imported
	 */
	public boolean isRefused() {
		return !this.wrong.isEmpty();
	}

	/**
	 * Where something is wrong.
	 * @return the places, whether they are told or not
	 */
	public Set<Place> wrong() {
		return this.wrong;
	}

	/**
	 * The slug that the file gives.
	 * @return the slug, empty when there is none
	 */
	public String slug() {
		Found slug = this.values.get("slug");
		return (slug != null) ? slug.text() : "";
	}

}
