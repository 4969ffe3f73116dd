package dev.waymark.site;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * The statements that reach the database, whatever thread sends them.
 */
public class StatementLog implements QueryExecutionListener {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		queries.forEach((query) -> this.statements.add(query.getQuery()));
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
		int before = this.statements.size();
		action.get();
		return List.copyOf(this.statements.subList(before, this.statements.size()));
	}

}
