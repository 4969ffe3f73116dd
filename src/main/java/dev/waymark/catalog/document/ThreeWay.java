package dev.waymark.catalog.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Two texts of one thing that began from the same one, put together. What the one left
 * alone is as the other made it, field by field and in lists entry by entry; only what
 * both changed, each to something else, is a clash.
 */
public final class ThreeWay {

	private final boolean known;

	private final Predicate<String> likeTheirs;

	private final List<Clash> clashes = new ArrayList<>();

	private final Set<String> taken = new LinkedHashSet<>();

	private final Document merged;

	private ThreeWay(@Nullable Document base, Document mine, Document theirs, Predicate<String> likeTheirs) {
		this.known = base != null;
		this.likeTheirs = likeTheirs;
		this.merged = new Document(mine.kind(), mine.uuid(), fields(mine.kind().fields(), List.of(),
				(base != null) ? base.values() : Map.of(), mine.values(), theirs.values()));
	}

	/**
	 * Puts two texts together.
	 * @param base what both began from; null when that is not known, and then whatever
	 * differs is a clash
	 * @param mine what the one says
	 * @param theirs what the other says
	 * @return both in one; where they clash it says what mine does
	 */
	public static ThreeWay of(@Nullable Document base, Document mine, Document theirs) {
		return of(base, mine, theirs, (path) -> false);
	}

	/**
	 * Puts two texts together.
	 * @param base what both began from, or null when that is not known
	 * @param mine what the one says
	 * @param theirs what the other says
	 * @param likeTheirs tells by the path of a clash whether it is settled as theirs says
	 * @return both in one
	 */
	public static ThreeWay of(@Nullable Document base, Document mine, Document theirs, Predicate<String> likeTheirs) {
		return new ThreeWay(base, mine, theirs, likeTheirs);
	}

	/**
	 * Both texts in one.
	 * @return what it says
	 */
	public Document merged() {
		return this.merged;
	}

	/**
	 * What both have changed, each to something else.
	 * @return the clashes, settled or not, in the order of fields
	 */
	public List<Clash> clashes() {
		return List.copyOf(this.clashes);
	}

	/**
	 * Where theirs has brought something that mine had left alone.
	 * @return the names of the outermost fields, in their order
	 */
	public List<String> taken() {
		return List.copyOf(this.taken);
	}

	private Map<String, Object> fields(List<Field> fields, List<Clash.Row> at, Map<String, Object> base,
			Map<String, Object> mine, Map<String, Object> theirs) {
		Map<String, Object> merged = new LinkedHashMap<>();
		for (Field field : fields) {
			String name = field.name();
			Object value = value(field, at, base.get(name), mine.get(name), theirs.get(name));
			if (value != null) {
				merged.put(name, value);
			}
		}
		return merged;
	}

	private @Nullable Object value(Field field, List<Clash.Row> at, @Nullable Object base, @Nullable Object mine,
			@Nullable Object theirs) {
		if (Objects.equals(mine, theirs) || this.known && Objects.equals(base, theirs)) {
			return mine;
		}
		if (this.known && Objects.equals(base, mine)) {
			take(field, at);
			return theirs;
		}
		if (field.shape() == Shape.ROWS) {
			return rows(field, at, list(base), list(mine), list(theirs));
		}
		if (this.known && field.shape() == Shape.REFERENCES) {
			take(field, at);
			return references(list(base), list(mine), list(theirs));
		}
		Optional<List<String>> lines = (this.known && field.shape() == Shape.LINES)
				? Lines.together(list(base), list(mine), list(theirs)) : Optional.empty();
		if (lines.isPresent()) {
			take(field, at);
			return lines.get();
		}
		return settle(new Clash(path(at, field.name()), at, field, Clash.What.VALUE, mine, theirs));
	}

	private List<String> references(List<String> base, List<String> mine, List<String> theirs) {
		Set<String> kept = new LinkedHashSet<>(mine);
		kept.addAll(theirs);
		kept.removeIf((one) -> base.contains(one) && !(mine.contains(one) && theirs.contains(one)));
		return Order.of(base, mine, theirs).of(kept, false);
	}

