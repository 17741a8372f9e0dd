package id.siginjai.complaint.triage;

import java.util.UUID;

/** A text and the complaint that it is about: a client's key repeats one call, not the same text elsewhere. */
record TextOf(UUID complaint, String text) {

    /** Without the text: a log may hold it. */
    @Override
    public String toString() {
        return "TextOf[" + complaint + "]";
    }
}
