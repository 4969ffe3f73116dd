package dev.waymark.catalog.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.document.Kind;

@Repository
class DraftRepository {

	private final JdbcClient jdbc;

	DraftRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<DraftView> findAll() {
		return this.jdbc.sql("select * from content_draft order by changed_at desc, id desc")
			.query((row, number) -> draft(row))
			.list();
	}

	Optional<DraftView> find(UUID uuid) {
		return this.jdbc.sql("select * from content_draft where uuid = ?")
			.param(uuid)
			.query((row, number) -> draft(row))
			.optional();
	}

	/**
	 * Begins a draft. Its version is none that an earlier draft of the thing had, however
	 * long ago, so that a form of that one is not taken for one of this.
	 */
	void insert(Document document, @Nullable Document base, Editor editor, Instant now) {
		this.jdbc.sql("""
				insert into content_draft (uuid, kind, version, document, base, editor, editor_name, changed_at)
				values (?, ?, 0, ?, ?, ?, ?, ?)""")
			.params(document.uuid(), document.kind().getSlug(), DocumentJson.write(document),
					(base != null) ? DocumentJson.write(base) : null, editor.account(), editor.name(), at(now))
			.update();
		// Asked only now: the row has waited for whoever ends the draft before.
		this.jdbc.sql("""
				update content_draft
				set version = coalesce((select d.version from draft_version d where d.uuid = content_draft.uuid), 0) + 1
				where uuid = ?""").param(document.uuid()).update();
	}

	/**
	 * Holds a draft until the transaction ends.
	 * @return false when it is not as it was seen: somebody else was quicker
	 */
	boolean hold(UUID uuid, long version) {
		return this.jdbc.sql("select id from content_draft where uuid = ? and version = ? for update")
			.params(uuid, version)
			.query(Long.class)
			.optional()
			.isPresent();
	}

	/** Puts another text in place of the one that is held. */
	void update(Document document, @Nullable Document base, Editor editor, Instant now) {
		this.jdbc.sql("""
				update content_draft
				set version = version + 1, document = ?, base = ?, editor = ?, editor_name = ?, changed_at = ?
				where uuid = ?""")
			.params(DocumentJson.write(document), (base != null) ? DocumentJson.write(base) : null, editor.account(),
					editor.name(), at(now), document.uuid())
			.update();
	}

	/** Takes a draft that is held away, and remembers which versions it had. */
	void delete(UUID uuid) {
		int known = this.jdbc
			.sql("""
					update draft_version set version = (select c.version from content_draft c where c.uuid = draft_version.uuid)
					where uuid = ?""")
			.param(uuid)
			.update();
		if (known == 0) {
			this.jdbc
				.sql("insert into draft_version (uuid, version) select uuid, version from content_draft where uuid = ?")
				.param(uuid)
				.update();
		}
		this.jdbc.sql("delete from content_draft where uuid = ?").param(uuid).update();
	}

	void forget(UUID account) {
		this.jdbc.sql("update content_draft set editor = null, editor_name = '' where editor = ?")
			.param(account)
			.update();
	}

	static DraftView draft(ResultSet row) throws SQLException {
		Kind kind = Kind.ofSlug(row.getString("kind"));
		String base = row.getString("base");
		return new DraftView(DocumentJson.read(kind, row.getString("document")),
				(base != null) ? DocumentJson.read(kind, base) : null, row.getLong("version"),
				row.getString("editor_name"), row.getObject("changed_at", OffsetDateTime.class).toInstant());
	}

	static OffsetDateTime at(Instant moment) {
		return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

}
