package dev.waymark.exchange;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files between the look at what they would do and the import itself, for an hour,
 * so that what is imported is what was looked at.
 */
@Component
class WaitingImports {

	static final Duration LIFETIME = Duration.ofHours(1);

	/** H2 takes a megabyte a row at the most. */
	private static final int PART = 512 * 1024;

	private final JdbcClient jdbc;

	private final Clock clock;

	WaitingImports(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps a file.
	 * @param fileName what it is called
	 * @param bytes what it holds
	 * @return the name under which it is found again
	 */
	@Transactional
	public UUID keep(String fileName, byte[] bytes) {
		UUID uuid = UUID.randomUUID();
		this.jdbc.sql("insert into waiting_import (uuid, file_name, uploaded_at) values (?, ?, ?)")
			.params(uuid, fileName, at(Duration.ZERO))
			.update();
		for (int begin = 0, position = 1; begin < bytes.length; begin += PART, position++) {
			this.jdbc.sql("insert into waiting_import_part (waiting_import_uuid, position, content) values (?, ?, ?)")
				.params(uuid, position, Arrays.copyOfRange(bytes, begin, Math.min(begin + PART, bytes.length)))
				.update();
		}
		return uuid;
	}

	/**
	 * Finds a file.
	 * @param uuid its name
	 * @return the file, or empty when there is none or its hour is over
	 */
	Optional<WaitingImport> find(UUID uuid) {
		return this.jdbc.sql("select file_name from waiting_import where uuid = ? and uploaded_at > ?")
			.params(uuid, at(LIFETIME))
			.query(String.class)
			.optional()
			.map((name) -> new WaitingImport(uuid, name, bytes(uuid)));
	}

	private byte[] bytes(UUID uuid) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.jdbc.sql("select content from waiting_import_part where waiting_import_uuid = ? order by position")
			.param(uuid)
			.query((row) -> {
				bytes.writeBytes(row.getBytes("content"));
			});
		return bytes.toByteArray();
	}

	/**
	 * Forgets a file.
	 * @param uuid its name
	 */
	void forget(UUID uuid) {
		this.jdbc.sql("delete from waiting_import where uuid = ?").param(uuid).update();
	}

	/**
	 * Forgets the files whose hour is over.
	 */
	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT15M")
	@SchedulerLock(name = "waiting-imports")
	void forgetOld() {
		this.jdbc.sql("delete from waiting_import where uploaded_at <= ?").param(at(LIFETIME)).update();
	}

	private OffsetDateTime at(Duration ago) {
		return OffsetDateTime.ofInstant(this.clock.instant().minus(ago), ZoneOffset.UTC);
	}

}
