package dev.waymark.catalog.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.document.Kind;

@Repository
class RevisionRepository {

	/** As many names as a line of the list has room for. */
	private static final int NAMES = 5;

	private final JdbcClient jdbc;

	RevisionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long insert(RevisionAction action, String reason, Editor editor, Instant now, @Nullable Long undoes,
			List<Change> changes) {
		UUID uuid = UUID.randomUUID();
		this.jdbc.sql("""
				insert into revision (uuid, action, reason, editor, editor_name, published_at, undoes_id)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(uuid, action.getSlug(), reason, editor.account(), editor.name(), DraftRepository.at(now), undoes)
			.update();
		long id = this.jdbc.sql("select id from revision where uuid = ?").param(uuid).query(Long.class).single();
		int position = 0;
		for (Change change : changes) {
			this.jdbc.sql("""
					insert into revision_document
					(revision_id, position, uuid, kind, name, before_document, after_document)
					values (?, ?, ?, ?, ?, ?, ?)""")
				.params(id, ++position, change.uuid(), change.kind().getSlug(), change.document().name(),
						json(change.before()), json(change.after()))
				.update();
		}
		return id;
	}

	private static @Nullable String json(@Nullable Document document) {
		return (document != null) ? DocumentJson.write(document) : null;
	}

	Optional<RevisionView> find(long number) {
		List<Change> changes = this.jdbc.sql("select * from revision_document where revision_id = ? order by position")
			.param(number)
			.query((row, index) -> change(row))
			.list();
		return this.jdbc.sql("""
				select r.*, u.id as undone_by from revision r left join revision u on u.undoes_id = r.id
				where r.id = ? order by u.id desc""")
			.param(number)
			.query((row, index) -> new RevisionView(number, row.getObject("uuid", UUID.class),
					RevisionAction.of(row.getString("action")), row.getString("reason"), row.getString("editor_name"),
					at(row), number(row, "undoes_id"), number(row, "undone_by"), changes))
			.list()
			.stream()
			.findFirst();
	}

	/** The newest revisions before one, all of them or those of one thing. */
	List<RevisionLine> findLines(@Nullable UUID thing, long before, int most) {
		String only = (thing != null) ? "and r.id in (select revision_id from revision_document where uuid = :thing)"
				: "";
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("before", before);
		params.put("most", most);
		params.put("thing", thing);
		List<Long> numbers = this.jdbc
			.sql("select r.id from revision r where r.id < :before %s order by r.id desc limit :most".formatted(only))
			.params(params)
			.query(Long.class)
			.list();
		return numbers.isEmpty() ? List.of() : lines(numbers);
	}

	List<RevisionLine> findByEditor(UUID account) {
		List<Long> numbers = this.jdbc.sql("select id from revision where editor = ? order by id")
			.param(account)
			.query(Long.class)
			.list();
		return numbers.isEmpty() ? List.of() : lines(numbers);
	}

	private List<RevisionLine> lines(List<Long> numbers) {
		Map<Long, List<String>> names = new HashMap<>();
		Map<Long, Integer> counts = new HashMap<>();
		this.jdbc
			.sql("select revision_id, count(*) as things from revision_document where revision_id in (:numbers) "
					+ "group by revision_id")
			.param("numbers", numbers)
			.query((row) -> {
				counts.put(row.getLong("revision_id"), row.getInt("things"));
			});
		this.jdbc.sql("""
				select revision_id, name from revision_document where revision_id in (:numbers) and position <= :most
				order by position""").param("numbers", numbers).param("most", NAMES).query((row) -> {
			names.computeIfAbsent(row.getLong("revision_id"), (id) -> new ArrayList<>()).add(row.getString("name"));
		});
		return this.jdbc.sql("select * from revision where id in (:numbers) order by id desc")
			.param("numbers", numbers)
			.query((row, index) -> new RevisionLine(row.getLong("id"), RevisionAction.of(row.getString("action")),
					row.getString("reason"), row.getString("editor_name"), at(row),
					counts.getOrDefault(row.getLong("id"), 0), names.getOrDefault(row.getLong("id"), List.of())))
			.list();
	}

	/** What readers have seen of a thing after its last revisions, the newest first. */
	List<Lineage.Text> findTexts(UUID thing, int most) {
		List<Lineage.Text> texts = new ArrayList<>();
		AtomicReference<@Nullable Document> oldest = new AtomicReference<>();
		this.jdbc.sql("""
				select d.kind, d.before_document, d.after_document, r.editor_name, r.published_at
				from revision_document d join revision r on r.id = d.revision_id where d.uuid = ?
				order by r.id desc fetch first ? rows only""").params(thing, most).query((row) -> {
			Change change = change(row);
			if (change.after() != null) {
				texts.add(new Lineage.Text(change.after(), row.getString("editor_name"), at(row)));
			}
			oldest.set(change.before());
		});
		if (oldest.get() != null) {
			texts.add(new Lineage.Text(oldest.get(), "", null));
		}
		return texts;
	}

	void forget(UUID account) {
		this.jdbc.sql("update revision set editor = null, editor_name = '' where editor = ?").param(account).update();
	}

	private static Change change(ResultSet row) throws SQLException {
		Kind kind = Kind.ofSlug(row.getString("kind"));
		return new Change(document(kind, row.getString("before_document")),
				document(kind, row.getString("after_document")));
	}

	private static @Nullable Document document(Kind kind, @Nullable String json) {
		return (json != null) ? DocumentJson.read(kind, json) : null;
	}

	private static Instant at(ResultSet row) throws SQLException {
		return row.getObject("published_at", OffsetDateTime.class).toInstant();
	}

	private static @Nullable Long number(ResultSet row, String column) throws SQLException {
		long number = row.getLong(column);
		return row.wasNull() ? null : number;
	}

}
