package id.siginjai.complaint.tracking;

import id.siginjai.complaint.abuse.Allowance;
import id.siginjai.complaint.abuse.Throttled;
import id.siginjai.complaint.evidence.AttachEvidence;
import id.siginjai.complaint.evidence.AttachedFile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/api/v1/my-complaint/attachments")
@PermitAll
@Tag(name = "Tracking", description = "Reporters follow their complaints by receipt")
class MyAttachmentsResource {

    private final ReceiptHolder holder;
    private final AttachEvidence attachEvidence;

    MyAttachmentsResource(ReceiptHolder holder, AttachEvidence attachEvidence) {
        this.holder = holder;
        this.attachEvidence = attachEvidence;
    }

    @POST
    @Throttled({Allowance.WRONG_RECEIPTS, Allowance.ADDITIONS})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(
            responseCode = "201",
            description = "Attached",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachedFile.class)))
    @Operation(
            operationId = "attachEvidence",
            summary = "Attaches a photo or a document as evidence",
            description =
                    "A form with one `file`, at most 10 MiB; at most 5 a complaint. Taken are JPEG, PNG and PDF, as the "
                            + "content tells: the name and the type that the client declares are not looked at. Where and by whom "
                            + "a photo was taken (Exif, XMP, IPTC, comments) is left out; a PDF is kept as it is. Kept encrypted.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = "file",
                                            properties =
                                                    @SchemaProperty(
                                                            name = "file",
                                                            type = SchemaType.STRING,
                                                            format = "binary"))))
    public RestResponse<AttachedFile> attach(
            @HeaderParam("Receipt") String receipt,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            InputStream body,
            HttpHeaders headers,
            UriInfo uri) {
        var complaint = holder.complaint(receipt);
        var upload = new UploadedFile(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
        var attached = upload.read(content -> attachEvidence.attach(complaint, content, idempotencyKey));
        return ResponseBuilder.create(Status.CREATED, attached)
                .location(
                        uri.getBaseUriBuilder().path(MyComplaintResource.class).build())
                .build();
    }
}
