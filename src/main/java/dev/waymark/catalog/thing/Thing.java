package dev.waymark.catalog.thing;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Initializer;

/**
 * Something of the content that people can name: a row, a name for machines and one for
 * addresses.
 */
@MappedSuperclass
abstract class Thing {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private UUID uuid;

	private String slug;

	/** What a release has written has 0; it leaves alone whatever has more. */
	@Version
	private long version;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Thing() {
	}

	Thing(UUID uuid) {
		this.uuid = uuid;
		this.slug = uuid.toString();
		this.version = 1;
	}

	abstract Kind kind();

	/** Takes over what a document says, but for what takes the place of the thing. */
	@Initializer
	void write(Values values) {
		this.slug = values.text("slug");
	}

	/** Takes over what takes the place of the thing. */
	void succeed(Values values) {
	}

	/**
	 * Gives its name free, and whatever else only one thing can have, so that two things
	 * may swap theirs.
	 */
	void stepAside() {
		this.slug = this.uuid.toString();
	}

	/** Lets go of what it names or consists of, before it is taken away. */
	void clear() {
	}

	/** Says in words what it is. */
	abstract Words words();

	Document document() {
		return new Document(kind(), this.uuid, words().values());
	}

	/** Holds what is always so, whoever writes. */
	static void require(boolean right, String rule) {
		if (!right) {
			throw new IllegalArgumentException(rule);
		}
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	UUID uuid() {
		return this.uuid;
	}

	String slug() {
		return this.slug;
	}

}
