package id.siginjai.complaint.strikes;

import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/strike-policy")
@Tag(name = "Strikes", description = "How reports about an official add up")
class StrikePolicyResource {

    private final StrikePolicies policies;
    private final ChangeStrikePolicy changeStrikePolicy;
    private final CurrentUser user;

    StrikePolicyResource(StrikePolicies policies, ChangeStrikePolicy changeStrikePolicy, CurrentUser user) {
        this.policies = policies;
        this.changeStrikePolicy = changeStrikePolicy;
        this.user = user;
    }

    @GET
    @RolesAllowed({INSPEKTORAT, INSPEKTORAT_LEAD, WALIKOTA})
    @Operation(
            operationId = "getStrikePolicy",
            summary = "Shows the policy of rounds that open now",
            description = "A round that was open before keeps the policy that it opened with; an official's strikes "
                    + "name its version.")
    public RestResponse<StrikePolicyResponse> get() {
        return ok(StrikePolicyResponse.of(policies.newest()));
    }

    @GET
    @Path("versions")
    @RolesAllowed({INSPEKTORAT, INSPEKTORAT_LEAD, WALIKOTA})
    @Operation(
            operationId = "listStrikePolicyVersions",
            summary = "Lists every policy that was ever decided, the latest first")
    public Page<StrikePolicyResponse> versions(@BeanParam @Valid PageRequest page) {
        return Page.of(policies.page(page), page, StrikePolicyResponse::of, found -> Cursor.of(found.version()));
    }

    @PUT
    @RolesAllowed(WALIKOTA)
    @Operation(
            operationId = "putStrikePolicy",
            summary = "Decides the policy of rounds that open from now on",
            description = "By the mayor alone. Needs If-Match with the ETag that was read. Rounds that are open keep "
                    + "their policy: nobody is moved, and nobody is spared, by a rule that came later.")
    public RestResponse<StrikePolicyResponse> put(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StrikePolicyRequest request) {
        return ok(StrikePolicyResponse.of(changeStrikePolicy.change(request, ifMatch, user.name())));
    }

    private static RestResponse<StrikePolicyResponse> ok(StrikePolicyResponse policy) {
        return ResponseBuilder.ok(policy)
                .header("ETag", new EntityVersion(policy.version()).etag())
                .build();
    }
}
