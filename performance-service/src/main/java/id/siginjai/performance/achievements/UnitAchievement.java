package id.siginjai.performance.achievements;

import java.math.BigDecimal;

/**
 * What a unit achieved in a year: what its head's agreement did.
 *
 * @param score null while nothing was told; so the band
 * @param leap null where nothing can be compared
 */
public record UnitAchievement(String unitCode, BigDecimal score, Band band, BigDecimal leap) {}
