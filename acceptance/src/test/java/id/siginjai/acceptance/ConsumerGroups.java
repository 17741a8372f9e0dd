package id.siginjai.acceptance;

import id.siginjai.embedded.Kafka;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Who reads from the broker. */
final class ConsumerGroups {

    private ConsumerGroups() {}

    /** How far each of them has read. */
    static Map<String, Map<TopicPartition, OffsetAndMetadata>> of(Kafka kafka) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            var groups = new HashMap<String, Map<TopicPartition, OffsetAndMetadata>>();
            for (var group : admin.listGroups().all().get()) {
                var offsets = admin.listConsumerGroupOffsets(group.groupId());
                groups.put(
                        group.groupId(), offsets.partitionsToOffsetAndMetadata().get());
            }
            return groups;
        }
    }
}
