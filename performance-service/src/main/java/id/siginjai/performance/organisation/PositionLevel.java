package id.siginjai.performance.organisation;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The level of a post, with the echelons that belong to it. Source: UU 5/2014 article 131, which made of echelon II the
 * high leaders (JPT pratama), of III the administrators, of IV the supervisors, and of the rest staff.
 */
@Schema(
        description = "JPT_PRATAMA pimpinan tinggi pratama; ADMINISTRATOR administrator; SUPERVISOR pengawas; STAFF "
                + "pelaksana and fungsional: such a post may have many holders")
public enum PositionLevel {
    JPT_PRATAMA(Echelon.II_A, Echelon.II_B),
    ADMINISTRATOR(Echelon.III_A, Echelon.III_B),
    SUPERVISOR(Echelon.IV_A, Echelon.IV_B),
    STAFF;

    private final Set<Echelon> echelons;

    PositionLevel(Echelon... echelons) {
        this.echelons = Set.of(echelons);
    }

    /** How many levels lower the other one is; negative where it is higher. They stand from the highest to the lowest. */
    public int stepsDownTo(PositionLevel other) {
        return other.ordinal() - ordinal();
    }

    /** A post need not have an echelon (puskesmas heads have none); where it has one, it is one of its level's. */
    boolean allows(Echelon echelon) {
        return echelon == null || echelons.contains(echelon);
    }
}
