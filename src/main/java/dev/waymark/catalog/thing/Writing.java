package dev.waymark.catalog.thing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;

import jakarta.persistence.EntityManager;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.InUseException;
import dev.waymark.catalog.document.Kind;

/**
 * One change of the content, on its way into the rows.
 */
class Writing {

	private static final Comparator<Document> IN_ORDER = Comparator.comparing(Document::kind);

	private final Repositories repositories;

	private final EntityManager entities;

	private final Documents after;

	private final Instant now;

	private final Map<UUID, Thing> things = new HashMap<>();

	/**
	 * Begins a change.
	 * @param after everything, as it will be
	 */
	Writing(Repositories repositories, EntityManager entities, Documents after, Instant now) {
		this.repositories = repositories;
		this.entities = entities;
		this.after = after;
		this.now = now;
		repositories.things().forEach((thing) -> this.things.put(thing.uuid(), thing));
	}

	void write(Documents before, Collection<Document> changed, IntConsumer written) {
		List<Document> inOrder = changed.stream().sorted(IN_ORDER).toList();
		letStepAside(inOrder);
		int count = 0;
		for (Document document : inOrder) {
			refuseWhenUsed(document, () -> write(document));
			before.find(document.uuid()).filter((old) -> !old.slug().equals(document.slug())).ifPresent(this::remember);
			written.accept(++count);
		}
		inOrder.forEach((document) -> thing(document).succeed(values(document)));
		this.repositories.flush();
		inOrder.stream()
			.filter((document) -> before.find(document.uuid())
				.filter((old) -> old.slug().equals(document.slug()))
				.isEmpty())
			.forEach(this::forget);
	}

	/**
	 * Two things may swap their names or places: nobody holds one until all are written.
	 * New things are known before anything refers to them.
	 */
	private void letStepAside(List<Document> changed) {
		for (Document document : changed) {
			Thing thing = this.things.get(document.uuid());
			if (thing != null) {
				thing.stepAside();
			}
			else {
				this.things.put(document.uuid(), create(document));
			}
		}
		this.repositories.flush();
	}

	private void write(Document document) {
		Thing thing = thing(document);
		thing.write(values(document));
		if (!this.entities.contains(thing)) {
			this.entities.persist(thing);
		}
		if (document.kind() == Kind.GUIDE) {
			this.repositories.flush();
		}
	}

	/**
	 * What refers to a thing is taken from it first, so that things which refer to each
	 * other can go together. A name is kept, so that no later release brings back what an
	 * editor took away.
	 */
	void remove(Collection<Document> removed) {
		List<Document> inOrder = removed.stream().sorted(IN_ORDER.reversed()).toList();
		inOrder.forEach((document) -> refuseWhenUsed(document, () -> {
			thing(document).clear();
			this.repositories.flush();
		}));
		for (Document document : inOrder) {
			refuseWhenUsed(document, () -> takeAway(document));
			forget(document);
			remember(document);
		}
		this.repositories.flush();
	}

	/**
	 * What is in memory and refers to the thing is found by Hibernate, the rest by the
	 * database.
	 */
	private void takeAway(Document document) {
		this.entities.remove(thing(document));
		try {
			this.repositories.flush();
		}
		catch (InvalidDataAccessApiUsageException ex) {
			throw new InUseException(document);
		}
	}

	private void remember(Document before) {
		this.entities.persist(new FormerSlug(before, this.now));
	}

	private void forget(Document document) {
		this.repositories.formerSlugs().forget(document.kind().getSlug(), document.slug());
	}

	private Values values(Document document) {
		return new Values(document.values(), (kind, slug) -> thing(this.after.find(kind, slug).orElseThrow()));
	}

	private Thing thing(Document document) {
		return Objects.requireNonNull(this.things.get(document.uuid()));
	}

	private static Thing create(Document document) {
		UUID uuid = document.uuid();
		return switch (document.kind()) {
			case SOURCE -> new Source(uuid);
			case LEVEL -> new CareerLevel(uuid);
			case AREA -> new SkillArea(uuid);
			case SKILL -> new Skill(uuid);
			case ROADMAP -> new Roadmap(uuid);
			case RESOURCE -> new LearningResource(uuid);
			case GUIDE -> new Guide(uuid);
			case SALARY_BAND -> new SalaryBand(uuid);
			case PAY_FACTOR -> new PayFactor(uuid);
			case TREND -> new Trend(uuid);
		};
	}

	/** A foreign key holds what learners have marked and what other things name. */
	private static void refuseWhenUsed(Document document, Runnable change) {
		try {
			change.run();
		}
		catch (DataIntegrityViolationException ex) {
			throw new InUseException(document);
		}
	}

}
