package id.siginjai.complaint.tracking;

import id.siginjai.complaint.abuse.Allowance;
import id.siginjai.complaint.abuse.Throttled;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/my-complaint")
@PermitAll
@Throttled(Allowance.WRONG_RECEIPTS)
@Tag(name = "Tracking", description = "Reporters follow their complaints by receipt")
class MyDataResource {

    private final ReceiptHolder holder;
    private final ExportMyData exportMyData;
    private final EraseMyData eraseMyData;

    MyDataResource(ReceiptHolder holder, ExportMyData exportMyData, EraseMyData eraseMyData) {
        this.holder = holder;
        this.exportMyData = exportMyData;
        this.eraseMyData = eraseMyData;
    }

    @GET
    @Path("export")
    @APIResponse(
            responseCode = "200",
            description = "The data, for saving",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MyData.class)))
    @Operation(
            operationId = "exportMyData",
            summary = "Gives everything that is kept of the reporter's own",
            description = "UU 27/2022: the right to one's own data.")
    public RestResponse<MyData> export(@HeaderParam("Receipt") String receipt) {
        return ResponseBuilder.ok(exportMyData.export(holder.complaint(receipt)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"laporan-saya.json\"")
                .build();
    }

    @DELETE
    @APIResponse(responseCode = "204", description = "Deleted; the receipt opens nothing any more")
    @Operation(
            operationId = "eraseMyData",
            summary = "Deletes everything that is the reporter's own",
            description =
                    "Contact, narrative, place, description, the reporter's messages and the attachments are gone "
                            + "for good; so is the receipt. That there was a report stays, and it counts as before: whoever "
                            + "wants it not to count withdraws it first. UU 27/2022: the right to erasure.")
    public void erase(@HeaderParam("Receipt") String receipt) {
        eraseMyData.erase(holder.complaint(receipt));
    }
}
