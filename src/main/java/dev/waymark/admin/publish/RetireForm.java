package dev.waymark.admin.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.waymark.admin.EditedThings;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * How a thing is to end: whether it is retired, merged or split, why, and what takes its
 * place.
 */
class RetireForm {

	private static final int LONGEST_REASON = 600;

	private String how = "";

	private List<String> successor = List.of();

	@Worded(Wording.LINES)
	private String reason = "";

	private String seen = "";

	private String step = "";

	/** What it says, as far as that is there. */
	RetirePlan read(Document document, Documents all) {
		return new RetirePlan(document, action(document), successors(document, all), this.reason);
	}

	/** Only skills have marks that could be carried over. */
	private RevisionAction action(Document document) {
		return (document.kind() != Kind.SKILL) ? RevisionAction.RETIRED : switch (this.how) {
			case "merged" -> RevisionAction.MERGED;
			case "split" -> RevisionAction.SPLIT;
			default -> RevisionAction.RETIRED;
		};
	}

	private List<UUID> successors(Document document, Documents all) {
		return named().flatMap((one) -> EditedThings.find(one).stream())
			.filter((one) -> all.find(one).filter((other) -> other.kind() == document.kind()).isPresent())
			.distinct()
			.toList();
	}

	private Stream<String> named() {
		return this.successor.stream().filter((one) -> !one.isBlank()).distinct();
	}

	/** What is wrong with it, by field, as keys of messages. */
	Map<String, String> wrong(RetirePlan read) {
		Map<String, String> wrong = new LinkedHashMap<>();
		wrongSuccessors(read).ifPresent((key) -> wrong.put("successor", key));
		if (this.reason.isEmpty()) {
			wrong.put("reason", "retire.reason.missing");
		}
		else if (this.reason.length() > LONGEST_REASON) {
			wrong.put("reason", "retire.reason.long");
		}
		if (read.successors().size() < named().count()) {
			wrong.put("successor", "retire.gone");
		}
		return wrong;
	}

	private static Optional<String> wrongSuccessors(RetirePlan read) {
		List<UUID> successors = read.successors();
		if (successors.contains(read.document().uuid())) {
			return Optional.of("retire.itself");
		}
		return switch (read.action()) {
			case MERGED -> (successors.size() != 1) ? Optional.of("retire.one") : Optional.empty();
			case SPLIT -> (successors.size() < 2) ? Optional.of("retire.several") : Optional.empty();
			default -> (successors.size() > 1) ? Optional.of("retire.most") : Optional.empty();
		};
	}

	/** Whether it is to be done, and not only to be looked at. */
	boolean isToBeDone() {
		return this.step.equals("retire");
	}

	public String getHow() {
		return this.how;
	}

	public void setHow(String how) {
		this.how = how;
	}

	public List<String> getSuccessor() {
		return this.successor;
	}

	public void setSuccessor(List<String> successor) {
		this.successor = successor;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	public String getSeen() {
		return this.seen;
	}

	public void setSeen(String seen) {
		this.seen = seen;
	}

	public String getDo() {
		return this.step;
	}

	public void setDo(String step) {
		this.step = step;
	}

}
