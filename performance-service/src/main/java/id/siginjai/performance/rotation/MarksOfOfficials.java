package id.siginjai.performance.rotation;

import static java.util.stream.Collectors.toMap;

import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.organisation.OpenMark;
import id.siginjai.performance.organisation.OpenMarks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Answers organisation, which shows officials with their open marks. */
@ApplicationScoped
class MarksOfOfficials implements OpenMarks {

    private final RotationRepository rotations;

    MarksOfOfficials(RotationRepository rotations) {
        this.rotations = rotations;
    }

    @Override
    public Map<UUID, OpenMark> of(Collection<UUID> officialIds) {
        return rotations.openOf(officialIds).stream()
                .collect(toMap(Rotation::officialId, MarksOfOfficials::toOpenMark));
    }

    @Override
    public Set<UUID> officialsWith(OpenMark.Status status) {
        return rotations.officialsWith(status);
    }

    private static OpenMark toOpenMark(Rotation mark) {
        return new OpenMark(
                mark.id(),
                OpenMark.Status.valueOf(mark.status().name()),
                mark.reasons(),
                mark.markedAt(),
                YearMonth.from(CityTime.dayOf(mark.markedAt())));
    }
}
