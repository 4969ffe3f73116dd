/**
 * The guest cookie, and how a handler asks for the learner behind a request.
 */
@NullMarked

package dev.waymark.account.web;

import org.jspecify.annotations.NullMarked;
