package id.siginjai.performance.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A unit of the city: a tree with the city as its root. Closed, never deleted. */
@Entity
class Unit {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version
    private long version;

    protected Unit() {}

    Unit(String code, UnitRequest content) {
        this.code = code;
        take(content);
    }

    /** Takes the new content. @return true when the name is another one, which others must be told */
    boolean take(UnitRequest content) {
        var renamed = !content.name().equals(name);
        name = content.name();
        kind = content.kind();
        parentCode = content.parentCode();
        closedOn = content.closedOn();
        return renamed;
    }

    /** Whether an end is set: then nothing without an end begins in it. */
    boolean isClosed() {
        return closedOn != null;
    }

    /** @param last the last day of what is to begin in it; null where it has no end */
    boolean isOpenUntil(LocalDate last) {
        return closedOn == null || last != null && last.isBefore(closedOn);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    UnitKind kind() {
        return kind;
    }

    String parentCode() {
        return parentCode;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    long version() {
        return version;
    }
}
