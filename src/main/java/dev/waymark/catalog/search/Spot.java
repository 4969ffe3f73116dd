package dev.waymark.catalog.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Where a word can stand, and what that is worth: for a form of the word itself, and for
 * one that only begins with it or comes from a typo.
 */
enum Spot {

	NAME(9, 6), ALIAS(7, 5), LEAD(4, 3), BODY(2, 1), SLUG(7, 5);

	/** What a hit shows. */
	static final Set<Spot> SHOWN = EnumSet.complementOf(EnumSet.of(SLUG));

	/** What a thing is called. */
	static final Set<Spot> NAMES = EnumSet.of(NAME, ALIAS);

	/** A slug is the name in an address: C++ is "c-plus-plus" there. */
	static final Set<Spot> ADDRESSED = EnumSet.of(NAME, ALIAS, SLUG);

	/** Keeps the differences within a tier smaller than the step between tiers. */
	private static final float FINE = 0.008f;

	private static final float OTHER_FORM = 0.7f;

	private final float same;

	private final float near;

	Spot(float same, float near) {
		this.same = same;
		this.near = near;
	}

	/**
	 * Asks for things in which a word stands.
	 * @param meaning what the word stands for
	 * @param spots where it may stand
	 * @return a query that ranks the best place first
	 */
	static Query query(Meaning meaning, Set<Spot> spots) {
		List<Query> tiers = new ArrayList<>();
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (Spot spot : spots) {
			SynonymQuery.Builder weight = new SynonymQuery.Builder(spot.name());
			meaning.same()
				.forEach((word) -> weight.addTerm(new Term(spot.name(), word),
						word.equals(meaning.word()) ? 1 : OTHER_FORM));
			meaning.near().forEach((word) -> weight.addTerm(new Term(spot.name(), word), OTHER_FORM));
			query.add(new BoostQuery(weight.build(), FINE * spot.same), Occur.SHOULD);
			tiers.add(spot.tier(meaning.same(), spot.same));
			tiers.add(spot.tier(meaning.near(), spot.near));
		}
		return query.add(new DisjunctionMaxQuery(tiers, 0), Occur.MUST).build();
	}

	private Query tier(Collection<String> words, float score) {
		return new BoostQuery(
				new ConstantScoreQuery(new TermInSetQuery(name(), words.stream().map(BytesRef::new).toList())), score);
	}

}
