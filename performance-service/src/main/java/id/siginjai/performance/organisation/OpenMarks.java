package id.siginjai.performance.organisation;

import id.siginjai.kit.composed.Sql;

/**
 * What this feature asks of rotation, which implements it: rotation depends on organisation, so organisation names what
 * it needs here and does not know who answers. The answers are parts of the one statement that shows officials; in it
 * {@code o} is an official, and {@code own} says whether that official is who asks.
 */
public interface OpenMarks {

    /** The open mark of the official as JSON, an {@link OpenMark}, which has no moment for the one concerned; else NULL. */
    Sql ofTheOfficial();

    /** The condition that the official has an open mark of that status. */
    Sql isOf(OpenMark.Status status);
}
