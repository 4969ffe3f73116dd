package dev.waymark.progress.tick;

/**
 * The ticks on milestones.
 */
interface MilestoneMarkRepository extends TickRepository<MilestoneMark> {

}
