package dev.waymark.catalog.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FormerDraftRepository {

	private final JdbcClient jdbc;

	FormerDraftRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps what a draft says. Whoever calls holds its row.
	 */
	void keep(UUID uuid, Ending ending, Editor editor, Instant now) {
		this.jdbc.sql("""
				insert into former_draft (uuid, kind, version, document, base, editor, editor_name, changed_at,
					ending, ended_by, ended_by_name, ended_at)
				select uuid, kind, version, document, base, editor, editor_name, changed_at,
					cast(? as varchar(20)), cast(? as uuid), cast(? as varchar(80)),
					cast(? as timestamp(6) with time zone)
				from content_draft where uuid = ?""")
			.params(ending.getSlug(), editor.account(), editor.name(), DraftRepository.at(now), uuid)
			.update();
	}

	/** What drafts of a thing have said, the newest first. */
	List<FormerDraft> find(UUID uuid, int skipped, int most) {
		return this.jdbc
			.sql("select * from former_draft where uuid = ? order by version desc, id desc offset ? rows "
					+ "fetch first ? rows only")
			.params(uuid, skipped, most)
			.query((row, number) -> former(row))
			.list();
	}

	int count(UUID uuid) {
		return this.jdbc.sql("select count(*) from former_draft where uuid = ?")
			.param(uuid)
			.query(Integer.class)
			.single();
	}

	Optional<FormerDraft> find(UUID uuid, long version) {
		return this.jdbc
			.sql("select * from former_draft where uuid = ? and version = ? order by id desc fetch first 1 rows only")
			.params(uuid, version)
			.query((row, number) -> former(row))
			.optional();
	}

	/** How the draft that had a version ended, unless another text took its place. */
	Optional<Ending> ending(UUID uuid, long version) {
		return this.jdbc.sql("""
				select ending from former_draft where uuid = ? and version >= ? and ending not in (?, ?)
				order by version, id fetch first 1 rows only""")
			.params(uuid, version, Ending.REPLACED.getSlug(), Ending.BROUGHT_BACK.getSlug())
			.query(String.class)
			.optional()
			.map(Ending::of);
	}

	/** What was thrown away last first. */
	List<FormerDraft> find(Ending ending, int skipped, int most) {
		return this.jdbc
			.sql("select * from former_draft where ending = ? order by ended_at desc, id desc offset ? rows "
					+ "fetch first ? rows only")
			.params(ending.getSlug(), skipped, most)
			.query((row, number) -> former(row))
			.list();
	}

	int count(Ending ending) {
		return this.jdbc.sql("select count(*) from former_draft where ending = ?")
			.param(ending.getSlug())
			.query(Integer.class)
			.single();
	}

	boolean bringBack(UUID uuid, long version) {
		return this.jdbc.sql("update former_draft set ending = ? where uuid = ? and version = ? and ending = ?")
			.params(Ending.BROUGHT_BACK.getSlug(), uuid, version, Ending.DISCARDED.getSlug())
			.update() > 0;
	}

	void removeBefore(Instant moment) {
		this.jdbc.sql("delete from former_draft where ended_at < ?").param(DraftRepository.at(moment)).update();
	}

	void forget(UUID account) {
		this.jdbc.sql("update former_draft set editor = null, editor_name = '' where editor = ?")
			.param(account)
			.update();
		this.jdbc.sql("update former_draft set ended_by = null, ended_by_name = '' where ended_by = ?")
			.param(account)
			.update();
	}

	private static FormerDraft former(ResultSet row) throws SQLException {
		return new FormerDraft(DraftRepository.draft(row), Ending.of(row.getString("ending")),
				row.getString("ended_by_name"), row.getObject("ended_at", OffsetDateTime.class).toInstant());
	}

}
