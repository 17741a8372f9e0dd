package id.siginjai.performance.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes aggregates as JSON and as CSV. */
@ApplicationScoped
class Represent {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ObjectMapper mapper;

    Represent(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Representation json(Object aggregates) {
        try {
            return new Representation(JSON, mapper.writeValueAsString(aggregates));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line a row, a column a component of the record. */
    <R extends Record> Representation csv(Class<R> type, List<R> rows) {
        return new Representation(CSV, Csv.of(type, rows));
    }

    /** A line a number, named by its path in the JSON. */
    Representation csv(Record aggregates) {
        var figures = new ArrayList<Figure>();
        collect("", aggregates, figures);
        return csv(Figure.class, figures);
    }

    /** A number, and of what. */
    record Figure(String figure, Object value) {}

    private static void collect(String path, Record aggregates, List<Figure> figures) {
        for (var component : aggregates.getClass().getRecordComponents()) {
            var value = Csv.valueOf(component, aggregates);
            var name = path + component.getName();
            if (value instanceof Record part) collect(name + '.', part, figures);
            else if (value != null) figures.add(new Figure(name, value));
        }
    }
}
