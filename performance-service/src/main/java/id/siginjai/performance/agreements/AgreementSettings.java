package id.siginjai.performance.agreements;

import id.siginjai.performance.settings.DeclaresSettings;
import id.siginjai.performance.settings.Setting;
import id.siginjai.performance.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class AgreementSettings implements DeclaresSettings {

    private final Settings settings;

    AgreementSettings(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(AgreementRules.SETTING);
    }

    /** By the day that was told of that very year's budget. */
    LocalDate dueDateOf(int year) {
        var approved = settings.setFor(AgreementRules.SETTING, year)
                .map(AgreementRules::budgetApprovedOn)
                .orElse(null);
        return new DueDate(approved, of(year).monthsToSign()).of(year);
    }

    AgreementRules of(int year) {
        return settings.of(AgreementRules.SETTING, year).value();
    }
}
