package id.siginjai.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleOfficeTest {

    @ParameterizedTest
    @CsvSource({
        "official:DISDUKCAPIL, 0197a2e1-da80-7a0d-be1b-94e883545c68",
        "official:15.71.11, 0197a2e1-da80-73d8-81f1-eda9a5475add",
        "official:15.71.11.1006, 0197a2e1-da80-7208-ac29-a531da10b6d4",
        "position:15.71.11.1006, 0197a2e1-da80-7938-a456-93ed795fb1b5"
    })
    void idsAreThoseThatTheSandboxsUsersCarry(String key, String id) {
        assertThat(SampleIds.of(key)).hasToString(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15.71.11.1006 | Kelurahan Bakung Jaya | KELURAHAN | Lurah | Lurah Bakung Jaya",
                "15.71.11 | Kecamatan Paal Merah | KECAMATAN | Camat | Camat Paal Merah",
                "DISHUB | Dinas Perhubungan | DEPARTMENT | Kepala Dinas Perhubungan | Kepala Dinas Perhubungan",
                "BAPPEDA | Badan Perencanaan | AGENCY | Kepala Badan Perencanaan | Kepala Badan Perencanaan",
                "INSPEKTORAT | Inspektorat Daerah | INSPECTORATE | Inspektur | Inspektur",
                "SETDA | Sekretariat Daerah | SECRETARIAT | Sekretaris Daerah | Sekretaris Daerah",
                "SETWAN | Sekretariat DPRD | SECRETARIAT | Sekretaris DPRD | Sekretaris DPRD",
                "RSUD-HAM | RSUD H. Abdul Manap | HOSPITAL | Direktur | Direktur RSUD H. Abdul Manap",
                "PKM-X | Puskesmas Putri Ayu | HEALTH_CENTRE | Kepala Puskesmas | Kepala Puskesmas Putri Ayu",
            })
    void aHeadIsNamedAfterTheOffice(String code, String name, UnitKind kind, String title, String holder) {
        var offices = SampleOffice.headOf(new UnitRequest(code, name, kind, "15.71", null));

        assertThat(offices).singleElement().satisfies(office -> {
            assertThat(office.post().title()).isEqualTo(title);
            assertThat(office.holder()).isEqualTo(holder);
        });
    }
}
