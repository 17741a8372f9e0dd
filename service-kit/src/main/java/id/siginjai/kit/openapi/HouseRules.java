package id.siginjai.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What holds for every operation and every schema stands in the document without any resource having to say it. */
public class HouseRules implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        return PlainSchemas.plain(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        if (components == null || document.getPaths() == null) return;
        PlainSchemas.forget(components);
        Pages.rename(document);
        components.addSecurityScheme("bearer", bearer());
        var paths = document.getPaths().getPathItems();
        if (paths != null) paths.values().forEach(HouseRules::apply);
        Examples.compose(document);
    }

    private static void apply(PathItem path) {
        var call = path.getOperations();
        call.forEach((method, operation) -> {
            Headers.describe(operation, method, path);
            Problems.add(operation, method, path);
        });
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("OpenID Connect, realm siginjai; an operation names the roles of which it takes any");
    }
}
