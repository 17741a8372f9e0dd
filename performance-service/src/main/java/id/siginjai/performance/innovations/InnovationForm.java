package id.siginjai.performance.innovations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an innovation renews. Source: PP 38/2017, article 4. */
@Schema(
        description =
                "GOVERNANCE tata kelola pemerintahan; PUBLIC_SERVICE pelayanan publik; OTHER what else is the city's")
enum InnovationForm {
    GOVERNANCE,
    PUBLIC_SERVICE,
    OTHER
}
