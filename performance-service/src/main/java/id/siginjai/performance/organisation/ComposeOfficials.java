package id.siginjai.performance.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siginjai.kit.composed.ComposedReads;
import id.siginjai.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Officials as they are shown. Lists leave as the text that the database composed; a single one is read from the same. */
@ApplicationScoped
class ComposeOfficials {

    private final ComposedReads reads;
    private final OpenMarks marks;
    private final ObjectMapper mapper;

    ComposeOfficials(ComposedReads reads, OpenMarks marks, ObjectMapper mapper) {
        this.reads = reads;
        this.marks = marks;
        this.mapper = mapper;
    }

    /** In order of name. */
    byte[] page(OfficialSearch search, UUID asking, LocalDate today, PageRequest page) {
        var officials = OfficialText.askedBy(asking, today, marks, ", o.name, o.id");
        search.narrow(officials, marks);
        page.cursor().ifPresent(after -> officials.then("AND (o.name, o.id) > (?, ?)", after.text(0), after.uuid(1)));
        return reads.page(officials.then("ORDER BY o.name, o.id"), page);
    }

    Optional<OfficialResponse> find(UUID id, UUID asking, LocalDate today) {
        return reads.one(OfficialText.askedBy(asking, today, marks, "").then("AND o.id = ?", id))
                .map(this::read);
    }

    private OfficialResponse read(String text) {
        try {
            return mapper.readValue(text, OfficialResponse.class);
        } catch (JsonProcessingException e) {
            // Without the text, which has a NIP and a name.
            throw new UncheckedIOException("what the database composed is no official", e);
        }
    }
}
