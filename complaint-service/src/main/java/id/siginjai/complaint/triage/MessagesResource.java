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

@Path("/api/v1/complaints/{id}/messages")
@RolesAllowed({INSPEKTORAT, INSPEKTORAT_LEAD, REVIEWER})
@Tag(name = "Triage", description = "The inspectorate looks into complaints")
class MessagesResource {

    private final WriteMessage writeMessage;
    private final ReadComplaint readComplaint;

    MessagesResource(WriteMessage writeMessage, ReadComplaint readComplaint) {
        this.writeMessage = writeMessage;
        this.readComplaint = readComplaint;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = MessageResponse.class)))
    @Operation(
            operationId = "writeComplaintMessage",
            summary = "Writes to the reporter, who reads it by the receipt",
            description = "The reporter sees that the inspectorate wrote, and not which inspector.")
    public RestResponse<MessageResponse> write(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid TextRequest request,
            UriInfo uri) {
        var message = writeMessage.write(id, request, idempotencyKey);
        var location =
                uri.getAbsolutePathBuilder().path(message.id().toString()).build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, MessageResponse.of(message))
                .location(location)
                .build();
    }

    @GET
    @Operation(
            operationId = "listComplaintMessages",
            summary = "Lists what the reporter and the inspectorate have written to each other, in order of time",
            description = "Each reading is recorded with the reader's name.")
    public Page<MessageResponse> list(@PathParam("id") UUID id) {
        return new Page<>(
                readComplaint.messages(id).stream().map(MessageResponse::of).toList(), null);
    }

    @GET
    @Path("{message}")
    @Operation(
            operationId = "readComplaintMessage",
            summary = "Shows one message",
            description = "Each reading is recorded with the reader's name.")
    public MessageResponse read(@PathParam("id") UUID id, @PathParam("message") UUID message) {
        return MessageResponse.of(readComplaint.message(id, message));
    }
}
