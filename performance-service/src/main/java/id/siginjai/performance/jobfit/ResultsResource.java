package id.siginjai.performance.jobfit;

import static id.siginjai.kit.identity.Roles.ASESOR;
import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.Forbidden;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/job-fit/cycles/{id}/results")
@RolesAllowed({BKPSDMD, WALIKOTA, WAKIL_WALIKOTA, SEKDA, ASESOR, KEPALA_UNIT})
@Tag(name = "Job fit")
class ResultsResource {

    private static final List<String> READERS = List.of(BKPSDMD, WALIKOTA, WAKIL_WALIKOTA, SEKDA);

    private final FitCycleRepository cycles;
    private final CycleViews views;
    private final CurrentUser user;

    ResultsResource(FitCycleRepository cycles, CycleViews views, CurrentUser user) {
        this.cycles = cycles;
        this.views = views;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listJobFitResults",
            summary = "Lists what records and scores of the candidates amount to, each with its explanation",
            description =
                    "While the cycle is open they are provisional, and neither the panel, whatever other role its members "
                            + "have, nor the candidates see them; afterwards a candidate sees its own.")
    public Page<ResultResponse> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        var cycle = cycles.require(id);
        if (!cycle.isClosed() && cycle.hasAssessor(user.name())) throw new Forbidden("job-fit.not-yet");
        if (READERS.stream().anyMatch(user::has)) return views.resultsOf(cycle, null, page);
        if (!cycle.isClosed()) throw new Forbidden("job-fit.not-yet");
        if (user.has(ASESOR)) return views.resultsOf(cycle, null, page);
        var own = user.officialId().orElseThrow(() -> new Forbidden("job-fit.not-yours"));
        return views.resultsOf(cycle, own, page);
    }
}
