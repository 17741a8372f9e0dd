package id.siginjai.performance.agreements;

/** A request for the API document that the service would accept: composed of its fields' examples, weights don't add up. */
final class AgreementExample {

    static final String JSON = """
            {
              "year": 2025,
              "officialId": "0197a2e1-da80-7a0d-be1b-94e883545c68",
              "objectives": [
                {
                  "statement": "Meningkatnya kualitas pelayanan administrasi kependudukan",
                  "indicators": [
                    {"name": "Cakupan identitas kependudukan digital", "unit": "persen", "target": 35.5,
                     "polarity": "HIGHER_IS_BETTER", "weight": 60},
                    {"name": "Lama penerbitan KTP-el", "unit": "hari", "target": 1,
                     "polarity": "LOWER_IS_BETTER", "weight": 40}
                  ]
                }
              ],
              "programmes": [{"name": "Program Pendaftaran Penduduk", "budget": 1250000000}]
            }
            """;

    private AgreementExample() {}
}
