package id.siginjai.performance.achievements;

import static id.siginjai.kit.identity.Roles.ORGANISASI;

import id.siginjai.performance.settings.DeclaresSettings;
import id.siginjai.performance.settings.Setting;
import id.siginjai.performance.settings.Settings;
import id.siginjai.performance.settings.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

@ApplicationScoped
class AchievementSettings implements DeclaresSettings {

    static final Setting<BandLimits> BANDS =
            new Setting<>("achievement-bands", BandLimits.class, BandLimits.of(91, 76, 66, 51), ORGANISASI);

    static final Setting<AchievementLimits> LIMITS = new Setting<>(
            "achievement-limits",
            AchievementLimits.class,
            new AchievementLimits(BigDecimal.ZERO, BigDecimal.valueOf(120)),
            ORGANISASI);

    private final Settings settings;

    AchievementSettings(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(BANDS, LIMITS);
    }

    Versioned<BandLimits> bands(int year) {
        return settings.of(BANDS, year);
    }

    Versioned<AchievementLimits> limits(int year) {
        return settings.of(LIMITS, year);
    }
}
