package id.siginjai.performance.rotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the official concerned says to the mark, before the mayor decides. */
@Embeddable
class Reply {

    @Column(name = "reply")
    private String text;

    @Column(name = "replied_at")
    private Instant at;

    protected Reply() {}

    Reply(String text, Instant at) {
        this.text = text;
        this.at = at;
    }

    String text() {
        return text;
    }

    Instant at() {
        return at;
    }
}
