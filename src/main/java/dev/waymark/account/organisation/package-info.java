/**
 * Accounts that members have with organisations: {@code OrganisationSignIn} opens an
 * account here for whoever comes with one, joins it to another and parts it again.
 */
@NullMarked

package dev.waymark.account.organisation;

import org.jspecify.annotations.NullMarked;
