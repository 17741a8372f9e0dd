package id.siginjai.complaint.triage;

import static id.siginjai.complaint.directory.Reviewers.REVIEWER;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;

import id.siginjai.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/complaints/{id}/notes")
@RolesAllowed({INSPEKTORAT, INSPEKTORAT_LEAD, REVIEWER})
@Tag(name = "Triage", description = "The inspectorate looks into complaints")
class NotesResource {

    private final WriteNote writeNote;
    private final ReadComplaint readComplaint;

    NotesResource(WriteNote writeNote, ReadComplaint readComplaint) {
        this.writeNote = writeNote;
        this.readComplaint = readComplaint;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WrittenNote.class)))
    @Operation(
            operationId = "writeComplaintNote",
            summary = "Notes something for other inspectors",
            description = "The reporter never sees it.")
    public RestResponse<WrittenNote> write(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid TextRequest request,
            UriInfo uri) {
        var note = writeNote.write(id, request, idempotencyKey);
        var location = uri.getAbsolutePathBuilder().path(note.id().toString()).build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, note)
                .location(location)
                .build();
    }

    @GET
    @Operation(
            operationId = "listComplaintNotes",
            summary = "Lists what inspectors noted for each other, in order of time",
            description = "Each reading is recorded with the reader's name.")
    public Page<WrittenNote> list(@PathParam("id") UUID id) {
        return new Page<>(readComplaint.notes(id), null);
    }

    @GET
    @Path("{note}")
    @Operation(
            operationId = "readComplaintNote",
            summary = "Shows one note",
            description = "Each reading is recorded with the reader's name.")
    public WrittenNote read(@PathParam("id") UUID id, @PathParam("note") UUID note) {
        return readComplaint.note(id, note);
    }
}
