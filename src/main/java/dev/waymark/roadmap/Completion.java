package dev.waymark.roadmap;

import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;

import dev.waymark.catalog.search.SearchHit;
import dev.waymark.catalog.search.TextPart;

/**
 * Something that whoever types into the search box may mean.
 *
 * @param name what it is called
 * @param kind what it is, in words
 * @param path where it is
 */
record Completion(String name, String kind, String path) {

	static Completion of(SearchHit hit, MessageSource messages, Locale language) {
		return new Completion(hit.name().stream().map(TextPart::text).collect(Collectors.joining()),
				messages.getMessage("search.kind." + hit.kind().getSlug(), null, language),
				hit.kind().path(hit.slug()));
	}

}
