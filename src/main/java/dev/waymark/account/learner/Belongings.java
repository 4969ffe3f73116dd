package dev.waymark.account.learner;

import java.util.List;

import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;

/**
 * What a flat keeps about learners. A flat that owns rows of a learner offers a bean of
 * this type, so that nothing is forgotten when a guest becomes a member, when somebody
 * asks for everything held about them, or when they leave. Each method runs within the
 * caller's transaction.
 */
public interface Belongings {

	/**
	 * Carries everything over to another learner and leaves the first with nothing. Where
	 * both have a word on one thing, the newer one stays; nothing is lost from a log.
	 * @param from whose rows are carried: a guest
	 * @param to who gets them: the member who has just signed in
	 * @return what came over, one entry a kind, also for kinds of which there was nothing
	 */
	List<Handover> carry(LearnerId from, LearnerId to);

	/**
	 * Everything held about a learner, for the export.
	 * @param learner whose rows
	 * @return the tables, also the empty ones; no ids but uuids and slugs
	 */
	List<ExportTable> export(LearnerId learner);

	/**
	 * Removes everything held about a learner.
	 * @param learner whose rows
	 */
	void remove(LearnerId learner);

}
