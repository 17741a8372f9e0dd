package id.siginjai.kit.outbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries the W3C trace context over the outbox, so that one trace shows a report from HTTP to the mark. */
@ApplicationScoped
class TraceContext {

    static final String HEADER = "traceparent";

    private final OpenTelemetry telemetry;

    TraceContext(OpenTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    /** The running span as a {@code traceparent}, or null outside any. */
    String current() {
        return inject(Context.current());
    }

    /** Opens the span of one sending, a child of the transaction's that appended the event. */
    Span startPublish(OutboxRow row) {
        var parent = row.traceparent() == null
                ? Context.root()
                : telemetry
                        .getPropagators()
                        .getTextMapPropagator()
                        .extract(Context.root(), Map.of(HEADER, row.traceparent()), GETTER);
        return telemetry
                .getTracer("id.siginjai.outbox")
                .spanBuilder(row.topic() + " publish")
                .setSpanKind(SpanKind.PRODUCER)
                .setParent(parent)
                .startSpan();
    }

    String of(Span span) {
        return inject(Context.root().with(span));
    }

    private String inject(Context context) {
        var carrier = new HashMap<String, String>();
        telemetry.getPropagators().getTextMapPropagator().inject(context, carrier, Map::put);
        return carrier.get(HEADER);
    }

    private static final TextMapGetter<Map<String, String>> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return List.copyOf(carrier.keySet());
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
            return carrier.get(key);
        }
    };
}
