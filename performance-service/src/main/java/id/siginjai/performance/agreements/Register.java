package id.siginjai.performance.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The register of a year's agreements, which gives each original the next serial. */
@Entity
@Table(name = "agreement_register")
class Register {

    @Id
    private int year;

    @Column(name = "last_serial")
    private int lastSerial;

    protected Register() {}

    int nextSerial() {
        return ++lastSerial;
    }
}
