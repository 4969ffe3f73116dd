package dev.waymark.account;

import java.util.List;
import java.util.UUID;

/**
 * What a flat keeps of what somebody did for everybody, under the name of their account.
 * The work stays when they leave; their name goes. A flat that keeps such names offers a
 * bean of this type. Each method runs within the caller's transaction.
 */
public interface Authorship {

	/**
	 * What somebody did, for the export of everything held about them.
	 * @param account the uuid of their account
	 * @return the tables, also the empty ones
	 */
	List<ExportTable> export(UUID account);

	/**
	 * Takes somebody's name off what they did.
	 * @param account the uuid of their account
	 */
	void forget(UUID account);

}
