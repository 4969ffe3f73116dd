package dev.waymark.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The private notes on skills.
 */
interface SkillNoteRepository extends Repository<SkillNote, Long> {

	List<SkillNote> findByLearnerId(long learnerId);

	/**
	 * Notes that say something, the newest first; never more than there are skills.
	 */
	@Query("""
			select n from SkillNote n
			where n.learnerId = :learnerId and (trim(n.text.note) <> '' or n.text.evidenceUrl <> '')
			order by n.text.updatedAt desc, n.id desc""")
	List<SkillNote> findSaying(long learnerId);

	/**
	 * A learner's notes on what another one has a note on as well.
	 */
	@Query("""
			select n from SkillNote n join SkillNote o on o.skillId = n.skillId
			where n.learnerId = :learnerId and o.learnerId = :otherId""")
	List<SkillNote> findShared(long learnerId, long otherId);

	Optional<SkillNote> findByLearnerIdAndSkillId(long learnerId, long skillId);

	List<SkillNote> findBySkillIdInAndLearnerIdInOrderById(Collection<Long> skillIds, Collection<Long> learnerIds);

	SkillNote save(SkillNote note);

	void deleteAll(Iterable<SkillNote> notes);

	void flush();

	/**
	 * What a note said before another came with the content is remembered only while it
	 * can be brought back: not when the learner has written since.
	 */
	@Modifying
	@Query("""
			update CarriedNote c set c.before.note = '', c.before.evidenceUrl = ''
			where c.learnerId = :learnerId and c.skillId = :skillId and c.beforeVersion is not null""")
	void forgetBefore(long learnerId, long skillId);

	/**
	 * Takes the guest's notes away where the member has one.
	 */
	@Modifying
	@Query("""
			delete SkillNote g where g.learnerId = :guest and exists (
			    select 1 from SkillNote m where m.learnerId = :member and m.skillId = g.skillId)""")
	void removeShared(long guest, long member);

}
