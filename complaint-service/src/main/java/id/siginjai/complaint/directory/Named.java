package id.siginjai.complaint.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom a report names.
 *
 * @param officialId the accused, where the report names one: accepted whether it is known or not
 * @param unitCode the accused's unit, where the report names it
 * @param positionTitle the accused's post in that unit, where the report names it; a unit alone tells nobody
 * @param day the day of the incident
 */
public record Named(UUID officialId, String unitCode, String positionTitle, LocalDate day) {

    /** The post by which the accused is to be found; empty where an official is named, or no post. */
    public Optional<Post> post() {
        if (officialId != null || unitCode == null || positionTitle == null) return Optional.empty();
        return Optional.of(new Post(unitCode, positionTitle));
    }
}
