package id.siginjai.performance.organisation;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AppointmentRepository implements PanacheRepositoryBase<Appointment, UUID> {

    private static final String WITH_POST = "from Appointment a join fetch a.position p join fetch p.unit ";
    private static final String ON_THE_DAY = " a.from <= ?2 and (a.to is null or a.to >= ?2)";

    /** From the first to the last, each with its post and unit. */
    List<Appointment> page(UUID officialId, PageRequest page) {
        return find(
                        WITH_POST + "where a.official.id = :official"
                                + " and (a.from > :afterDay or a.from = :afterDay and a.id > :afterId)"
                                + " order by a.from, a.id",
                        Parameters.with("official", officialId)
                                .and(
                                        "afterDay",
                                        page.cursor()
                                                .map(cursor -> cursor.day(0))
                                                .orElse(LocalDate.EPOCH.withYear(1)))
                                .and(
                                        "afterId",
                                        page.cursor()
                                                .map(cursor -> cursor.uuid(1))
                                                .orElse(new UUID(0, 0))))
                .range(0, page.limit())
                .list();
    }

    static Cursor cursorOf(Appointment appointment) {
        return Cursor.of(appointment.from(), appointment.id());
    }

    /** Of each official from the first to the last, each with its post and unit. */
    List<Appointment> ofAll(Collection<UUID> officialIds) {
        return list(WITH_POST + "where a.official.id in ?1 order by a.from, a.id", officialIds);
    }

    Optional<Appointment> findWithPost(UUID officialId, UUID id) {
        return find(WITH_POST + "where a.official.id = ?1 and a.id = ?2", officialId, id)
                .singleResultOptional();
    }

    /** The definitive post of that day, with its unit; the constraints allow one. */
    Optional<Appointment> definitiveOn(UUID officialId, LocalDate day) {
        return find(WITH_POST + "where not a.acting and a.official.id = ?1 and" + ON_THE_DAY, officialId, day)
                .singleResultOptional();
    }

    /** The definitive post that the official held last before that day, ended or not. */
    Optional<Appointment> lastDefinitiveBefore(UUID officialId, LocalDate day) {
        return find(
                        WITH_POST + "where not a.acting and a.official.id = ?1 and a.from < ?2 order by a.from desc",
                        officialId,
                        day)
                .firstResultOptional();
    }

    /** Which post it is an appointment to, without loading it: unit and post are locked first, everywhere. */
    Optional<UUID> postOf(UUID officialId, UUID id) {
        return find("select a.position.id from Appointment a where a.official.id = ?1 and a.id = ?2", officialId, id)
                .project(UUID.class)
                .singleResultOptional();
    }

    /** Whether anybody holds the post on that day, definitively or standing in, or is to hold it later. */
    boolean anyTo(Position position, LocalDate day) {
        return count("from Appointment a where a.position = ?1 and (a.to is null or a.to >= ?2)", position, day) > 0;
    }

    /** Every definitive appointment, of those officials or to those posts, that is in force on that day or later. */
    List<Appointment> definitiveFrom(LocalDate day, Collection<UUID> officialIds, Collection<UUID> positionIds) {
        return list(
                WITH_POST + "where not a.acting and (a.to is null or a.to >= ?1)"
                        + " and (a.official.id in ?2 or p.id in ?3)",
                day,
                officialIds,
                positionIds);
    }

    /** Who stood in for one of those posts already before that day, and still does on it. */
    List<Appointment> standingInFor(Collection<UUID> positionIds, LocalDate day) {
        return list(
                "from Appointment a where a.acting and a.position.id in ?1 and a.from < ?2"
                        + " and (a.to is null or a.to >= ?2)",
                positionIds,
                day);
    }

    List<UUID> standInsFor(Collection<UUID> positionIds, LocalDate day) {
        return find(
                        "select distinct a.official.id from Appointment a where a.acting and a.position.id in ?1"
                                + " and a.from < ?2 and (a.to is null or a.to >= ?2)",
                        positionIds,
                        day)
                .project(UUID.class)
                .list();
    }

    /** Whoever holds the post on that day, who stands in first. */
    List<Appointment> holdersOn(UUID positionId, LocalDate day) {
        return list(
                "from Appointment a join fetch a.official where a.position.id = ?1 and" + ON_THE_DAY
                        + " order by a.acting desc, a.from, a.id",
                positionId,
                day);
    }

    /** Whether anybody holds a post of the unit on that day or is to hold one later. */
    boolean anyIn(Unit unit, LocalDate day) {
        return count("from Appointment a where a.position.unit = ?1 and (a.to is null or a.to >= ?2)", unit, day) > 0;
    }

    /** Everybody who holds, held or will hold a post of the unit. */
    List<UUID> officialsIn(Unit unit) {
        return find("select distinct a.official.id from Appointment a where a.position.unit = ?1", unit)
                .project(UUID.class)
                .list();
    }

    List<UUID> officialsOf(Position position) {
        return find("select distinct a.official.id from Appointment a where a.position = ?1", position)
                .project(UUID.class)
                .list();
    }
}
