package id.siginjai.performance.innovations;

import static id.siginjai.kit.identity.Roles.BAPPEDA;
import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What happens to an innovation between its proposal and its maturity. */
@Path("/api/v1/innovations")
@RolesAllowed({KEPALA_UNIT, BAPPEDA})
@Tag(name = "Innovations")
class InnovationStepsResource {

    private final InnovationRepository innovations;
    private final ChangeInnovation changeInnovation;
    private final VerifyInnovation verifyInnovation;
    private final FindSimilar findSimilar;

    InnovationStepsResource(
            InnovationRepository innovations,
            ChangeInnovation changeInnovation,
            VerifyInnovation verifyInnovation,
            FindSimilar findSimilar) {
        this.innovations = innovations;
        this.changeInnovation = changeInnovation;
        this.verifyInnovation = verifyInnovation;
        this.findSimilar = findSimilar;
    }

    @POST
    @Path("{id}/stages")
    @Operation(
            operationId = "advanceInnovation",
            summary = "Takes an innovation to its next stage",
            description = "INITIATIVE, TRIAL, IMPLEMENTED: another one than the next is a conflict, and so is one of a "
                    + "rejected innovation. Its first day is neither in the future nor before the stage before.")
    public RestResponse<InnovationResponse> advance(@PathParam("id") UUID id, @NotNull @Valid StageRequest request) {
        changeInnovation.advance(id, request);
        return ok(id);
    }

    @PUT
    @Path("{id}/benefit")
    @Operation(
            operationId = "putInnovationBenefit",
            summary = "Says whom an innovation serves, how many, and what was measured",
            description =
                    "Also after the verification, since much is measured only then. Needs If-Match with the ETag of "
                            + "the innovation. A conflict where it was rejected.")
    public RestResponse<InnovationResponse> benefit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid BenefitRequest request) {
        changeInnovation.changeBenefit(id, request, ifMatch);
        return ok(id);
    }

    @GET
    @Path("{id}/similar")
    @RolesAllowed(BAPPEDA)
    @Operation(
            operationId = "listSimilarInnovations",
            summary = "Lists earlier innovations that resemble this one, the most alike first",
            description =
                    "For the verifier, who decides what the likeness means. From which likeness on, and how many: "
                            + "setting innovation-similarity.")
    public List<SimilarResponse> similar(@PathParam("id") UUID id) {
        var found = findSimilar.earlierThan(id);
        Map<UUID, Innovation> byId = innovations
                .list("id in ?1", found.stream().map(Similar::id).toList())
                .stream()
                .collect(Collectors.toMap(Innovation::id, Function.identity()));
        return found.stream()
                .map(similar -> SimilarResponse.of(byId.get(similar.id()), similar.likeness()))
                .toList();
    }

    @POST
    @Path("{id}/verification")
    @RolesAllowed(BAPPEDA)
    @Operation(
            operationId = "verifyInnovation",
            summary = "Judges a proposal by the five criteria",
            description =
                    "VERIFIED when all hold, else REJECTED for the notes of those that do not. A conflict unless it is "
                            + "PROPOSED. With If-Match, which may be left out here, only what the verifier read is judged.")
    public RestResponse<InnovationResponse> verify(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VerificationRequest request) {
        verifyInnovation.verify(id, request, ifMatch);
        return ok(id);
    }

    private RestResponse<InnovationResponse> ok(UUID id) {
        var innovation = innovations.require(id);
        return InnovationsResource.with(innovation, ResponseBuilder.ok(InnovationResponse.of(innovation)));
    }
}
