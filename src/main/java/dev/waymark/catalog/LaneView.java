package dev.waymark.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A lane of one roadmap's map: usually one skill area; where a roadmap orders its field
 * in its own way, several.
 *
 * @param slug the name within the page
 * @param name what the roadmap calls it
 * @param summary what belongs in it, or null when it is simply its area
 * @param areas the areas whose skills stand in it
 */
public record LaneView(String slug, String name, @Nullable String summary, List<AreaView> areas) {
}
