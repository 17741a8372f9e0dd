package id.siginjai.kit.openapi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers of the house: versions, repeated requests, where to find what was created. */
final class Headers {

    private Headers() {}

    static void describe(Operation operation, PathItem.HttpMethod method, PathItem path) {
        parameter(operation, "Idempotency-Key").ifPresent(key -> {
            key.description("Repeated with the same body it gives the same answer, for 30 days");
            key.getSchema().maxLength(255);
        });
        parameter(operation, "Receipt")
                .ifPresent(receipt -> receipt.required(true)
                        .description(
                                "The 16 digits that were shown when the complaint was filed; the only credential"));
        parameter(operation, "If-Match")
                .ifPresent(version -> version.description(
                        isNeeded(method)
                                ? "The ETag that was read; needed where the resource exists"
                                : "The ETag that was read; may be left out"));
        var hasVersions = isVersioned(path) && method != PathItem.HttpMethod.POST;
        for (var status : List.of("200", "201")) {
            var response = operation.getResponses().getAPIResponse(status);
            if (response == null) continue;
            if (hasVersions) {
                response.addHeader("ETag", header("The version, for If-Match"));
            }
            if (status.equals("201")) response.addHeader("Location", header("Where it is found"));
        }
    }

    /** A step needs no version: the life cycle refuses what comes too late. A client that names one gets it checked. */
    static boolean isNeeded(PathItem.HttpMethod method) {
        return method != PathItem.HttpMethod.POST;
    }

    /** Whether whoever changes it names the version that was read. */
    static boolean isVersioned(PathItem path) {
        return path.getPUT() != null && parameter(path.getPUT(), "If-Match").isPresent();
    }

    static Optional<Parameter> parameter(Operation operation, String header) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.HEADER)
                .filter(parameter -> Objects.equals(parameter.getName(), header))
                .findFirst();
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }
}
