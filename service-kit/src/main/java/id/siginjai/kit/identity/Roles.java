package id.siginjai.kit.identity;

import java.util.List;

/** The realm's roles. Elected offices, the offices in charge, and a machine. */
public final class Roles {

    public static final String WALIKOTA = "walikota";
    public static final String WAKIL_WALIKOTA = "wakil-walikota";
    public static final String SEKDA = "sekda";
    /** Personnel. */
    public static final String BKPSDMD = "bkpsdmd";
    /** Performance agreements. */
    public static final String ORGANISASI = "organisasi";
    /** Innovation. */
    public static final String BAPPEDA = "bappeda";
    /** The job-fit panel. */
    public static final String ASESOR = "asesor";
    /** Complaints. */
    public static final String INSPEKTORAT = "inspektorat";
    /** The inspectorate's lead: assignment, and what others may not see. */
    public static final String INSPEKTORAT_LEAD = "inspektorat-lead";
    /** A unit's head. */
    public static final String KEPALA_UNIT = "kepala-unit";
    /** Machine client, read-only aggregates. */
    public static final String DASHBOARD = "dashboard";

    static final List<String> ALL = List.of(
            WALIKOTA,
            WAKIL_WALIKOTA,
            SEKDA,
            BKPSDMD,
            ORGANISASI,
            BAPPEDA,
            ASESOR,
            INSPEKTORAT,
            INSPEKTORAT_LEAD,
            KEPALA_UNIT,
            DASHBOARD);

    private Roles() {}
}
