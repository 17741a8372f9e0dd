package id.siginjai.performance.settings;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A setting and the value that holds. */
@Schema(name = "Setting")
record SettingResponse(
        @Schema(required = true, examples = "achievement-bands")
        String name,

        @Schema(required = true, description = "0: the value that the release brought", examples = "2")
        long version,

        @Schema(
                description = "The first year for which it was set; absent while no office has set one",
                examples = "2025")
        Integer year,

        @Schema(required = true, examples = "{\"veryHigh\": 91, \"high\": 76, \"medium\": 66, \"low\": 51}")
        Map<String, Object> value,

        @Schema(required = true, description = "The role that may change it", examples = "organisasi")
        String office,

        @Schema(description = "Who set it", examples = "organisasi")
        String changedBy,

        @Schema(description = "When it was set") Instant changedAt,

        @Schema(description = "Why it was set", examples = "Peraturan Wali Kota 12/2025")
        String reason) {}
