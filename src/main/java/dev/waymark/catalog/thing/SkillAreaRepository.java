package dev.waymark.catalog.thing;

/**
 * The areas.
 */
interface SkillAreaRepository extends OrderedRepository<SkillArea> {

}
