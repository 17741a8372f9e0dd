package id.siginjai.performance.agreements;

import id.siginjai.performance.organisation.PositionLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * The post that an agreement belongs to, and its unit by the names that they had.
 *
 * @param cityName as it stands in titles and letterheads: Kota Jambi
 */
@Embeddable
record Seat(
        @Column(name = "position_id") UUID positionId,

        @Column(name = "position_level") @Enumerated(EnumType.STRING)
        PositionLevel level,

        @Column(name = "heads_unit") boolean headsUnit,

        @Column(name = "unit_code") String unitCode,

        @Column(name = "unit_name") String unitName,

        @Column(name = "city_name") String cityName) {

    /** In what an indicator's name means one indicator: the unit for who heads it, else the post. */
    String indicatorScope() {
        return headsUnit ? unitCode : positionId.toString();
    }
}
