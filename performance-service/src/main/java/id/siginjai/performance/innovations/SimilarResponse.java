package id.siginjai.performance.innovations;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An earlier innovation that resembles the one asked for. */
@Schema(name = "SimilarInnovation")
record SimilarResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Kartu keluarga sehari jadi")
        String title,

        @Schema(required = true, examples = "DISDUKCAPIL") String unitCode,
        @Schema(required = true, examples = "VERIFIED") InnovationStatus status,
        @Schema(required = true, examples = "IMPLEMENTED") Stage stage,

        @Schema(
                required = true,
                description = "How alike the titles or the descriptions are, whichever is more: 0 to 1",
                examples = "0.61")
        double similarity) {

    static SimilarResponse of(Innovation innovation, double likeness) {
        return new SimilarResponse(
                innovation.id(),
                innovation.proposal().title(),
                innovation.unitCode(),
                innovation.status(),
                innovation.stage(),
                Math.round(likeness * 100) / 100.0);
    }
}
