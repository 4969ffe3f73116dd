package dev.waymark.progress.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.progress.mark.MarkEventView;

/**
 * Shows the page that follows a change what was changed.
 */
@ControllerAdvice
class NoticeAdvice {

	private final LearnerProgress progress;

	private final Catalog catalog;

	NoticeAdvice(LearnerProgress progress, Catalog catalog) {
		this.progress = progress;
		this.catalog = catalog;
	}

	@ModelAttribute
	void notice(@Nullable LearnerId learner, HttpServletRequest request, HttpServletResponse response, Model model) {
		if (learner == null || !request.getMethod().equals(HttpMethod.GET.name())) {
			return;
		}
		NoticeCookie.take(request, response)
			.flatMap((what) -> notice(learner, what))
			.ifPresent((notice) -> model.addAttribute("notice", notice));
	}

	private Optional<Notice> notice(LearnerId learner, String what) {
		if (what.equals(NoticeCookie.OVERTAKEN)) {
			return Optional.of(Notice.OVERTAKEN);
		}
		return NoticeCookie.event(what).flatMap((event) -> this.progress.event(learner, event)).map(this::notice);
	}

	private Notice notice(MarkEventView event) {
		return new Notice(event.uuid(), SubjectLink.of(event.subject(), this.catalog.content()).name(), event.to());
	}

}
