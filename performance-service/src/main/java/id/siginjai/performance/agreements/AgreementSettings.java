package id.siginjai.performance.agreements;

import id.siginjai.performance.settings.DeclaresSettings;
import id.siginjai.performance.settings.Setting;
import id.siginjai.performance.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
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

    AgreementRules of(int year) {
        return settings.of(AgreementRules.SETTING, year).value();
    }
}
