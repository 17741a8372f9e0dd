package id.siginjai.performance.agreements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class RegisterRepository implements PanacheRepositoryBase<Register, Integer> {

    /** Locks the year's register until the commit, opening it where it lacks: one number at a time, and no gap. */
    int nextSerialOf(int year) {
        getEntityManager()
                .createNativeQuery(
                        "INSERT INTO agreement_register (year, last_serial) VALUES (:year, 0) ON CONFLICT DO NOTHING")
                .setParameter("year", year)
                .executeUpdate();
        return findById(year, LockModeType.PESSIMISTIC_WRITE).nextSerial();
    }
}
