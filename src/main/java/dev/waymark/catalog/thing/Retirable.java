package dev.waymark.catalog.thing;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Retirement;
import dev.waymark.platform.Initializer;

/**
 * Something that can be taken out of use, and keeps its page with the reason and what
 * takes its place.
 */
@MappedSuperclass
abstract class Retirable extends Thing {

	private @Nullable String retiredReason;

	/** For Hibernate, which fills what it has read. */
	Retirable() {
	}

	Retirable(UUID uuid) {
		super(uuid);
	}

	/** What people call it. */
	abstract String name();

	/** What takes its place, in their order. */
	abstract List<? extends Retirable> successors();

	/**
	 * Whether something is in use is known of all, before any is told what takes its
	 * place.
	 */
	@Override
	@Initializer
	void write(Values values) {
		super.write(values);
		this.retiredReason = values.optionalText("retiredReason");
	}

	/** Takes it out of use, for a reason, in favour of what is in use. */
	void leave(String reason, List<? extends Retirable> heirs) {
		require(!reason.isBlank(), "What is withdrawn says why");
		require(heirs.stream().noneMatch((heir) -> heir.uuid().equals(uuid())), "Nothing takes its own place");
		require(heirs.stream().noneMatch(Retirable::isRetired), "What takes a place is in use");
		require(Set.copyOf(heirs).size() == heirs.size(), "Nothing takes a place twice");
		this.retiredReason = reason;
	}

	boolean isRetired() {
		return this.retiredReason != null;
	}

	@Nullable String retiredReason() {
		return this.retiredReason;
	}

	@Nullable Retirement retirement() {
		if (this.retiredReason == null) {
			return null;
		}
		return new Retirement(this.retiredReason,
				successors().stream().map((next) -> new Retirement.Successor(next.slug(), next.name())).toList());
	}

}
