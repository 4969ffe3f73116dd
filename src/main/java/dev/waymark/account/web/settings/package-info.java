/**
 * What members change about their own accounts, and how they leave. No address here names
 * a member.
 */
@NullMarked

package dev.waymark.account.web.settings;

import org.jspecify.annotations.NullMarked;
