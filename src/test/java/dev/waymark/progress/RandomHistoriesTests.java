package dev.waymark.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.Handover;
import dev.waymark.catalog.Proficiency;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.MarkView;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteView;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a guest and a member did at random, on four things and with clocks that differ,
 * ends after the sign-in as a plain model says. A failure names its seed.
 */
class RandomHistoriesTests {

	private static final int HISTORIES = 200;

	@ParameterizedTest
	@EnumSource(Downstairs.class)
	@DisplayName("200 random histories of a guest and a member end as a plain model says")
	void randomHistoriesEndAsAPlainModelSays(Downstairs house) {
		int closed = 0;
		int joined = 0;
		for (int seed = 0; seed < HISTORIES; seed++) {
			History history = new History(house, seed);
			history.happen();
			history.check();
			closed += history.closed;
			joined += history.joined;
		}
		assertThat(closed).as("the log was closed by an event").isGreaterThan(HISTORIES / 4);
		assertThat(joined).as("notes were joined").isGreaterThan(HISTORIES / 4);
	}

	/**
	 * What one of the two has, according to the model.
	 */
	private static final class Side {

		final LearnerId learner;

		final Map<MarkSubject, MarkView> words = new HashMap<>();

		final Map<MarkSubject, Text> notes = new HashMap<>();

		final List<MarkEventView> events = new ArrayList<>();

		int minute;

		Side(LearnerId learner, int minute) {
			this.learner = learner;
			this.minute = minute;
		}

	}

	private record Text(String note, String url, Instant at) {

		boolean isEmpty() {
			return this.note.isEmpty() && this.url.isEmpty();
		}

	}

	private static final class History extends GuestAndMember {

		private static final List<@Nullable Word> WORDS = Arrays.asList(null, Word.of(MarkStatus.TO_LEARN), LEARNING,
				SKIPPED, LEARNED, Word.learned(Proficiency.EXPERT));

		private static final List<String> TEXTS = List.of("", "One", "Two *words*");

		private static final List<String> URLS = List.of("", "https://else.example/a", "https://else.example/b");

		private final Random random;

		private final String name;

		private final Side guests;

		private final Side members;

		private final List<MarkEventView> written = new ArrayList<>();

		private int closed;

		private int joined;

		History(Downstairs house, long seed) {
			super(house);
			this.random = new Random(seed);
			this.name = house + ", seed " + seed;
			this.guests = new Side(this.guest, this.random.nextInt(8));
			this.members = new Side(this.member, this.random.nextInt(8));
		}

		void happen() {
			for (int turn = this.random.nextInt(24); turn > 0; turn--) {
				Side side = this.random.nextBoolean() ? this.guests : this.members;
				side.minute += this.random.nextInt(3);
				switch (this.random.nextInt(10)) {
					case 0, 1, 2 -> note(side);
					case 3 -> takeBack(side);
					default -> say(side);
				}
			}
		}

		private void say(Side side) {
			MarkSubject subject = one(List.of(skill(0), skill(1), this.resource, this.milestone));
			Word word = (subject.kind() == MarkSubject.Kind.SKILL) ? one(WORDS)
					: (this.random.nextBoolean() ? DONE : null);
			remember(side, progressAt(at(side.minute)).mark(side.learner, subject, word));
		}

		private void takeBack(Side side) {
			if (!side.events.isEmpty()) {
				remember(side, progressAt(at(side.minute)).undo(side.learner, one(side.events).uuid()));
			}
		}

		private void remember(Side side, Optional<MarkEventView> change) {
			change.ifPresent((event) -> {
				side.events.add(event);
				this.written.add(event);
				if (event.to() != null) {
					side.words.put(event.subject(), new MarkView(event.to(), event.occurredAt()));
				}
				else {
					side.words.remove(event.subject());
				}
			});
		}

		private void note(Side side) {
			MarkSubject about = skill(this.random.nextInt(2));
			Text before = side.notes.get(about);
			Text text = new Text(one(TEXTS), one(URLS), at(side.minute));
			keep(side.learner, side.minute, about, text.note(), text.url());
			if (before == null || !before.note().equals(text.note()) || !before.url().equals(text.url())) {
				side.notes.put(about, text);
			}
		}

		private <T> T one(List<T> of) {
			return of.get(this.random.nextInt(of.size()));
		}

		void check() {
			assertThat(carry()).as(this.name)
				.containsExactly(words("skills", MarkSubject.Kind.SKILL), words("resources", MarkSubject.Kind.RESOURCE),
						words("milestones", MarkSubject.Kind.MILESTONE), notes());
			assertThat(export(this.guest)).as(this.name).allSatisfy((table) -> assertThat(table.rows()).isEmpty());
			checkMarks();
			checkLog();
			checkNotes();
			List<ExportTable> once = export(this.member);
			assertThat(carry()).as(this.name)
				.allSatisfy((again) -> assertThat(again).isEqualTo(new Handover(again.kind(), 0, 0, 0)));
			assertThat(export(this.member)).as(this.name).isEqualTo(once);
		}