	private List<Map<String, Object>> rows(Field field, List<Clash.Row> at, List<Map<String, Object>> base,
			List<Map<String, Object>> mine, List<Map<String, Object>> theirs) {
		Map<String, Map<String, Object>> before = byKey(field, base);
		Map<String, Map<String, Object>> left = byKey(field, mine);
		Map<String, Map<String, Object>> right = byKey(field, theirs);
		Set<String> keys = new LinkedHashSet<>(left.keySet());
		keys.addAll(right.keySet());
		Map<String, Map<String, Object>> kept = new LinkedHashMap<>();
		for (String key : keys) {
			List<Clash.Row> inner = new ArrayList<>(at);
			Map<String, Object> known = Objects.requireNonNullElseGet(left.get(key), () -> right.get(key));
			inner.add(new Clash.Row(field, key, Clash.nameOf(field, known)));
			Map<String, Object> row = row(field, inner, before.get(key), left.get(key), right.get(key));
			if (row != null) {
				kept.put(key, row);
			}
		}
		Order order = Order.of(this.known ? List.copyOf(before.keySet()) : null, List.copyOf(left.keySet()),
				List.copyOf(right.keySet()));
		return order.of(kept.keySet(), isLikeTheirs(field, at, order)).stream().map(kept::get).toList();
	}

	private @Nullable Map<String, Object> row(Field field, List<Clash.Row> at, @Nullable Map<String, Object> base,
			@Nullable Map<String, Object> mine, @Nullable Map<String, Object> theirs) {
		if (mine != null && theirs != null) {
			return fields(field.fields(), at, (base != null) ? base : Map.of(), mine, theirs);
		}
		if (this.known && Objects.equals(base, theirs)) {
			return mine;
		}
		if (this.known && Objects.equals(base, mine)) {
			take(field, at);
			return theirs;
		}
		return map(settle(new Clash(path(at, ""), List.copyOf(at), field, Clash.What.ROW, mine, theirs)));
	}

	private boolean isLikeTheirs(Field field, List<Clash.Row> at, Order order) {
		if (field.sorted() || !order.isClash()) {
			return false;
		}
		Clash clash = new Clash(path(at, field.name()) + ".order", at, field, Clash.What.ORDER, order.mine(),
				order.theirs());
		settle(clash);
		return this.likeTheirs.test(clash.path());
	}

	private @Nullable Object settle(Clash clash) {
		this.clashes.add(clash);
		return this.likeTheirs.test(clash.path()) ? clash.theirs() : clash.mine();
	}

	private void take(Field field, List<Clash.Row> at) {
		this.taken.add(at.isEmpty() ? field.name() : at.get(0).field().name());
	}

	private static String path(List<Clash.Row> at, String name) {
		StringBuilder path = new StringBuilder();
		at.forEach((row) -> path.append(path.isEmpty() ? "" : ".")
			.append(row.field().name())
			.append('[')
			.append(row.key())
			.append(']'));
		return path.append((path.isEmpty() || name.isEmpty()) ? "" : ".").append(name).toString();
	}

	/**
	 * Rows that lack what tells them apart, or that share it, are told by their place.
	 */
	private static Map<String, Map<String, Object>> byKey(Field field, List<Map<String, Object>> rows) {
		Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
		for (Map<String, Object> row : rows) {
			String key = Clash.keyOf(field, row);
			for (int again = 2; byKey.containsKey(key); again++) {
				key = Clash.keyOf(field, row) + "#" + again;
			}
			byKey.put(key, row);
		}
		return byKey;
	}

	@SuppressWarnings("unchecked")
	private static <T> List<T> list(@Nullable Object value) {
		return (value != null) ? (List<T>) value : List.of();
	}

	@SuppressWarnings("unchecked")
	private static @Nullable Map<String, Object> map(@Nullable Object row) {
		return (Map<String, Object>) row;
	}

}
