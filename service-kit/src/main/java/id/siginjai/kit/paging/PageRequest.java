package id.siginjai.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list: {@code ?limit=} and {@code ?cursor=}. Keyset paging, so a page costs the same at any depth. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Items a page")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; absent for the first")
    String cursor;

    public int limit() {
        return limit;
    }

    /** What to ask the database for: one more than is shown. */
    public int fetch() {
        return limit + 1;
    }

    /** @throws id.siginjai.kit.problem.Invalid when it is none of ours */
    public Optional<Cursor> cursor() {
        return Optional.ofNullable(cursor).filter(text -> !text.isBlank()).map(Cursor::decode);
    }
}
