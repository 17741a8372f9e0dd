package id.siginjai.performance.organisation;

import static id.siginjai.kit.identity.Roles.BKPSDMD;

import id.siginjai.kit.http.BodyUpTo;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/imports")
@RolesAllowed(BKPSDMD)
@Consumes(ImportsResource.CSV)
@Tag(name = "Organisation")
class ImportsResource {

    static final String CSV = "text/csv";

    private static final int MOST_KIBIBYTES = 5 * 1024;
    private static final String TOO_LARGE = "The body is larger than 5 MiB";
    private static final String ATOMIC = "True for all or nothing: a line that is rejected rejects the file";
    private static final String FORM = " Safe to repeat: what is there already is reported as unchanged, and never "
            + "changed. UTF-8, at most 5 MiB and 20,000 lines, commas or semicolons; columns in any order. A cell that "
            + "begins as a formula (= + - @) is refused.";

    private final ImportUnits importUnits;
    private final ImportOfficials importOfficials;

    ImportsResource(ImportUnits importUnits, ImportOfficials importOfficials) {
        this.importUnits = importUnits;
        this.importOfficials = importOfficials;
    }

    @POST
    @Path("units")
    @BodyUpTo(kibibytes = MOST_KIBIBYTES)
    @APIResponse(
            responseCode = "200",
            description = "Read; the report says what became of each line",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "413",
            description = TOO_LARGE,
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @Operation(
            operationId = "importUnits",
            summary = "Creates the units of a CSV file and reports on each line",
            description = "Columns: code, name, kind, parentCode; closedOn where there is one. Parents may stand after "
                    + "their children." + FORM)
    public ImportReport units(
            @QueryParam("atomic") @Parameter(description = ATOMIC) Boolean atomic,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            example =
                                                    "code,name,kind,parentCode\nDISHUB,Dinas Perhubungan,DEPARTMENT,15.71\n"))
                    byte[] csv,
            @Context HttpHeaders headers) {
        requireUtf8(headers);
        return importUnits.run(csv, Boolean.TRUE.equals(atomic));
    }

    @POST
    @Path("officials")
    @BodyUpTo(kibibytes = MOST_KIBIBYTES)
    @APIResponse(
            responseCode = "200",
            description = "Read; the report says what became of each line",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "413",
            description = TOO_LARGE,
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @Operation(
            operationId = "importOfficials",
            summary = "Registers the officials of a CSV file and reports on each line",
            description =
                    "Columns: nip, name, rank, title, level, unitCode, since; id, echelon and headsUnit where there "
                            + "is one. The rules are those of registering one official." + FORM)
    public ImportReport officials(
            @QueryParam("atomic") @Parameter(description = ATOMIC) Boolean atomic,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            example =
                                                    "nip,name,rank,title,level,echelon,unitCode,since\n198503172010011007,"
                                                            + "Siti Rahmawati,III/d,Kepala Seksi Pelayanan,SUPERVISOR,IV.b,"
                                                            + "15.71.11.1006,2025-01-06\n"))
                    byte[] csv,
            @Context HttpHeaders headers) {
        requireUtf8(headers);
        return importOfficials.run(csv, Boolean.TRUE.equals(atomic));
    }

    private static void requireUtf8(HttpHeaders headers) {
        var charset = headers.getMediaType().getParameters().getOrDefault("charset", "utf-8");
        if (!charset.equalsIgnoreCase("utf-8")) throw new Invalid("body", "import.not-utf-8");
    }
}
