package dev.waymark.admin.publish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.waymark.admin.EditedThings;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.revision.RevisionView;

/**
 * The page of one revision.
 *
 * @param revision the revision
 * @param changes what it made of each thing
 * @param back how each of them is brought back
 * @param reason why it is to be taken back, as it was typed
 * @param done what was just done, or null
 * @param refused what could not be done, or null
 */
record RevisionPage(RevisionView revision, List<ChangeView> changes, WayBack back, String reason, @Nullable String done,
		@Nullable Refused refused) {

	/**
	 * How what a revision made of a thing is brought back.
	 *
	 * @param number the number of the revision
	 * @param now short words for what its things say now
	 */
	record WayBack(long number, Map<UUID, String> now) {

		static WayBack of(RevisionView revision, Documents now) {
			return new WayBack(revision.number(),
					revision.changes()
						.stream()
						.collect(Collectors.toMap(Change::uuid,
								(change) -> EditedThings.fingerprint(now.find(change.uuid()).orElse(null)))));
		}

		public @Nullable String from(Document thing) {
			return this.now.get(thing.uuid());
		}

	}

	/**
	 * Why something was not done.
	 *
	 * @param why the last part of a message key
	 * @param last the revision in between, or null
	 * @param things what stands in the way
	 * @param wrong what would be wrong, in words
	 */
	record Refused(String why, @Nullable Last last, List<Document> things, List<String> wrong) {

		static final Refused TOO_LONG = new Refused("long", null, List.of(), List.of());

		static Refused since(List<Document> changed) {
			return new Refused("since", null, changed, List.of());
		}

		static Refused used(Document used) {
			return new Refused("used", null, List.of(used), List.of());
		}

		static Refused wrong(List<String> words) {
			return new Refused("wrong", null, List.of(), words);
		}

		static Refused moved(Document moved, Last last) {
			return new Refused("moved", last, List.of(moved), List.of());
		}

	}

	/**
	 * Who published something in between.
	 *
	 * @param number the number of the revision
	 * @param who who made it
	 * @param when and when
	 */
	record Last(long number, String who, Instant when) {
	}

}
