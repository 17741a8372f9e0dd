package id.siginjai.performance.rotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siginjai.kit.composed.ComposedReads;
import id.siginjai.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** Marks as they are shown. Lists leave as the text that the database composed; a single mark is read from the same. */
@ApplicationScoped
class ComposeMarks {

    private final ComposedReads reads;
    private final ObjectMapper mapper;

    ComposeMarks(ComposedReads reads, ObjectMapper mapper) {
        this.reads = reads;
        this.mapper = mapper;
    }

    /** The latest first; without those of the official who asks, whose place in this order would tell their moment. */
    byte[] page(RotationFilter filter, UUID asking, PageRequest page) {
        var marks =
                MarkText.askedBy(asking, ", instant_text(r.marked_at), r.id").then("AND NOT own");
        filter.narrow(marks);
        page.cursor()
                .ifPresent(after -> marks.then(
                        "AND (r.marked_at, r.id) < (CAST(? AS timestamptz), ?)",
                        after.instant(0).toString(),
                        after.uuid(1)));
        return reads.page(marks.then("ORDER BY r.marked_at DESC, r.id DESC"), page);
    }

    /** The asking official's own, in the order of their random ids: neither the order nor the cursor tells a moment. */
    byte[] pageOf(UUID asking, RotationFilter filter, PageRequest page) {
        var marks = MarkText.askedBy(asking, ", r.id").then("AND r.official_id = ?", asking);
        filter.narrow(marks);
        page.cursor().ifPresent(after -> marks.then("AND r.id > ?", after.uuid(0)));
        return reads.page(marks.then("ORDER BY r.id"), page);
    }

    Optional<RotationResponse> find(UUID id, UUID asking) {
        return reads.one(MarkText.askedBy(asking, "").then("AND r.id = ?", id)).map(this::read);
    }

    private RotationResponse read(String text) {
        try {
            return mapper.readValue(text, RotationResponse.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("what the database composed is no mark", e);
        }
    }
}
