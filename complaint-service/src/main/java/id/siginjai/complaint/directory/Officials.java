package id.siginjai.complaint.directory;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.identity.Roles;
import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The officials as they are known here. */
@ApplicationScoped
public class Officials {

    public static final String INSPECTORATE = "INSPEKTORAT";

    private final OfficialRepository officials;
    private final ServiceRecord serviceRecord;
    private final DirectoryLocks locks;
    private final Clock clock;

    Officials(OfficialRepository officials, ServiceRecord serviceRecord, DirectoryLocks locks, Clock clock) {
        this.officials = officials;
        this.serviceRecord = serviceRecord;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Finds whom a report is about. Where the directory cannot tell, the transaction's report will be seen by the event
     * that can.
     *
     * @param officialId the accused, when the report names one: accepted whether it is known or not
     * @param unitCode the accused's unit, when the report names it
     * @param positionTitle the accused's post in that unit, when the report names it; a unit alone tells nobody
     * @param day the day of the incident
     */
    @Transactional(TxType.MANDATORY)
    public Accused whoIsMeant(UUID officialId, String unitCode, String positionTitle, LocalDate day) {
        if (officialId != null) return new Accused(officialId, unitOf(officialId, unitCode, day));
        if (unitCode == null || positionTitle == null) return new Accused(null, unitCode);
        return new Accused(holderOf(new Post(unitCode, positionTitle), day), unitCode);
    }

    private String unitOf(UUID officialId, String named, LocalDate day) {
        var served = serviceRecord.of(officialId, named, day);
        if (!served.isKnown()) {
            locks.share(officialId);
            served = serviceRecord.of(officialId, named, day);
        }
        return served.unitCode() == null ? named : served.unitCode();
    }

    private UUID holderOf(Post post, LocalDate day) {
        var holder = onlyHolder(post, day);
        if (holder != null) return holder;
        locks.share(post);
        return onlyHolder(post, day);
    }

    /** Where somebody stands in, that one answers for the post; where several hold it, it tells nobody. */
    private UUID onlyHolder(Post post, LocalDate day) {
        var definitive = new HashSet<UUID>();
        var acting = new HashSet<UUID>();
        for (var entry : officials.holders(post.unitCode(), day)) {
            if (!entry.appointment().post().equals(post)) continue;
            (entry.appointment().acting() ? acting : definitive)
                    .add(entry.official().id());
        }
        var answering = acting.isEmpty() ? definitive : acting;
        return answering.size() == 1 ? answering.iterator().next() : null;
    }

    /**
     * Whose reports the one who asks must not look at. The own ones and the own unit's, whoever asks; the reserved ones,
     * which are about the inspectorate or nobody known, unless it is the lead inspector or the appointed reviewer; and all
     * others, if it is a reviewer who is no inspector.
     */
    public OffLimits offLimitsFor(CurrentUser user) {
        var lead = user.has(Roles.INSPEKTORAT_LEAD);
        var oversees = lead || user.has(Reviewers.REVIEWER);
        var units = new HashSet<String>();
        user.unit().ifPresent(units::add);
        if (oversees) units.remove(INSPECTORATE);
        else units.add(INSPECTORATE);
        var onlyReserved = !lead && !user.has(Roles.INSPEKTORAT);
        return new OffLimits(
                units,
                peopleOf(units, user),
                !oversees,
                onlyReserved ? sittingIn(Set.of(INSPECTORATE)) : null,
                user.name());
    }

    /** The part of it that is a matter of the one who asks: about that official, or the own unit. */
    public OffLimits ownMattersOf(CurrentUser user) {
        var units = user.unit().map(Set::of).orElse(Set.of());
        return new OffLimits(units, peopleOf(units, user), false);
    }

    private Set<UUID> peopleOf(Set<String> units, CurrentUser user) {
        var people = new HashSet<>(sittingIn(units));
        user.officialId().ifPresent(people::add);
        return people;
    }

    private Set<UUID> sittingIn(Set<String> units) {
        return officials.sittingIn(units, CityTime.dayOf(clock.instant()));
    }

    /**
     * @param units where the accused must not have served on the day of the incident
     * @param officials who must not be the accused: those who serve in these units today, and the one who asks
     * @param unknown whether the accused must be known
     * @param onlyInspectors where not null, nothing is seen but what is about nobody known or about the inspectorate,
     *     whose staff of today these are
     * @param user whose recusals hold; null where none does
     */
    public record OffLimits(
            Set<String> units, Set<UUID> officials, boolean unknown, Set<UUID> onlyInspectors, String user) {

        public OffLimits(Set<String> units, Set<UUID> officials, boolean unknown) {
            this(units, officials, unknown, null, null);
        }
    }
}
