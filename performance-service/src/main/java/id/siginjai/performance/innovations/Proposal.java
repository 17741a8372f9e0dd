package id.siginjai.performance.innovations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What an innovation is, as it was proposed. */
@Embeddable
class Proposal {

    private String title;

    private String description;

    @Enumerated(EnumType.STRING)
    private InnovationForm form;

    @Enumerated(EnumType.STRING)
    private InnovationType type;

    @Enumerated(EnumType.STRING)
    private Initiator initiator;

    protected Proposal() {}

    Proposal(InnovationRequest content) {
        title = content.title();
        description = content.description();
        form = content.form();
        type = content.type();
        initiator = content.initiator();
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    InnovationForm form() {
        return form;
    }

    InnovationType type() {
        return type;
    }

    Initiator initiator() {
        return initiator;
    }
}
