package id.siginjai.performance.innovations;

import id.siginjai.performance.organisation.UnitKind;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which kinds of unit owe an innovation. Source: the mayor's word of 25 June 2025; law obliges no unit by name. */
record ObligationRules(@NotEmpty Set<@NotNull UnitKind> kinds) {

    static final ObligationRules INITIAL = new ObligationRules(EnumSet.of(
            UnitKind.DEPARTMENT,
            UnitKind.AGENCY,
            UnitKind.SECRETARIAT,
            UnitKind.INSPECTORATE,
            UnitKind.HOSPITAL,
            UnitKind.KECAMATAN,
            UnitKind.KELURAHAN));

    ObligationRules {
        kinds = kinds == null || kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }
}
