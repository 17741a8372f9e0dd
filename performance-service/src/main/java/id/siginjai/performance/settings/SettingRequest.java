package id.siginjai.performance.settings;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new value, and why. */
@Schema(name = "SettingChange")
record SettingRequest(
        @NotNull
        @Schema(
                description = "The whole value, in the fields that the present one has",
                examples = "{\"veryHigh\": 91, \"high\": 76, \"medium\": 66, \"low\": 51}")
        Map<String, Object> value,

        @NotBlank @Size(max = 500) @PlainText(multiline = true) @Schema(examples = "Peraturan Wali Kota 12/2025")
        String reason) {}
