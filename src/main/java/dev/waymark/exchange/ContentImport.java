package dev.waymark.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.InUseException;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.exchange.Progress.Step;
import dev.waymark.exchange.file.ContentFiles;
import dev.waymark.exchange.file.FileFault;
import dev.waymark.exchange.file.FileContent;
import dev.waymark.exchange.file.Place;
import dev.waymark.platform.HeavyWork;

/**
 * Imports files, all of what they say or nothing, and tells beforehand what that would
 * be.
 */
@Component
public class ContentImport {

	/** As long as a reason in the history may be. */
	public static final int LONGEST_REASON = 600;

	/** A file may fill much of the memory once it is unpacked and compared (R27). */
	final HeavyWork work = new HeavyWork(1, 4, Duration.ofSeconds(10));

	private final ContentFiles files;

	private final Desk desk;

	private final Publishing publishing;

	private final TransactionTemplate transaction;

	ContentImport(ContentFiles files, Desk desk, Publishing publishing, PlatformTransactionManager transactions) {
		this.files = files;
		this.desk = desk;
		this.publishing = publishing;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Works out what an import would do. It is tried on the database and taken back, so
	 * that also what only the database knows is found.
	 * @param name the file's name
	 * @param bytes what it holds
	 * @param salt the same for the same file, so that new things have the same uuids each
	 * time it is looked at
	 * @param progress is told how far it is
	 * @return the plan
	 * @throws dev.waymark.platform.LaterException when too many files are at work
	 */
	public Plan plan(String name, byte[] bytes, UUID salt, Progress progress) {
		return this.work.inTurn(() -> compare(name, bytes, salt, progress));
	}

	private Plan compare(String name, byte[] bytes, UUID salt, Progress progress) {
		progress.at(Step.READ, 0, 1);
		FileContent content = this.files.read(name, bytes);
		progress.at(Step.COMPARE, 0, 1);
		Documents now = this.desk.documents();
		Plan plan = Planner.plan(content, now, salt, this.desk::problems);
		FileFault refusal = plan.isReady() ? refusal(plan, progress) : null;
		return (refusal != null) ? refused(plan, refusal) : plan;
	}

	private @Nullable FileFault refusal(Plan plan, Progress progress) {
		int count = plan.changed().size();
		try {
			return this.desk
				.tried(plan.changed(), (content) -> Optional.<FileFault>empty(),
						(written) -> progress.at(Step.TRY, written, count))
				.orElse(null);
		}
		catch (InUseException ex) {
			return inUse(plan, ex.document());
		}
		catch (RefusedException | DataIntegrityViolationException ex) {
			return FileFault.of(null, "import.fault.database");
		}
	}

	private static FileFault inUse(Plan plan, Document document) {
		Place place = plan.lines()
			.stream()
			.filter((line) -> line.change().uuid().equals(document.uuid()))
			.map(PlanLine::place)
			.findFirst()
			.orElse(null);
		return FileFault.of(place, "import.fault.in-use", document.name());
	}

	private static Plan refused(Plan plan, FileFault refusal) {
		List<FileFault> faults = new ArrayList<>(plan.faults());
		faults.add(refusal);
		return new Plan(plan.lines(), faults, plan.faultCount() + 1, plan.untold());
	}

	/**
	 * Carries a plan out.
	 * @param plan what is to be done
	 * @param reason why, in the editor's words; may be empty
	 * @param editor who does it
	 * @param progress is told how far it is
	 * @return the revision; empty when there is nothing to do, or when something has
	 * changed since the plan was made so that it can no longer be done
	 * @throws dev.waymark.platform.LaterException when too many files are at work
	 */
	public Optional<RevisionView> carryOut(Plan plan, String reason, Editor editor, Progress progress) {
		return plan.isReady() ? this.work.inTurn(() -> write(plan, reason, editor, progress)) : Optional.empty();
	}

	private Optional<RevisionView> write(Plan plan, String reason, Editor editor, Progress progress) {
		int count = plan.changed().size();
		try {
			return this.transaction.execute((status) -> {
				Optional<RevisionView> revision = this.publishing.apply(plan.changed(), RevisionAction.IMPORTED, reason,
						editor, (written) -> progress.at(Step.WRITE, written, count));
				if (revision.isPresent() && !isAsPlanned(revision.get(), plan)) {
					status.setRollbackOnly();
					return Optional.empty();
				}
				return revision;
			});
		}
		catch (RefusedException | InUseException | DataIntegrityViolationException ex) {
			return Optional.empty();
		}
	}

	/** Whether each thing was changed from what the plan has shown. */
	private static boolean isAsPlanned(RevisionView revision, Plan plan) {
		Map<UUID, Change> planned = new HashMap<>();
		plan.lines().forEach((line) -> planned.put(line.change().uuid(), line.change()));
		return revision.changes().stream().allMatch((change) -> {
			Change wanted = planned.get(change.uuid());
			return wanted != null && Objects.equals(change.before(), wanted.before());
		});
	}

}
