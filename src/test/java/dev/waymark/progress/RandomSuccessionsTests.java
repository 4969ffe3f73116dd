package dev.waymark.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Proficiency;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.MarkView;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteDraft;
import dev.waymark.progress.note.NoteView;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three learners mark and write on five skills at random, while these skills give way to
 * one another and come back. After every few steps the database says what a plain model
 * says. A failure names its seed.
 */
class RandomSuccessionsTests {

	private static final int HISTORIES = 40;

	private static final int STEPS = 40;

	@ParameterizedTest
	@EnumSource(Downstairs.class)
	@DisplayName("40 random histories of merges, splits and undos end as a plain model says")
	void randomHistoriesEndAsAPlainModelSays(Downstairs house) {
		int carried = 0;
		int back = 0;
		int kept = 0;
		int restored = 0;
		for (int seed = 0; seed < HISTORIES; seed++) {
			History history = new History(house, seed);
			try {
				history.happen();
			}
			finally {
				history.removeSkills();
			}
			carried += history.carried;
			back += history.back;
			kept += history.kept;
			restored += history.restored;
		}
		assertThat(List.of(carried, back, kept, restored)).as("carried, back, kept, restored at once")
			.allMatch((times) -> times > HISTORIES / 2);
	}

	private record Text(String note, String url, Instant at, int edition) {

		boolean isEmpty() {
			return this.note.isEmpty() && this.url.isEmpty();
		}

		boolean says(Text other) {
			return this.note.equals(other.note) && this.url.equals(other.url);
		}

	}

	private record Said(MarkSubject subject, @Nullable Word from, @Nullable Word to, @Nullable Long carriedFrom,
			boolean undo) {
	}

	/** What was carried for one learner onto one skill, and what was there. */
	private static final class Memory<T> {

		final @Nullable T before;

		T after;

		final int event;

		Memory(@Nullable T before, T after, int event) {
			this.before = before;
			this.after = after;
			this.event = event;
		}

	}

	/**
	 * What one of the learners has, according to the model.
	 */
	private static final class Life {

		final LearnerId learner;

		final Map<MarkSubject, MarkView> words = new HashMap<>();

		final Map<MarkSubject, Text> notes = new HashMap<>();

		final List<Said> log = new ArrayList<>();

		/** The numbers of the events that were taken back. */
		final Set<Integer> undone = new TreeSet<>();

		final Map<UUID, Map<MarkSubject, List<Memory<MarkView>>>> carriedWords = new HashMap<>();

		final Map<UUID, Map<MarkSubject, List<Memory<Text>>>> carriedNotes = new HashMap<>();

		Life(LearnerId learner) {
			this.learner = learner;
		}

	}

	private static final class History extends MovingSkills {

		private static final List<@Nullable Word> WORDS = Arrays.asList(null, Word.of(MarkStatus.TO_LEARN), LEARNING,
				SKIPPED, LEARNED, Word.learned(Proficiency.EXPERT));

		/** Weakest first. */
		private static final List<Word> BY_STRENGTH = List.of(SKIPPED, Word.of(MarkStatus.TO_LEARN), LEARNING, LEARNED,
				Word.learned(Proficiency.EXPERT));

		private static final List<String> TEXTS = List.of("", "One", "Two *words*", "x".repeat(6_000));

		private static final List<String> URLS = List.of("", "https://else.example/a", "https://else.example/b");

		private final Random random;

		private final String name;

		private final List<MarkSubject> skills;

		private final List<Life> lives;

		private final List<UUID> revisions = new ArrayList<>();

		private int minute;

		private int edition;

		private int carried;

		private int back;

		private int kept;

		private int restored;

		History(Downstairs house, long seed) {
			super(house);
			this.random = new Random(seed);
			this.name = house + ", seed " + seed;
			this.skills = Stream.generate(this::newSkill).limit(5).toList();
			this.lives = List.of(new Life(this.guest), new Life(this.member), new Life(newLearner()));
		}

		void happen() {
			for (int step = 0; step < STEPS; step++) {
				this.minute++;
				switch (this.random.nextInt(12)) {
					case 0, 1 -> move();
					case 2 -> undoMove();
					case 3 -> moveAndUndo();
					case 4 -> takeBack(one(this.lives));
					case 5, 6, 7 -> write(one(this.lives));
					default -> say(one(this.lives));
				}
				if (step % 4 == 3) {
					this.lives.forEach(this::check);
				}
			}
		}

