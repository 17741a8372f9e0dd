package id.siginjai.performance.innovations;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an innovation is; each stage follows the one before. Source: Permendagri 104/2018. */
@Schema(
        name = "InnovationStage",
        description = "INITIATIVE inisiatif; TRIAL uji coba; IMPLEMENTED penerapan: one after the other")
enum Stage {
    INITIATIVE,
    TRIAL,
    IMPLEMENTED;

    Optional<Stage> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
