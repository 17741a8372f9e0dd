package id.siginjai.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one {@link City} to whichever test asks for it; it is stopped after the last test of all. */
final class CityExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == City.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(City.class))
                .computeIfAbsent(City.class, key -> start(), City.class);
    }

    private static City start() {
        try {
            return new City();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