		private void say(Life life) {
			MarkSubject skill = one(this.skills);
			Word word = one(WORDS);
			progressAt(at(this.minute)).mark(life.learner, skill, word);
			MarkView before = life.words.get(skill);
			Word from = (before != null) ? before.word() : null;
			if (!Objects.equals(from, word)) {
				life.log.add(new Said(skill, from, word, null, false));
				set(life, skill, (word != null) ? new MarkView(word, at(this.minute)) : null);
			}
		}

		private static void set(Life life, MarkSubject skill, @Nullable MarkView mark) {
			if (mark != null) {
				life.words.put(skill, mark);
			}
			else {
				life.words.remove(skill);
			}
		}

		/** The learner takes the last thing back that was said of a skill. */
		private void takeBack(Life life) {
			MarkSubject skill = one(this.skills);
			int last = -1;
			for (int number = 0; number < life.log.size(); number++) {
				last = life.log.get(number).subject().equals(skill) ? number : last;
			}
			if (last < 0) {
				return;
			}
			Said said = life.log.get(last);
			Optional<MarkEventView> undone = progressAt(at(this.minute)).undo(life.learner,
					logOf(life.learner).get(last).uuid());
			if (undone.isEmpty()) {
				// A plain undo of what brought only a newer date has nowhere to go.
				assertThat(said.from()).as(this.name).isEqualTo(said.to());
				return;
			}
			life.log.add(new Said(skill, said.to(), said.from(), null, true));
			life.undone.add(last);
			// The date is the learner's, or the one that the content had covered.
			MarkView stands = markOf(life.learner, skill);
			assertThat((stands != null) ? stands.word() : null).as(this.name).isEqualTo(said.from());
			int number = last;
			Optional<Memory<MarkView>> memory = life.carriedWords.values()
				.stream()
				.flatMap((onto) -> onto.getOrDefault(skill, List.of()).stream())
				.filter((one) -> one.event == number)
				.findFirst();
			memory.ifPresent((one) -> assertThat(stands).as(this.name).isEqualTo(one.before));
			set(life, skill, stands);
		}

		private void write(Life life) {
			MarkSubject skill = one(this.skills);
			String note = one(TEXTS);
			String url = one(URLS);
			keep(life.learner, this.minute, skill, note, url);
			Text before = life.notes.get(skill);
			Text text = new Text(note, url, at(this.minute), ++this.edition);
			if (before == null || !before.says(text)) {
				life.notes.put(skill, text);
			}
		}

		private UUID move() {
			UUID revision = UUID.randomUUID();
			this.revisions.add(revision);
			List<MarkSubject> order = new ArrayList<>(this.skills);
			Collections.shuffle(order, this.random);
			List<MarkSubject> from = order.subList(0, 1 + this.random.nextInt(2));
			List<MarkSubject> to = order.subList(2, 3 + this.random.nextInt(2));
			SuccessionResult expected = SuccessionResult.NONE;
			SuccessionResult found = SuccessionResult.NONE;
			for (MarkSubject skill : from) {
				found = found.plus(move(at(this.minute), revision, skill, to.toArray(MarkSubject[]::new)));
				for (Life life : this.lives) {
					int[] counts = new int[3];
					to.forEach((onto) -> carry(life, revision, skill, onto, counts));
					expected = expected.plus(carriage(counts));
				}
			}
			assertThat(found).as(this.name).isEqualTo(expected);
			this.carried += found.marks() + found.notes();
			return revision;
		}

		private static SuccessionResult carriage(int[] counts) {
			return new SuccessionResult((counts[0] + counts[1] > 0) ? 1 : 0, counts[0], counts[1], counts[2]);
		}

		private void carry(Life life, UUID revision, MarkSubject from, MarkSubject onto, int[] counts) {
			MarkView coming = life.words.get(from);
			MarkView mine = life.words.get(onto);
			if (coming != null && mine != null && !isStronger(coming, mine)) {
				counts[2]++;
			}
			else if (coming != null) {
				counts[0]++;
				remember(life.carriedWords, revision, onto, new Memory<>(mine, coming, life.log.size()));
				life.log.add(new Said(onto, (mine != null) ? mine.word() : null, coming.word(), from.id(), false));
				life.words.put(onto, coming);
			}
			Text text = life.notes.get(from);
			if (text != null && !text.isEmpty()) {
				carry(life, revision, onto, text, life.notes.get(onto), counts);
			}
		}

		private void carry(Life life, UUID revision, MarkSubject onto, Text text, @Nullable Text mine, int[] counts) {
			Text after = (mine != null) ? together(mine, text)
					: new Text(text.note(), text.url(), text.at(), ++this.edition);
			if (mine != null && after.says(mine)) {
				return;
			}
			if (mine != null
					&& after.note().length() > Stream.of(NoteDraft.MAX_NOTE, mine.note().length(), text.note().length())
						.mapToInt(Integer::intValue)
						.max()
						.orElseThrow()) {
				counts[2]++;
				return;
			}
			counts[1]++;
			remember(life.carriedNotes, revision, onto, new Memory<>(mine, after, 0));
			life.notes.put(onto, after);
		}

