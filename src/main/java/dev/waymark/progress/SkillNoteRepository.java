package dev.waymark.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
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
			select * from skill_note where learner_id = :learnerId and (trim(note) <> '' or evidence_url <> '')
			order by updated_at desc, id desc""")
	List<SkillNote> findSaying(long learnerId);

	/**
	 * A learner's notes on what another one has a note on as well.
	 */
	@Query("""
			select n.* from skill_note n join skill_note o on o.skill_id = n.skill_id
			where n.learner_id = :learnerId and o.learner_id = :otherId""")
	List<SkillNote> findShared(long learnerId, long otherId);

	Optional<SkillNote> findByLearnerIdAndSkillId(long learnerId, long skillId);

	List<SkillNote> findBySkillIdInAndLearnerIdInOrderById(Collection<Long> skillIds, Collection<Long> learnerIds);

	SkillNote save(SkillNote note);

	List<SkillNote> saveAll(Iterable<SkillNote> notes);

	/**
	 * What a note said before another came with the content is remembered only while it
	 * can be brought back: not when the learner has written since.
	 */
	@Modifying
	@Query("""
			update carried_note set before_note = '', before_evidence_url = ''
			where learner_id = :learnerId and skill_id = :skillId and before_version is not null""")
	void forgetBefore(long learnerId, long skillId);

}
