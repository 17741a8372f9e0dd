package id.siginjai.performance.rotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must hold before an official may be moved, each with its legal basis. */
@Schema(
        name = "RotationGate",
        description = "TENURE: long enough in the post. MINISTRY_PERMISSION: the ministry's, while the mayor is new in "
                + "office. BKN_PERMIT: the civil-service agency's. EQUAL_LEVEL: to a post of the same level. NO_NON_JOB: "
                + "from a post to a post.")
enum Gate {
    TENURE("UU 5/2014 (digantikan UU 20/2023) dan PP 11/2017 sebagaimana diubah PP 17/2020"),
    MINISTRY_PERMISSION("UU 10/2016 pasal 162 ayat (3)"),
    BKN_PERMIT("Perpres 116/2022"),
    EQUAL_LEVEL("PP 11/2017; penurunan jabatan hanya dengan PP 94/2021 pasal 8"),
    NO_NON_JOB("Kebijakan Wali Kota 25 Juni 2025: penyegaran tanpa nonjob");

    private final String basis;

    Gate(String basis) {
        this.basis = basis;
    }

    String basis() {
        return basis;
    }
}
