package dev.waymark.progress.tick;

/**
 * The ticks on learning resources.
 */
interface ResourceMarkRepository extends TickRepository<ResourceMark> {

}
