/**
 * The form of one thing, and what two editors who type at one time are asked. What is
 * typed becomes a draft; {@link dev.waymark.admin.form.Sheets} finds what is known of a
 * thing, {@link dev.waymark.admin.form.DocumentPage} shows its form, and
 * {@link dev.waymark.admin.form.FormView} has the words for fields and for what is wrong.
 */
@NullMarked
package dev.waymark.admin.form;

import org.jspecify.annotations.NullMarked;
