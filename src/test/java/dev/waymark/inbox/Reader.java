package dev.waymark.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import dev.waymark.account.AccountId;
import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.LearnerId;
import dev.waymark.account.Role;
import dev.waymark.account.learner.Guests;
import dev.waymark.account.learner.LearnerLock;
import dev.waymark.account.throttle.Throttle;
import dev.waymark.audit.AuditLog;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.ResourceType;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Preferences;
import dev.waymark.site.Downstairs;

/**
 * Readers and editors of one database, each test with its own.
 */
abstract class Reader {

	private static final AtomicInteger addresses = new AtomicInteger();

	final Downstairs house;

	final JdbcClient jdbc;

	final Inbox inbox;

	final LearnerId reader;

	/** In every text of this test and in no other. */
	final String marker = "zq" + UUID.randomUUID().toString().substring(0, 8);

	final Origin origin;

	final long skill;

	final long resource;

	Reader(Downstairs house) {
		this.house = house;
		this.jdbc = house.find(JdbcClient.class);
		this.inbox = house.find(Inbox.class);
		this.origin = anotherAddress();
		this.reader = newLearner();
		this.skill = content().skill("python").id();
		this.resource = content().resource("deeplearning-ai-tensorflow-developer").id();
	}

	LearnerId newLearner() {
		return this.house.find(Guests.class).welcome().learner();
	}

	Content content() {
		return this.house.find(Catalog.class).content();
	}

	Origin anotherAddress() {
		int number = addresses.incrementAndGet();
		return new Origin("198.51.%d.%d".formatted(100 + this.house.ordinal(), number % 250), "A browser " + number);
	}

	ReportDraft wrong(String words) {
		return ReportDraft.ofSkill(this.skill, Fault.FACT, words + " " + this.marker);
	}

	ReportDraft suggestion() {
		return ReportDraft.suggesting(new Suggestion("A book of " + this.marker, "https://else.example/" + this.marker,
				ResourceType.BOOK, List.of(content().skill("julia").id(), this.skill)), "It is good. " + this.marker);
	}

	/** Sends it and finds it again. */
	ReportView sent(ReportDraft draft) {
		this.inbox.send(this.reader, draft);
		return this.inbox.of(this.reader, 1, 0).get(0);
	}

	ReportView now(ReportView report) {
		return this.inbox.find(report.uuid()).orElseThrow();
	}

	List<ReportView> found(String words) {
		return this.inbox.list(new ReportQuery(words, null, null), 50, 0);
	}

	/** An editor who has done nothing yet. */
	AccountView editor() {
		return new AccountView(new AccountId(1), UUID.randomUUID(), this.reader, new EmailAddress("ed@example.org"),
				"Ed Itor", Role.EDITOR, true, Preferences.DEFAULT, Downstairs.NOW, null, null);
	}

	/** The same inbox on a node whose clock says something else. */
	Inbox at(Instant moment) {
		return new Inbox(this.house.find(ReportRepository.class), this.house.find(Catalog.class),
				this.house.find(LearnerLock.class), this.house.find(Throttle.class), this.house.find(AuditLog.class),
				this.house.find(PlatformTransactionManager.class), Clock.fixed(moment, ZoneOffset.UTC));
	}

}
