package id.siginjai.complaint.directory;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.identity.Roles;
import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
     */
    @Transactional(TxType.MANDATORY)
    public Accused whoIsMeant(Named named) {
        var officialId = settle(List.of(named)).get(0);
        if (named.officialId() == null) return new Accused(officialId, named.unitCode());
        var served = serviceRecord.unitOf(officialId, named.unitCode(), named.day());
        return new Accused(officialId, served == null ? named.unitCode() : served);
    }

    /**
     * Finds whom reports are about, as {@link #whoIsMeant} does. Its locks are taken in one order for everybody, and to be
     * taken before those of tallies.
     *
     * @return the officials in the order of what was asked; null where nobody is known
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> settle(List<Named> named) {
        var found = new HashMap<Named, UUID>();
        for (var each : named) found.computeIfAbsent(each, this::find);
        var missing = named.stream().filter(each -> found.get(each) == null).toList();
        locks.share(
                missing.stream().map(Named::officialId).filter(Objects::nonNull).toList(),
                missing.stream().flatMap(each -> each.post().stream()).toList());
        for (var each : missing) {
            found.computeIfAbsent(each, again -> again.officialId() == null ? find(again) : again.officialId());
        }
        return named.stream().map(found::get).toList();
    }

    private UUID find(Named named) {
        if (named.officialId() != null) return serviceRecord.knows(named.officialId()) ? named.officialId() : null;
        return named.post().map(post -> onlyHolder(post, named.day())).orElse(null);
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
