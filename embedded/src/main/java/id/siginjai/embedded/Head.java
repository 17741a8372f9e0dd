package id.siginjai.embedded;

/** The unit heads of the sample city who can sign in to the sandbox. */
enum Head {
    /** Head of the civil registry. Directly under the city: the superior is the mayor. */
    KADIS("kadis", "DISDUKCAPIL", "0197a2e1-da80-7a0d-be1b-94e883545c68"),
    /** Head of Kecamatan Paal Merah. Directly under the city as well. */
    CAMAT("camat", "15.71.11", "0197a2e1-da80-73d8-81f1-eda9a5475add"),
    /** Head of Kelurahan Bakung Jaya, in Kecamatan Paal Merah: the superior is the camat. */
    LURAH("lurah", "15.71.11.1006", "0197a2e1-da80-7208-ac29-a531da10b6d4");

    final String user;
    final String unit;
    final String officialId;

    Head(String user, String unit, String officialId) {
        this.user = user;
        this.unit = unit;
        this.officialId = officialId;
    }
}
