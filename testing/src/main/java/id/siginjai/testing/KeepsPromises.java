package id.siginjai.testing;

import id.siginjai.contracts.ApiDocument;
import id.siginjai.contracts.ApiPromises;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** Holds each answer of each test against the document that clients are generated from. */
public class KeepsPromises implements Filter {

    private static final ApiPromises PROMISES = ApiDocument.of(
                    ConfigProvider.getConfig().getValue("quarkus.application.name", String.class))
            .promises();

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        var answer = context.next(request, specification);
        var path = URI.create(request.getURI()).getRawPath();
        var broken = PROMISES.broken(
                request.getMethod(), path, answer.statusCode(), answer.contentType(), answer.asString());
        if (!broken.isEmpty()) {
            throw new AssertionError("%s %s answered %d and broke the document: %s"
                    .formatted(request.getMethod(), path, answer.statusCode(), broken));
        }
        return answer;
    }
}
