package id.siginjai.performance.achievements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How good an achievement is, by the limits of the year. */
@Schema(
        description =
                "VERY_HIGH sangat tinggi; HIGH tinggi; MEDIUM sedang; LOW rendah; VERY_LOW sangat rendah; the limits "
                        + "are the setting achievement-bands")
public enum Band {
    VERY_HIGH,
    HIGH,
    MEDIUM,
    LOW,
    VERY_LOW
}
