package id.siginjai.complaint.tracking;

import id.siginjai.complaint.abuse.Allowance;
import id.siginjai.complaint.abuse.Throttled;
import id.siginjai.complaint.intake.ChangeComplaint;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/api/v1/my-complaint")
@PermitAll
@Throttled(Allowance.WRONG_RECEIPTS)
@Tag(name = "Tracking", description = "Reporters follow their complaints by receipt")
class MyComplaintResource {

    private final ReceiptHolder holder;
    private final FollowComplaint followComplaint;
    private final WriteToInspectorate writeToInspectorate;
    private final ChangeComplaint changeComplaint;

    MyComplaintResource(
            ReceiptHolder holder,
            FollowComplaint followComplaint,
            WriteToInspectorate writeToInspectorate,
            ChangeComplaint changeComplaint) {
        this.holder = holder;
        this.followComplaint = followComplaint;
        this.writeToInspectorate = writeToInspectorate;
        this.changeComplaint = changeComplaint;
    }

    @GET
    @Operation(
            operationId = "followMyComplaint",
            summary = "Shows the reporter what has become of the complaint",
            description = "A receipt that was never given is answered with 404, however near it is to one that was.")
    public MyComplaint follow(@HeaderParam("Receipt") String receipt) {
        return followComplaint.follow(holder.complaint(receipt));
    }

    @POST
    @Path("messages")
    @Throttled({Allowance.WRONG_RECEIPTS, Allowance.ADDITIONS})
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MyMessage.class)))
    @Operation(
            operationId = "writeMyMessage",
            summary = "Writes to the inspectorate",
            description =
                    "A complaint that needed information goes on to be verified. What has ended takes no message.")
    public RestResponse<MyMessage> write(
            @HeaderParam("Receipt") String receipt,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid WriteMessageRequest request,
            UriInfo uri) {
        var written = writeToInspectorate.write(holder.complaint(receipt), request, idempotencyKey);
        return ResponseBuilder.create(Status.CREATED, written)
                .location(
                        uri.getBaseUriBuilder().path(MyComplaintResource.class).build())
                .build();
    }

    @POST
    @Path("withdrawal")
    @Operation(
            operationId = "withdrawMyComplaint",
            summary = "Takes the complaint back",
            description = "It no longer counts against the accused. What has ended cannot be withdrawn.")
    public MyComplaint withdraw(@HeaderParam("Receipt") String receipt) {
        var complaint = holder.complaint(receipt);
        changeComplaint.withdraw(complaint);
        return followComplaint.follow(complaint);
    }
}
