package dev.waymark.exchange;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A file between the look at what it would do and the import itself.
 */
@Entity
class WaitingImport {

	/** H2 takes a megabyte a row at the most. */
	private static final int PART = 512 * 1024;

	@Id
	@UuidGenerator
	private @Nullable UUID uuid;

	private String fileName;

	private Instant uploadedAt;

	@ElementCollection
	@CollectionTable(name = "waiting_import_part", joinColumns = @JoinColumn(name = "waiting_import_uuid"))
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	@Column(name = "content")
	private List<byte[]> parts;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	WaitingImport() {
	}

	WaitingImport(String fileName, byte[] bytes, Instant now) {
		this.fileName = fileName;
		this.uploadedAt = now;
		this.parts = IntStream.iterate(0, (begin) -> begin < bytes.length, (begin) -> begin + PART)
			.mapToObj((begin) -> Arrays.copyOfRange(bytes, begin, Math.min(begin + PART, bytes.length)))
			.toList();
	}

	UUID uuid() {
		return Objects.requireNonNull(this.uuid);
	}

	WaitingFile file() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.parts.forEach(bytes::writeBytes);
		return new WaitingFile(uuid(), this.fileName, bytes.toByteArray());
	}

}
