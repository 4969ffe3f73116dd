package dev.waymark.catalog.link;

/**
 * A link as it stands in the content.
 *
 * @param resourceId the learning resource
 * @param url where it leads
 */
record Link(long resourceId, String url) {
}
