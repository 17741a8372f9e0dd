package id.siginjai.kit;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.outbox.OutboundEvent;
import id.siginjai.kit.outbox.Outbox;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.problem.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** A small API, for the tests of what the kit gives to every API. */
@Path("/things")
public class ThingsResource {

    @Inject
    DataSource dataSource;

    @Inject
    Idempotency idempotency;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    enum Colour {
        RED,
        GREEN
    }

    record Part(@PositiveOrZero long amount) {}

    record ThingRequest(
            @NotNull @PlainText @Size(min = 2, max = 40) String name,
            Colour colour,
            LocalDate day,
            @Valid Part part,
            List<@Valid Part> parts) {}

    record Thing(UUID id, String name, String absent) {}

    @POST
    @Transactional
    public Thing create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ThingRequest request) {
        return idempotency.once(
                "createThing",
                key,
                request,
                () -> {
                    var thing = new Thing(UUID.randomUUID(), request.name(), null);
                    insert(thing);
                    return new Idempotency.Created<>(thing.id(), thing);
                },
                this::find);
    }

    /** The same for whoever is known. */
    @POST
    @Path("own")
    @RolesAllowed({"walikota", "sekda"})
    @Transactional
    public Thing createOwn(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ThingRequest request) {
        return create(key, request);
    }

    @GET
    public Page<Integer> list(@QueryParam("colour") Colour colour, @BeanParam @Valid PageRequest page) {
        var from = page.cursor().map(cursor -> Integer.parseInt(cursor.text(0))).orElse(0);
        var rows = IntStream.range(from, 5).limit(page.fetch()).boxed().toList();
        return Page.of(rows, page, row -> row, row -> Cursor.of(row + 1));
    }

    @GET
    @Path("{id}")
    public Thing get(UUID id) {
        throw new NotFound("problem.not-found.detail");
    }

    @PUT
    @Path("{id}")
    public Thing change(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ThingRequest request) {
        new EntityVersion(7).require(ifMatch);
        throw new Conflict("problem.conflict.detail");
    }

    @GET
    @Path("defect")
    public Thing defect() {
        throw new IllegalStateException("secret inside");
    }

    /** Tells an event, and fails afterwards where asked to. */
    @POST
    @Path("told")
    @Transactional
    public void tell(@QueryParam("key") String key, @QueryParam("fail") boolean fail) {
        outbox.append(OutboundEvent.of("siginjai.rotations", "id.siginjai.thing.v1", key, clock.instant(), "told"));
        if (fail) throw new Conflict("problem.conflict.detail");
    }

    @GET
    @Path("guarded")
    @RolesAllowed("walikota")
    public Thing guarded() {
        return new Thing(UUID.randomUUID(), "guarded", null);
    }

    private void insert(Thing thing) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("INSERT INTO thing (id, name) VALUES (?, ?)")) {
            statement.setObject(1, thing.id());
            statement.setString(2, thing.name());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("refused", e);
        }
    }

    private Thing find(UUID id) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT name FROM thing WHERE id = ?")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Thing(id, row.getString(1), null);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("refused", e);
        }
    }
}
