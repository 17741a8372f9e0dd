package id.siginjai.performance.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Sets a value for a year and those after it; what was computed with the one before stays as it is. */
@ApplicationScoped
class ChangeSetting {

    private final SettingValueRepository values;
    private final SettingJson json;
    private final Validator validator;
    private final CurrentUser user;
    private final Clock clock;

    ChangeSetting(SettingValueRepository values, SettingJson json, Validator validator, CurrentUser user, Clock clock) {
        this.values = values;
        this.json = json;
        this.validator = validator;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    void change(Setting<?> setting, int year, SettingRequest request, String ifMatch) throws JsonProcessingException {
        values.lock(setting.name());
        var before =
                values.inForce(setting.name(), year).map(SettingValue::version).orElse(0L);
        new EntityVersion(before).require(ifMatch);
        var value = json.accept(request.value(), setting);
        requireValid(value);
        var key = new SettingValue.Key(setting.name(), values.nextVersion(setting.name()));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what the database keeps
        values.persist(new SettingValue(
                key, year, json.write(value), new SettingValue.Change(user.name(), now, request.reason())));
    }

    private void requireValid(Record value) {
        var violations = validator.validate(new Proposed(value));
        if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
        if (value instanceof Checked checked) checked.check();
    }

    /** Makes the fields' names in violations begin with {@code value}, as the client wrote them. */
    private record Proposed(@Valid Record value) {}
}
