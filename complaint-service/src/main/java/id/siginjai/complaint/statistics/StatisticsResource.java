package id.siginjai.complaint.statistics;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.seal.Seal;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/statistics")
@Tag(name = "Statistics", description = "What the public may know of the reports")
class StatisticsResource {

    private static final String CSV = "text/csv";

    private final ReadStatistics readStatistics;
    private final ObjectMapper json;

    StatisticsResource(ReadStatistics readStatistics, ObjectMapper json) {
        this.readStatistics = readStatistics;
        this.json = json;
    }

    @GET
    @PermitAll
    @Produces({APPLICATION_JSON, CSV})
    @APIResponse(
            responseCode = "200",
            description = "The statistics",
            content = {
                @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = StatisticsResponse.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "The asker has the same already (If-None-Match)")
    @Operation(
            operationId = "getStatistics",
            summary = "Counts the reports of whole months",
            description = "Of each month, numbers below 5 are hidden, and those from which they could be derived; "
                    + "longer times are sums of what is published of their months. A month is published when it has "
                    + "ended. No official is named, and no word that a reporter wrote: what the catalogue or the "
                    + "directory does not know is `OTHER`. As CSV with `Accept: text/csv`.")
    public RestResponse<String> get(
            @QueryParam("from")
                    @Parameter(
                            description = "The first month, or a day in it; without it a year back from the last",
                            example = "2026-01")
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "The last month, or a day in it; without it the last that is published; at "
                                    + "most 120 months in all",
                            example = "2026-10")
                    String to,
            @QueryParam("by")
                    @Parameter(
                            description =
                                    "Any of `service`, `unit`, `channel`, `month`, with commas between them. Each "
                                            + "of the first three gives rows of its own, in each month where that is asked for",
                            example = "service,month")
                    String by,
            @Context HttpHeaders asked) {
        var statistics = readStatistics.read(month("from", from), month("to", to), Dimension.parse(by));
        var csv = wantsCsv(asked);
        return answer(
                asked, csv ? CSV + ";charset=UTF-8" : APPLICATION_JSON, csv ? Csv.of(statistics) : write(statistics));
    }

    private static YearMonth month(String parameter, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            var month = text.length() > 7 ? YearMonth.from(LocalDate.parse(text)) : YearMonth.parse(text);
            if (month.getYear() < 2000 || month.getYear() > 2100) throw new Invalid(parameter, "json.wrong-type");
            return month;
        } catch (DateTimeException e) {
            throw new Invalid(parameter, "json.wrong-type");
        }
    }

    private static boolean wantsCsv(HttpHeaders asked) {
        for (var type : asked.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) return false;
            if (type.isCompatible(MediaType.valueOf(CSV))) return true;
        }
        return false;
    }

    private String write(StatisticsResponse statistics) {
        try {
            return json.writeValueAsString(statistics);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("statistics that are no JSON", e);
        }
    }

    /** The tag is of the content, so it changes when and only when that does; weak, since it may travel compressed. */
    private static RestResponse<String> answer(HttpHeaders asked, String type, String text) {
        var etag = "W/\"" + Seal.sha256(type + '\n' + text).substring(0, 32) + '"';
        var response = isKnown(asked.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)
                ? ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(text, type);
        return response.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header(HttpHeaders.VARY, "Accept")
                .build();
    }

    private static boolean isKnown(String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || etag.equals(tag) || etag.equals("W/" + tag));
    }
}
