package id.siginjai.complaint.triage;

import static id.siginjai.complaint.directory.Reviewers.REVIEWER;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;

import id.siginjai.complaint.evidence.AttachedFile;
import id.siginjai.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/complaints/{id}/attachments")
@RolesAllowed({INSPEKTORAT, INSPEKTORAT_LEAD, REVIEWER})
@Tag(name = "Triage", description = "The inspectorate looks into complaints")
class AttachmentsResource {

    private final ReadEvidence readEvidence;

    AttachmentsResource(ReadEvidence readEvidence) {
        this.readEvidence = readEvidence;
    }

    @GET
    @Operation(
            operationId = "listAttachments",
            summary = "Lists what the reporter attached",
            description = "Each reading is recorded with the reader's name.")
    public Page<AttachedFile> list(@PathParam("id") UUID id) {
        return new Page<>(readEvidence.list(id), null);
    }

    @GET
    @Path("{attachmentId}")
    @APIResponse(
            responseCode = "200",
            description = "The file, for saving: nothing in it may run in a browser",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            operationId = "readAttachment",
            summary = "Gives a file that the reporter attached",
            description = "Each reading is recorded with the reader's name (UU 27/2022).")
    public RestResponse<InputStream> read(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        var file = readEvidence.read(id, attachmentId);
        return ResponseBuilder.ok(file.content(), file.type())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
