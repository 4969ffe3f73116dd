package dev.waymark.account.member;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that there is always an administrator.
 */
@Component
class Administrators {

	private final AccountRepository accounts;

	Administrators(AccountRepository accounts) {
		this.accounts = accounts;
	}

	/**
	 * Makes sure that one is left when somebody goes; holds the others fast until the
	 * transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void keepOneBeside(UUID person) {
		if (this.accounts.holdAdministrators().stream().map(Account::uuid).toList().equals(List.of(person))) {
			throw new LastAdministratorException();
		}
	}

}
