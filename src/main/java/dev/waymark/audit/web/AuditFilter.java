package dev.waymark.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.waymark.audit.AuditQuery;
import dev.waymark.platform.web.OddValue;
import dev.waymark.platform.web.address.PageAddress;

/**
 * Which events the page shows, as the address says.
 */
class AuditFilter {

	private String kind = "";

	private String q = "";

	private String from = "";

	private String to = "";

	private String person = "";

	private String before = "";

	/**
	 * Reads what was asked for. What does not exist is told and dropped, here too, so
	 * that the page shows what it did.
	 */
	AuditQuery toQuery(List<String> kinds, Consumer<OddValue> problems) {
		LocalDate first = date(this.from, problems);
		LocalDate last = date(this.to, problems);
		if (first != null && last != null && first.isAfter(last)) {
			problems.accept(OddValue.of("days", this.from + " – " + this.to));
			first = null;
			last = null;
		}
		AuditQuery query = new AuditQuery(kind(kinds, problems), this.q, first, last, uuid(problems), place());
		this.kind = query.kind();
		this.q = query.words();
		this.from = Objects.toString(first, "");
		this.to = Objects.toString(last, "");
		this.person = Objects.toString(query.person(), "");
		return query;
	}

	private String kind(List<String> kinds, Consumer<OddValue> problems) {
		if (this.kind.isEmpty() || kinds.contains(this.kind)) {
			return this.kind;
		}
		problems.accept(OddValue.of("kind", this.kind));
		return "";
	}

	private static @Nullable LocalDate date(String text, Consumer<OddValue> problems) {
		if (text.isEmpty()) {
			return null;
		}
		try {
			// Four digits, so that no database meets a year that it cannot count to.
			if (text.matches("[0-9-]{10}")) {
				return LocalDate.parse(text);
			}
		}
		catch (DateTimeParseException ex) {
			// Such as the 30th of February.
		}
		problems.accept(OddValue.of("date", text));
		return null;
	}

	private @Nullable UUID uuid(Consumer<OddValue> problems) {
		if (this.person.isEmpty()) {
			return null;
		}
		if (this.person.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			return UUID.fromString(this.person);
		}
		problems.accept(OddValue.of("person", this.person));
		return null;
	}

	/** A place that is none is the beginning, as for any list. */
	private @Nullable Long place() {
		return this.before.matches("[0-9]{1,18}") ? Long.valueOf(this.before) : null;
	}

	/**
	 * The newest of what is asked for; what comes before an event is asked for besides.
	 */
	PageAddress address() {
		return PageAddress.of("/admin/audit")
			.with("kind", this.kind)
			.with("q", this.q)
			.with("from", this.from)
			.with("to", this.to)
			.with("person", this.person);
	}

	public boolean isActive() {
		return !(this.kind + this.q + this.from + this.to + this.person).isEmpty();
	}

	public boolean isNarrowing() {
		return isActive() || isContinued();
	}

	public boolean isContinued() {
		return place() != null;
	}

	public String getKind() {
		return this.kind;
	}

	public void setKind(String kind) {
		this.kind = kind;
	}

	public String getQ() {
		return this.q;
	}

	public void setQ(String q) {
		this.q = q;
	}

	public String getFrom() {
		return this.from;
	}

	public void setFrom(String from) {
		this.from = from;
	}

	public String getTo() {
		return this.to;
	}

	public void setTo(String to) {
		this.to = to;
	}

	public String getPerson() {
		return this.person;
	}

	public void setPerson(String person) {
		this.person = person;
	}

	public String getBefore() {
		return this.before;
	}

	public void setBefore(String before) {
		this.before = before;
	}

}