		private Handover words(String kind, MarkSubject.Kind of) {
			int[] counts = new int[3];
			this.guests.words.forEach((subject, theirs) -> {
				MarkView mine = this.members.words.get(subject);
				if (subject.kind() == of) {
					counts[(mine == null) ? 0 : (of == MarkSubject.Kind.SKILL && isNewer(theirs, mine)) ? 1 : 2]++;
				}
			});
			return new Handover(kind, counts[0], counts[1], counts[2]);
		}

		private Handover notes() {
			int[] counts = new int[3];
			this.guests.notes.forEach((about, theirs) -> {
				Text mine = this.members.notes.get(about);
				if (!theirs.isEmpty()) {
					counts[(mine == null || mine.isEmpty()) ? 0 : theirs.at().isAfter(mine.at()) ? 1 : 2]++;
				}
			});
			return new Handover("notes", counts[0], counts[1], counts[2]);
		}

		private static boolean isNewer(MarkView theirs, MarkView mine) {
			return theirs.markedAt().isAfter(mine.markedAt());
		}

		private void checkMarks() {
			Map<MarkSubject, MarkView> stands = new HashMap<>(this.members.words);
			this.guests.words.forEach((subject, theirs) -> {
				MarkView mine = stands.get(subject);
				boolean theirsStays = mine == null
						|| ((subject.kind() == MarkSubject.Kind.SKILL) ? isNewer(theirs, mine) : isNewer(mine, theirs));
				if (theirsStays) {
					stands.put(subject, theirs);
				}
			});
			Map<MarkSubject, MarkView> found = new HashMap<>();
			marks().skills().forEach((id, mark) -> found.put(MarkSubject.skill(id), mark));
			marks().resources().forEach((id, at) -> found.put(MarkSubject.resource(id), new MarkView(DONE, at)));
			marks().milestones().forEach((id, at) -> found.put(MarkSubject.milestone(id), new MarkView(DONE, at)));
			assertThat(found).as(this.name).isEqualTo(stands);
		}

		private void checkLog() {
			List<MarkEventView> log = log();
			assertThat(log.subList(0, this.written.size())).as(this.name).isEqualTo(this.written);
			List<MarkEventView> closing = log.subList(this.written.size(), log.size());
			assertThat(closing).as(this.name).extracting(MarkEventView::subject).doesNotHaveDuplicates();
			assertThat(new HashSet<>(closing.stream().map(MarkEventView::subject).toList())).as(this.name)
				.isEqualTo(atOdds());
			this.closed = closing.size();
			assertThatLogAgreesWithMarks();
		}

		/** Where the last word in one of the two orders is not the one that stands. */
		private Set<MarkSubject> atOdds() {
			Map<MarkSubject, MarkEventView> last = new HashMap<>();
			Map<MarkSubject, MarkEventView> latest = new HashMap<>();
			this.written.forEach((event) -> last.put(event.subject(), event));
			this.written.stream()
				.sorted(Comparator.comparing(MarkEventView::occurredAt))
				.forEach((event) -> latest.put(event.subject(), event));
			Set<MarkSubject> odd = new LinkedHashSet<>();
			for (MarkEventView event : this.guests.events) {
				MarkSubject subject = event.subject();
				Word stands = word(subject);
				if (!Objects.equals(last.get(subject).to(), stands)
						|| !Objects.equals(latest.get(subject).to(), stands)) {
					odd.add(subject);
				}
			}
			return odd;
		}

		private void checkNotes() {
			Map<MarkSubject, Text> stands = new HashMap<>(this.members.notes);
			this.guests.notes.forEach((about, theirs) -> {
				Text mine = stands.get(about);
				stands.put(about, (mine != null) ? together(mine, theirs) : theirs);
			});
			for (Map.Entry<MarkSubject, Text> entry : stands.entrySet()) {
				NoteView found = note(entry.getKey());
				assertThat(new Text(found.note().source(), found.evidenceUrl(), found.updatedAt())).as(this.name)
					.isEqualTo(entry.getValue());
			}
		}

		private Text together(Text mine, Text theirs) {
			Text above = theirs.at().isAfter(mine.at()) ? theirs : mine;
			Text below = (above == mine) ? theirs : mine;
			String rest = (above.url().isEmpty() || below.url().isEmpty() || above.url().equals(below.url())) ? ""
					: "<" + below.url() + ">";
			if (!below.note().isEmpty() && !below.note().equals(above.note())) {
				rest += (rest.isEmpty() ? "" : "\n\n") + below.note();
			}
			String note = above.note();
			if (!rest.isEmpty()) {
				note += (note.isEmpty() ? "" : "\n\n---\n\n*2026-03-01*\n\n") + rest;
				this.joined++;
			}
			return new Text(note, above.url().isEmpty() ? below.url() : above.url(), above.at());
		}

	}

}
