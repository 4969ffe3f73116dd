package dev.waymark.catalog.thing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.InUseException;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.document.Rules;

/**
 * Gives the content out as documents, and writes documents into it.
 */
@Component
public class ThingStore {

	private final Repositories repositories;

	private final EntityManager entities;

	private final Clock clock;

	ThingStore(Repositories repositories, EntityManager entities, Clock clock) {
		this.repositories = repositories;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Reads everything that is published; the number of queries does not grow with it.
	 * @return all documents
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Documents read() {
		this.entities.flush();
		return this.repositories.documents();
	}

	/**
	 * Reads some things as they are now.
	 * @param things which
	 * @return their documents, without those that are not there
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Map<UUID, Document> read(Collection<UUID> things) {
		this.entities.flush();
		return this.repositories.things()
			.stream()
			.filter((thing) -> things.contains(thing.uuid()))
			.collect(Collectors.toMap(Thing::uuid, Thing::document));
	}

	/**
	 * Reads everything from another database. Getting to know it takes about a second.
	 * @param database a database of the same schema
	 * @return all documents
	 */
	public static Documents readFrom(DataSource database) {
		LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
		factory.setDataSource(database);
		factory.setPackagesToScan(ThingStore.class.getPackageName());
		factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
		factory.setJpaPropertyMap(Map.of("hibernate.physical_naming_strategy",
				"org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"));
		factory.afterPropertiesSet();
		try (EntityManagerFactory connected = Objects.requireNonNull(factory.getObject());
				EntityManager entities = connected.createEntityManager()) {
			return Repositories.of(entities).documents();
		}
		finally {
			factory.destroy();
		}
	}

	/**
	 * Writes documents, in whatever order they refer to one another, and takes things
	 * away. Each thing that is written counts as edited from now on: later releases leave
	 * it alone. A slug that changes goes on leading to its thing.
	 * @param before what is published now
	 * @param changed what is new or different
	 * @param removed what is taken away
	 * @param written is told how many of them are written, again and again
	 * @throws RefusedException when something would be wrong by the {@link Rules}
	 * @throws InUseException when something to be taken away is marked or referred to
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(Documents before, Collection<Document> changed, Collection<Document> removed,
			IntConsumer written) {
		Documents after = before.with(changed, uuids(removed));
		Map<Document, List<Problem>> problems = new Rules(after).problems(changed);
		if (!problems.isEmpty()) {
			throw new RefusedException(problems);
		}
		Writing writing = new Writing(this.repositories, this.entities, after, this.clock.instant());
		writing.write(before, changed, written);
		writing.remove(removed);
	}

	private static Collection<UUID> uuids(Collection<Document> documents) {
		return documents.stream().map(Document::uuid).toList();
	}

}
