package dev.waymark.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * The statements that reach the database, whatever thread sends them.
 */
public class StatementLog implements QueryExecutionListener {

	private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

	private volatile boolean watching;

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (this.watching) {
			queries.forEach((query) -> this.statements.add(query.getQuery()));
		}
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	/**
	 * Watches an action.
	 * @param action what to do
	 * @return the statements that it took
	 */
	public List<String> during(Supplier<?> action) {
		this.statements.clear();
		this.watching = true;
		try {
			action.get();
		}
		finally {
			this.watching = false;
		}
		return List.copyOf(this.statements);
	}

}
