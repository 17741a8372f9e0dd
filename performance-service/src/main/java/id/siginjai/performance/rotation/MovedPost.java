package id.siginjai.performance.rotation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A post as it was called on the day of a decree. */
@Embeddable
class MovedPost {

    private UUID positionId;
    private String title;
    private String unitCode;
    private String unitName;

    protected MovedPost() {}

    MovedPost(UUID positionId, String title, String unitCode, String unitName) {
        this.positionId = positionId;
        this.title = title;
        this.unitCode = unitCode;
        this.unitName = unitName;
    }

    UUID positionId() {
        return positionId;
    }

    String title() {
        return title;
    }

    String unitCode() {
        return unitCode;
    }

    String unitName() {
        return unitName;
    }
}
