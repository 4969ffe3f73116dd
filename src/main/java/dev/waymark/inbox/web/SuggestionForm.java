package dev.waymark.inbox.web;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.validation.BindingResult;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.ResourceType;
import dev.waymark.catalog.SearchKind;
import dev.waymark.catalog.SkillView;
import dev.waymark.inbox.ReportDraft;
import dev.waymark.inbox.Suggestion;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.text.OnTheWeb;
import dev.waymark.platform.text.WebLink;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * A resource that a reader misses, as it is typed.
 */
public class SuggestionForm {

	@NotBlank
	@Size(max = Suggestion.MAX_NAME)
	private String title = "";

	@NotBlank
	@Size(max = Suggestion.MAX_URL)
	@OnTheWeb
	private String url = "";

	private String type = "";

	private List<String> skills = List.of();

	@NotBlank
	@Size(max = ReportDraft.MAX_WORDS)
	@Worded(Wording.LINES)
	private String why = "";

	/**
	 * Checks what only the content knows, and reads it.
	 * @return the draft, or empty when something is wrong with the form
	 */
	Optional<ReportDraft> toDraft(Content content, BindingResult errors) {
		Optional<ResourceType> chosen = Slugged.find(ResourceType.class, this.type);
		if (chosen.isEmpty()) {
			errors.rejectValue("type", "suggest.type.missing");
		}
		List<Long> served = served(content);
		if (served.isEmpty() || served.size() != this.skills.size() || served.size() > Suggestion.MAX_SKILLS) {
			errors.rejectValue("skills", "suggest.skills.missing");
		}
		content.resources()
			.stream()
			.filter((resource) -> withoutEnd(WebLink.spelled(resource.url())).equals(withoutEnd(this.url)))
			.findFirst()
			.ifPresent((known) -> errors.rejectValue("url", "suggest.known", new Object[] { known.name() }, null));
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		return chosen
			.map((known) -> ReportDraft.suggesting(new Suggestion(this.title, this.url, known, served), this.why));
	}

	/** The slug that was chosen in a place, or empty. */
	String skill(int place) {
		return (place <= this.skills.size()) ? this.skills.get(place - 1) : "";
	}

	private List<Long> served(Content content) {
		return this.skills.stream()
			.map((slug) -> content.current(SearchKind.SKILL, slug))
			.flatMap((slug) -> content.skills().stream().filter((skill) -> skill.slug().equals(slug)))
			.map(SkillView::id)
			.toList();
	}

	private static String withoutEnd(String url) {
		return url.replaceFirst("/$", "");
	}

	public String getTitle() {
		return this.title;
	}

	public void setTitle(String title) {
		this.title = title;
	}

	public String getUrl() {
		return this.url;
	}

	public void setUrl(String url) {
		this.url = WebLink.spelled(url);
	}

	public String getType() {
		return this.type;
	}

	public void setType(String type) {
		this.type = type;
	}

	public List<String> getSkills() {
		return this.skills;
	}

	/** There is a field for each; the empty ones and those named twice do not count. */
	public void setSkills(List<String> skills) {
		this.skills = skills.stream().filter((slug) -> !slug.isBlank()).distinct().toList();
	}

	public String getWhy() {
		return this.why;
	}

	public void setWhy(String why) {
		this.why = why;
	}

}
