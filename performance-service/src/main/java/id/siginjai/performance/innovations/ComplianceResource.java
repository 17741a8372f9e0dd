package id.siginjai.performance.innovations;

import static id.siginjai.kit.identity.Roles.ASESOR;
import static id.siginjai.kit.identity.Roles.BAPPEDA;
import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.DASHBOARD;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;
import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.problem.Invalid;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/innovations/compliance")
@Tag(name = "Innovations")
class ComplianceResource {

    private final Innovations innovations;

    ComplianceResource(Innovations innovations) {
        this.innovations = innovations;
    }

    @GET
    @RolesAllowed({
        WALIKOTA,
        WAKIL_WALIKOTA,
        SEKDA,
        BKPSDMD,
        ORGANISASI,
        BAPPEDA,
        ASESOR,
        INSPEKTORAT,
        INSPEKTORAT_LEAD,
        KEPALA_UNIT,
        DASHBOARD
    })
    @Operation(
            operationId = "getInnovationCompliance",
            summary = "Shows which units have the innovation that they owe, and which are asleep",
            description =
                    "Every open unit of an obliged kind (setting innovation-obligation) owes one that was verified by "
                            + "the cut-off.")
    public ComplianceResponse compliance(
            @QueryParam("cutoff")
                    @NotNull
                    @Parameter(
                            description = "The day by which it is owed (WIB), from 2000 to 2100",
                            schema = @Schema(type = SchemaType.STRING, format = "date"),
                            example = "2025-08-25")
                    String cutoff) {
        return ComplianceResponse.of(innovations.compliance(day(cutoff)));
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 2000 && day.getYear() <= 2100) return day;
        } catch (DateTimeException e) {
            throw new Invalid("cutoff", "json.wrong-type");
        }
        throw new Invalid("cutoff", "json.wrong-type");
    }
}
