package dev.waymark.progress.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import dev.waymark.account.LearnerId;
import dev.waymark.account.OrGuest;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.SkillView;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.web.address.ReturnPath;
import dev.waymark.platform.web.address.SeeOther;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.Word;

/**
 * Sets marks and takes them back. Every form says where it stands, and the answer leads
 * back there.
 */
@Controller
class MarkController {

	/** What the button that takes a mark away sends as its status. */
	private static final String NONE = "none";

	/** Many begin with the slug of a level, which may begin with a digit. */
	private static final Pattern ELEMENT_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,199}");

	private final Catalog catalog;

	private final LearnerProgress progress;

	MarkController(Catalog catalog, LearnerProgress progress) {
		this.catalog = catalog;
		this.progress = progress;
	}

	@PostMapping("/skills/{slug}/mark")
	String markSkill(@PathVariable String slug, @RequestParam(defaultValue = "") String status,
			@RequestParam(defaultValue = "") String proficiency, @RequestParam(required = false) @Nullable String back,
			@RequestParam(required = false) @Nullable String at, @OrGuest Supplier<LearnerId> learner,
			HttpServletRequest request, HttpServletResponse response) {
		SkillView skill = this.catalog.content().skill(slug);
		Word word = skillWord(status, proficiency);
		announce(this.progress.mark(learner.get(), MarkSubject.skill(skill.id()), word), request, response);
		return backTo(back, "/skills/" + skill.slug(), at);
	}

	@PostMapping("/resources/{slug}/mark")
	String markResource(@PathVariable String slug, @RequestParam(defaultValue = "") String status,
			@RequestParam(required = false) @Nullable String back, @RequestParam(required = false) @Nullable String at,
			@OrGuest Supplier<LearnerId> learner, HttpServletRequest request, HttpServletResponse response) {
		ResourceView resource = this.catalog.content().resource(slug);
		Word word = tick(status);
		announce(this.progress.mark(learner.get(), MarkSubject.resource(resource.id()), word), request, response);
		return backTo(back, "/resources/" + resource.slug(), at);
	}

	@PostMapping("/milestones/{slug}/mark")
	String markMilestone(@PathVariable String slug, @RequestParam(defaultValue = "") String status,
			@RequestParam(required = false) @Nullable String back, @RequestParam(required = false) @Nullable String at,
			@OrGuest Supplier<LearnerId> learner, HttpServletRequest request, HttpServletResponse response) {
		MarkSubject subject = MarkSubject.milestone(this.catalog.content().guides().milestone(slug).id());
		Word word = tick(status);
		announce(this.progress.mark(learner.get(), subject, word), request, response);
		return backTo(back, "/me", at);
	}

	@PostMapping("/marks/{event}/undo")
	String undo(@PathVariable String event, @RequestParam(required = false) @Nullable String back,
			@Nullable LearnerId learner, HttpServletRequest request, HttpServletResponse response) {
		Optional<UUID> change = NoticeCookie.event(event);
		if (learner == null || change.isEmpty() || this.progress.event(learner, change.get()).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Optional<MarkEventView> undone = this.progress.undo(learner, change.get());
		if (undone.isEmpty()) {
			NoticeCookie.write(NoticeCookie.OVERTAKEN, request, response);
		}
		announce(undone, request, response);
		return backTo(back, "/me", null);
	}

	private static void announce(Optional<MarkEventView> event, HttpServletRequest request,
			HttpServletResponse response) {
		event.ifPresent((done) -> NoticeCookie.write(done.uuid().toString(), request, response));
	}

	private static @Nullable Word skillWord(String status, String proficiency) {
		if (status.equals(NONE)) {
			return null;
		}
		MarkStatus said = Slugged.find(MarkStatus.class, status)
			.filter((known) -> known != MarkStatus.DONE)
			.orElseThrow(MarkController::unknownWord);
		return (said == MarkStatus.LEARNED) ? Word.learned(proficiency(proficiency)) : Word.of(said);
	}

	private static Proficiency proficiency(String number) {
		return switch (number) {
			case "1" -> Proficiency.AWARE;
			case "2" -> Proficiency.WORKING;
			case "3" -> Proficiency.PROFICIENT;
			case "4" -> Proficiency.EXPERT;
			default -> throw unknownWord();
		};
	}

	private static @Nullable Word tick(String status) {
		return switch (status) {
			case NONE -> null;
			case "done" -> Word.of(MarkStatus.DONE);
			default -> throw unknownWord();
		};
	}

	private static ResponseStatusException unknownWord() {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST);
	}

	private static String backTo(@Nullable String back, String otherwise, @Nullable String at) {
		String path = ReturnPath.of(back, otherwise);
		return SeeOther.to((at != null && ELEMENT_ID.matcher(at).matches()) ? path + "#" + at : path);
	}

}
