/**
 * Addresses: where the site and its pages are found ({@link SiteUrl}, {@link SitePath}),
 * where an answer leads ({@link ReturnPath}, {@link SeeOther}) and where a request came
 * from ({@link RequestOrigin}).
 */
@NullMarked
@NamedInterface("address")
package dev.waymark.platform.web.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
