package id.siginjai.complaint.intake;

import id.siginjai.complaint.strikes.Report;
import id.siginjai.complaint.strikes.Reports;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ComplaintRepository implements PanacheRepositoryBase<Complaint, UUID>, Reports {

    private static final int PURGED_AT_ONCE = 100;
    private static final int ESCALATED_AT_ONCE = 500;

    /** Earlier than anything that was filed. */
    private static final Instant EVER = Instant.EPOCH;

    private static final String SUMMARY = "select c.id, c.version, c.status, c.filedAt, c.officialId, c.unitCode,"
            + " c.positionTitle, c.service, c.demand.outcome, c.incidentDate, c.channel, c.dueOn,"
            + " case when c.dueOn < :today then true else false end, c.escalatedAt, c.assignedTo";

    private static final String REPORTS =
            "select id, round, filedAt, status, fingerprints, service from Complaint where officialId = :official";

    @Override
    public List<Report> about(UUID officialId) {
        return getEntityManager()
                .createQuery(REPORTS + " order by filingNo", ReportRow.class)
                .setParameter("official", officialId)
                .getResultStream()
                .map(ReportRow::report)
                .toList();
    }

    @Override
    public List<Report> ofRound(UUID officialId, int round, Instant openedAt) {
        return getEntityManager()
                .createQuery(
                        REPORTS + " and filedAt >= :openedAt and round = :round order by filingNo", ReportRow.class)
                .setParameter("official", officialId)
                .setParameter("openedAt", openedAt == null ? EVER : openedAt)
                .setParameter("round", round)
                .getResultStream()
                .map(ReportRow::report)
                .toList();
    }

    @Override
    public void moveToNextRound(UUID officialId, int round, Instant filedFrom) {
        update(
                "round = round + 1, version = version + 1 where officialId = ?1 and round = ?2 and filedAt >= ?3",
                officialId,
                round,
                filedFrom);
    }

    /** Those that name a post of the units and still wait for whoever held it, in the order of filing. */
    List<Complaint> waitingIn(Collection<String> units) {
        if (units.isEmpty()) return List.of();
        return list("officialId is null and positionTitle is not null and unitCode in ?1 order by filedAt, id", units);
    }

    List<Complaint> withoutUnit(UUID officialId) {
        return list("officialId = ?1 and unitCode is null", officialId);
    }

    Optional<Complaint> find(ComplaintSearch search) {
        return find(search.where(), search.parameters()).firstResultOptional();
    }

    /** Newest first. */
    List<ComplaintSummary> page(ComplaintSearch search, LocalDate today, int most) {
        var query = getEntityManager()
                .createQuery(SUMMARY + search.where() + search.newestFirst(), ComplaintSummary.class)
                .setParameter("today", today)
                .setMaxResults(most);
        search.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    ComplaintSummary summary(UUID id, LocalDate today) {
        return getEntityManager()
                .createQuery(SUMMARY + " from Complaint c where c.id = :id", ComplaintSummary.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** Locks it until the transaction ends, as it is now: what the session had read before is read again. */
    Complaint lock(UUID id) {
        var complaint = findById(id);
        // Not by looking for it once more, which asks for the version that the session had read.
        getEntityManager().refresh(complaint, LockModeType.PESSIMISTIC_WRITE);
        return complaint;
    }

    Optional<GivenReceipt> byReceiptHash(Collection<byte[]> hashes) {
        return getEntityManager()
                .createQuery("select id, receiptKey from Complaint where receiptHash in :hashes", GivenReceipt.class)
                .setParameter("hashes", hashes)
                .getResultStream()
                .findFirst();
    }

    /**
     * Marks some of what is overdue, once a deadline: what another instance holds at this moment is left to it. How many
     * are late, nobody can tell before; without a limit the database may expect so many that it reads every complaint.
     */
    int escalate(LocalDate today, Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        UPDATE complaint SET escalated_at = :now, version = version + 1 WHERE id IN (
                            SELECT id FROM complaint WHERE due_on < :today AND escalated_at IS NULL
                            ORDER BY due_on LIMIT :most FOR UPDATE SKIP LOCKED)""")
                .setParameter("most", ESCALATED_AT_ONCE)
                .setParameter("today", today)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** In the order in which everybody locks them. */
    List<UUID> joinedTo(UUID original) {
        return getEntityManager()
                .createQuery("select id from Complaint where duplicateOf = :original order by id", UUID.class)
                .setParameter("original", original)
                .getResultList();
    }

    /** Those that this one goes on for, when it joins another itself. */
    void pointTo(UUID original, UUID duplicate) {
        update("duplicateOf = ?1, version = version + 1 where duplicateOf = ?2", original, duplicate);
    }

    /**
     * Some of those that are not purged yet and came to one of these ends before that moment. They were filed before it
     * as well, which is what the index knows.
     */
    List<UUID> endedBefore(Collection<ComplaintStatus> ends, Instant moment) {
        return getEntityManager()
                .createQuery("""
                        select c.id from Complaint c where c.purgedAt is null and c.status in :ends
                        and c.filedAt < :moment
                        and (select max(s.at) from ComplaintStep s where s.complaintId = c.id) < :moment
                        order by c.status, c.filedAt""", UUID.class)
                .setParameter("ends", ends)
                .setParameter("moment", moment)
                .setMaxResults(PURGED_AT_ONCE)
                .getResultList();
    }
}
