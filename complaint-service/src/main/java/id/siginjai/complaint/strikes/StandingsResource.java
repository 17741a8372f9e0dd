package id.siginjai.complaint.strikes;

import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/strikes/standings")
@Tag(name = "Strikes", description = "How reports about an official add up")
class StandingsResource {

    private final ReadStandings readStandings;
    private final CurrentUser user;

    StandingsResource(ReadStandings readStandings, CurrentUser user) {
        this.readStandings = readStandings;
        this.user = user;
    }

    @GET
    @RolesAllowed({INSPEKTORAT_LEAD, WALIKOTA})
    @Operation(
            operationId = "listStandings",
            summary = "Counts every official's reports anew and says where what is kept does not agree",
            description = "In order of official, each page as of one moment; changes nothing. Whoever is an official "
                    + "is left out of the own list. `./siginjai reconcile` reads this and holds the marks for rotation "
                    + "against it.")
    public Page<StandingResponse> list(@BeanParam @Valid PageRequest page) {
        return Page.of(
                readStandings.page(page, user.officialId().stream().toList()),
                page,
                standing -> standing,
                standing -> Cursor.of(standing.officialId()));
    }
}
