package id.siginjai.kit.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row that waits to be sent. */
record OutboxRow(
        long position,
        UUID id,
        String topic,
        String key,
        String type,
        String payload,
        String source,
        OffsetDateTime time,
        String traceparent) {

    CloudEvent toCloudEvent() {
        return CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create(source))
                .withType(type)
                .withTime(time)
                .withDataSchema(URI.create("urn:siginjai:schema:" + type))
                .withDataContentType("application/json")
                .withData(payload.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
