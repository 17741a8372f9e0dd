package id.siginjai.complaint.directory;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.time.CityTime;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/officials")
@Tag(name = "Directory", description = "Who holds which post, for whoever files a complaint")
class OfficialsResource {

    private final OfficialRepository officials;
    private final Clock clock;

    OfficialsResource(OfficialRepository officials, Clock clock) {
        this.officials = officials;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listOfficials",
            summary = "Lists who holds a post today, in order of name",
            description = "An official with two posts stands here twice, one without a post not at all.")
    public Page<OfficialResponse> list(
            @QueryParam("q")
                    @Size(max = 100)
                    @Parameter(
                            description =
                                    "Words, each of which must be part of the name, the post or the unit; case does not matter",
                            example = "lurah bakung")
                    String q,
            @QueryParam("unit")
                    @Size(max = 40)
                    @Parameter(description = "Only officials of this unit", example = "15.71.11.1006")
                    String unit,
            @BeanParam @Valid PageRequest page) {
        var today = CityTime.dayOf(clock.instant());
        return Page.of(
                officials.page(q, unit, today, page),
                page,
                OfficialResponse::of,
                entry -> Cursor.of(
                        entry.official().name(),
                        entry.official().id(),
                        entry.appointment().positionId()));
    }
}
