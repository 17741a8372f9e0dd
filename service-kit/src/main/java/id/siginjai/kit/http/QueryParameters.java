package id.siginjai.kit.http;

import id.siginjai.kit.problem.Invalid;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A query that names no constant, number, day, id or truth value is a bad request that names its parameter. Jakarta REST
 * would answer 404, as if the list were not there, or take every word but 'true' for false.
 */
@Provider
class QueryParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        if (name.isEmpty()) return null;
        if (type.isEnum()) return (ParamConverter<T>) new OneOf(name.get(), type.getEnumConstants());
        if (type == int.class || type == Integer.class) {
            return (ParamConverter<T>) new Converter<>(name.get(), Integer::valueOf);
        }
        if (type == UUID.class) return (ParamConverter<T>) new Converter<>(name.get(), UUID::fromString);
        if (type == LocalDate.class) return (ParamConverter<T>) new Converter<>(name.get(), LocalDate::parse);
        if (type == Boolean.class) return (ParamConverter<T>) new Converter<>(name.get(), QueryParameters::truth);
        return null;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static final class OneOf extends Converter<Object> {

        private final Object[] constants;

        OneOf(String name, Object[] constants) {
            super(
                    name,
                    text -> Arrays.stream(constants)
                            .filter(constant -> ((Enum<?>) constant).name().equals(text))
                            .findFirst()
                            .orElseThrow(IllegalArgumentException::new));
            this.constants = constants;
        }

        @Override
        Invalid refused(String name) {
            var names = Arrays.stream(constants).map(String::valueOf).collect(Collectors.joining(", "));
            return new Invalid(name, "json.not-one-of", names);
        }
    }

    private static class Converter<T> implements ParamConverter<T> {

        private final String name;
        private final Function<String, T> parse;

        Converter(String name, Function<String, T> parse) {
            this.name = name;
            this.parse = parse;
        }

        @Override
        public T fromString(String text) {
            try {
                return text == null ? null : parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                // The only kind of exception that the framework hands on as it is; its cause becomes the answer.
                throw new BadRequestException(refused(name));
            }
        }

        Invalid refused(String name) {
            return new Invalid(name, "json.wrong-type");
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
