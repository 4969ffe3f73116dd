package dev.waymark.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files between the look at what they would do and the import itself, for an hour,
 * so that what is imported is what was looked at.
 */
@Component
public class WaitingImports {

	static final Duration LIFETIME = Duration.ofHours(1);

	private final WaitingImportRepository files;

	private final Clock clock;

	WaitingImports(WaitingImportRepository files, Clock clock) {
		this.files = files;
		this.clock = clock;
	}

	/**
	 * Keeps a file.
	 * @param fileName what it is called
	 * @param bytes what it holds
	 * @return the name under which it is found again
	 */
	public UUID keep(String fileName, byte[] bytes) {
		return this.files.save(new WaitingImport(fileName, bytes, this.clock.instant())).uuid();
	}

	/**
	 * Finds a file.
	 * @param uuid its name
	 * @return the file, or empty when there is none or its hour is over
	 */
	@Transactional(readOnly = true)
	public Optional<WaitingFile> find(UUID uuid) {
		return this.files.findByUuidAndUploadedAtAfter(uuid, anHourAgo()).map(WaitingImport::file);
	}

	/**
	 * Forgets a file.
	 * @param uuid its name
	 */
	public void forget(UUID uuid) {
		this.files.remove(uuid);
	}

	/**
	 * Forgets the files whose hour is over.
	 */
	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT15M")
	@SchedulerLock(name = "waiting-imports")
	void forgetOld() {
		this.files.removeSentBy(anHourAgo());
	}

	private Instant anHourAgo() {
		return this.clock.instant().minus(LIFETIME);
	}

}