		private static <T> void remember(Map<UUID, Map<MarkSubject, List<Memory<T>>>> carried, UUID revision,
				MarkSubject onto, Memory<T> memory) {
			carried.computeIfAbsent(revision, (key) -> new LinkedHashMap<>())
				.computeIfAbsent(onto, (key) -> new ArrayList<>())
				.add(memory);
		}

		private static boolean isStronger(MarkView one, MarkView other) {
			int more = BY_STRENGTH.indexOf(one.word()) - BY_STRENGTH.indexOf(other.word());
			return (more != 0) ? more > 0 : one.markedAt().isAfter(other.markedAt());
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
			}
			return new Text(note, above.url().isEmpty() ? below.url() : above.url(), above.at(), ++this.edition);
		}

		private void moveAndUndo() {
			var before = this.lives.stream().map((life) -> standing(life.learner)).toList();
			UUID revision = move();
			this.revisions.remove(revision);
			undoMove(revision);
			assertThat(this.lives.stream().map((life) -> standing(life.learner)).toList()).as(this.name)
				.isEqualTo(before);
			this.restored++;
		}

		private void undoMove() {
			if (this.revisions.size() > 2) {
				undoMove(this.revisions.remove(this.random.nextInt(this.revisions.size())));
			}
		}

		@Override
		SuccessionResult undoMove(UUID revision) {
			SuccessionResult expected = SuccessionResult.NONE;
			for (Life life : this.lives) {
				int[] counts = new int[3];
				List<Integer> goes = new ArrayList<>();
				life.carriedWords.getOrDefault(revision, Map.of())
					.forEach((onto, all) -> undoWords(life, onto, all, counts, goes));
				goes.stream()
					.sorted(Comparator.reverseOrder())
					.map(life.log::get)
					.forEach((said) -> life.log.add(new Said(said.subject(), said.to(), said.from(), null, true)));
				life.carriedNotes.getOrDefault(revision, Map.of())
					.forEach((onto, all) -> undoNotes(life, onto, all, counts));
				expected = expected.plus(carriage(counts));
			}
			SuccessionResult found = undoMove(at(this.minute), revision);
			assertThat(found).as(this.name).isEqualTo(expected);
			this.back += found.marks() + found.notes();
			this.kept += found.kept();
			return found;
		}

		private void undoWords(Life life, MarkSubject onto, List<Memory<MarkView>> all, int[] counts,
				List<Integer> goes) {
			List<Memory<MarkView>> left = all.stream().filter((one) -> !life.undone.contains(one.event)).toList();
			if (left.isEmpty()) {
				return;
			}
			if (!left.get(left.size() - 1).after.equals(life.words.get(onto))) {
				counts[2]++;
				return;
			}
			counts[0]++;
			left.forEach((one) -> goes.add(one.event));
			life.undone.addAll(goes);
			set(life, onto, left.get(0).before);
		}

		private void undoNotes(Life life, MarkSubject onto, List<Memory<Text>> all, int[] counts) {
			if (all.isEmpty()) {
				return;
			}
			if (!all.get(all.size() - 1).after.equals(life.notes.get(onto))) {
				counts[2]++;
				return;
			}
			counts[1]++;
			Text before = all.get(0).before;
			if (before != null) {
				life.notes.put(onto, before);
			}
			else {
				life.notes.remove(onto);
			}
			all.clear();
		}

		private void check(Life life) {
			assertThat(progressAt(Downstairs.NOW).marks(life.learner).skills()).as(this.name)
				.isEqualTo(life.words.entrySet()
					.stream()
					.collect(Collectors.toMap((entry) -> entry.getKey().id(), Map.Entry::getValue)));
			assertThat(logOf(life.learner)).as(this.name)
				.extracting((event) -> new Said(event.subject(), event.from(), event.to(), event.carriedFromId(),
						event.undo()))
				.isEqualTo(life.log);
			for (MarkSubject skill : this.skills) {
				NoteView found = noteOf(life.learner, skill);
				Text text = life.notes.get(skill);
				assertThat(found != null).as(this.name).isEqualTo(text != null);
				if (found != null && text != null) {
					assertThat(new Text(found.note().source(), found.evidenceUrl(), found.updatedAt(), text.edition()))
						.as(this.name)
						.isEqualTo(text);
				}
			}
		}

		private <T> T one(List<T> of) {
			return of.get(this.random.nextInt(of.size()));
		}

	}

}
