package id.siginjai.complaint.intake;

import id.siginjai.complaint.directory.Officials;
import id.siginjai.complaint.directory.Officials.OffLimits;
import id.siginjai.kit.paging.Cursor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which complaints are looked for, as conditions of the query language and their parameters. */
class ComplaintSearch {

    private static final String NEWEST_FIRST = " order by c.filedAt desc, c.id desc";

    // Neither is ever null. But what has an index for its filter is ordered so there, and all complaints are not: else
    // the database may walk through all of them in hope of an early find, and what has ended is seldom new.
    private static final String NEWEST_FIRST_OF_FILTERED = " order by c.filedAt desc nulls last, c.id desc nulls last";

    private boolean filtered;

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    ComplaintSearch(OffLimits offLimits) {
        if (offLimits.unknown()) conditions.add("c.officialId is not null");
        if (!offLimits.units().isEmpty()) {
            conditions.add("(c.unitCode is null or c.unitCode not in :closedUnits)");
            parameters.put("closedUnits", offLimits.units());
        }
        if (!offLimits.officials().isEmpty()) {
            conditions.add("(c.officialId is null or c.officialId not in :closedOfficials)");
            parameters.put("closedOfficials", offLimits.officials());
        }
        if (offLimits.onlyInspectors() != null) only(offLimits.onlyInspectors());
        if (offLimits.user() != null) {
            conditions.add("not exists (select 1 from Recusal r where r.complaintId = c.id and r.inspector = :self)");
            parameters.put("self", offLimits.user());
        }
    }

    private void only(Set<UUID> inspectors) {
        var reserved = "c.officialId is null or c.unitCode = :inspectorate";
        parameters.put("inspectorate", Officials.INSPECTORATE);
        if (!inspectors.isEmpty()) {
            reserved += " or c.officialId in :inspectors";
            parameters.put("inspectors", inspectors);
        }
        conditions.add("(" + reserved + ")");
    }

    ComplaintSearch withId(UUID id) {
        return with("c.id = :id", "id", id);
    }

    ComplaintSearch matching(ComplaintFilter filter, LocalDate today) {
        filtered = Stream.of(filter.status(), filter.officialId(), filter.unitCode(), filter.assignedTo())
                        .anyMatch(Objects::nonNull)
                || Boolean.TRUE.equals(filter.overdue())
                || Boolean.TRUE.equals(filter.escalated());
        if (filter.overdue() != null) {
            conditions.add(filter.overdue() ? "c.dueOn < :dueBefore" : "(c.dueOn is null or c.dueOn >= :dueBefore)");
            parameters.put("dueBefore", today);
        }
        if (filter.escalated() != null) {
            conditions.add("c.escalatedAt is " + (filter.escalated() ? "not null" : "null"));
        }
        return with("c.status = :status", "status", filter.status())
                .with("c.officialId = :official", "official", filter.officialId())
                .with("c.unitCode = :unit", "unit", filter.unitCode())
                .with("c.assignedTo = :assignedTo", "assignedTo", filter.assignedTo());
    }

    ComplaintSearch after(Optional<Cursor> cursor) {
        cursor.ifPresent(after -> {
            // The first half is what an index can begin at; the second alone would walk there from the newest one.
            conditions.add("c.filedAt <= :filedAt and (c.filedAt < :filedAt or c.id < :afterId)");
            parameters.put("filedAt", after.instant(0));
            parameters.put("afterId", after.uuid(1));
        });
        return this;
    }

    private ComplaintSearch with(String condition, String name, Object value) {
        if (value == null) return this;
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    String where() {
        return " from Complaint c where " + String.join(" and ", conditions);
    }

    String newestFirst() {
        return filtered ? NEWEST_FIRST_OF_FILTERED : NEWEST_FIRST;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
