package dev.waymark.inbox.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.inbox.ReportKind;
import dev.waymark.inbox.ReportQuery;
import dev.waymark.inbox.ReportStatus;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.Paging;
import dev.waymark.platform.web.address.PageAddress;

/**
 * A page of what readers have told.
 *
 * @param lines the reports
 * @param asked which reports were asked for
 * @param done what an editor has just decided, or null
 */
record InboxPage(Paged<ReportLine> lines, ReportQuery asked, @Nullable ReportStatus done) {

	public List<ReportKind> kinds() {
		return List.of(ReportKind.values());
	}

	public List<ReportStatus> statuses() {
		return List.of(ReportStatus.values());
	}

	public boolean isNarrowed() {
		return !this.asked.words().isEmpty() || this.asked.kind() != null || this.asked.status() != null;
	}

	public Paging paging() {
		ReportKind kind = this.asked.kind();
		ReportStatus status = this.asked.status();
		return Paging.of(this.lines,
				PageAddress.of(InboxController.LIST)
					.with("q", this.asked.words())
					.with("kind", (kind != null) ? kind.getSlug() : null)
					.with("status", (status != null) ? status.getSlug() : null));
	}

	/** Nobody has told anything, whatever one asks for. */
	public boolean isEmpty() {
		return this.lines.rows().isEmpty() && !isNarrowed();
	}

}
