package id.siginjai.performance.agreements;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.organisation.Officials;
import id.siginjai.performance.organisation.Person;
import id.siginjai.performance.organisation.Post;
import id.siginjai.performance.organisation.UnitFacts;
import id.siginjai.performance.organisation.UnitKind;
import id.siginjai.performance.organisation.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds out in the organisation who promises, in which post, to whom, and before which witnesses. */
@ApplicationScoped
class FindParties {

    /** The city secretary is the only official of a city in this echelon. Source: PP 41/2007 article 35. */
    private static final String ECHELON_OF_THE_CITY_SECRETARY = "II.a";

    private static final String ACTING = "Plt. ";

    private final Officials officials;
    private final Units units;
    private final AgreementSettings settings;
    private final Clock clock;

    FindParties(Officials officials, Units units, AgreementSettings settings, Clock clock) {
        this.officials = officials;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    /** The post that the official's agreement of the year belongs to: today's, or the one at the end of a past year. */
    Seat seatOf(UUID officialId, int year) {
        if (!officials.isKnown(officialId)) throw new Invalid("officialId", "official.unknown");
        var post = officials
                .postOn(officialId, dayOf(year))
                .or(() -> officials.postOn(officialId, today()))
                .orElseThrow(() -> new Invalid("officialId", "agreement.official-without-post"));
        return new Seat(
                post.positionId(),
                post.level(),
                post.headsUnit(),
                post.unitCode(),
                post.unitName(),
                cityAbove(post.unitCode()));
    }

    /** The parties by the names, ranks and titles that they have now. */
    Parties of(Seat seat, UUID officialId, int year, Optional<Party> asBefore) {
        var day = dayOf(year);
        var first = officials
                .find(officialId)
                .map(person -> firstParty(person, seat, day, asBefore))
                .orElseThrow(() -> new Invalid("officialId", "official.unknown"));
        var superior = new Superiors(this::unit, code -> officials.headOf(code, day)).of(seat, officialId);
        return new Parties(
                first, superior.map(id -> official(id, day)).orElseGet(() -> elected(Office.MAYOR, seat, year)));
    }

    /** Who must sign: the parties as they stand in the agreement, the witnesses as they are now. */
    RequiredSignatures required(Agreement agreement) {
        return RequiredSignatures.of(agreement.parties(), witnesses(agreement.seat(), agreement.year()));
    }

    Witnesses witnesses(Seat seat, int year) {
        return new Witnesses(elected(Office.DEPUTY_MAYOR, seat, year), citySecretary(seat));
    }

    /** Who answers for the post today. */
    Optional<UUID> holderOf(Seat seat) {
        return officials.holderOn(seat.positionId(), today());
    }

    private Party firstParty(Person person, Seat seat, LocalDate day, Optional<Party> asBefore) {
        var post = postOf(person.id(), day).filter(held -> held.positionId().equals(seat.positionId()));
        return post.map(held -> party(person, held))
                .or(() -> asBefore.map(before -> standingIn(person, before)))
                .orElseThrow(() -> new Invalid("officialId", "agreement.official-without-post"));
    }

    /** Who holds another post answers for this one for a time, or held it when the agreement was made. */
    private static Party standingIn(Person person, Party before) {
        if (person.id().equals(before.officialId()))
            return Party.of(person, before.title()).holding(before.office());
        var title = before.title().startsWith(ACTING) ? before.title() : ACTING + before.title();
        return Party.of(person, title).holding(before.office());
    }

    private Party official(UUID id, LocalDate day) {
        var person = officials.find(id).orElseThrow(() -> new Invalid("superiorId", "official.unknown"));
        return postOf(id, day).map(post -> party(person, post)).orElseGet(() -> Party.of(person, "-"));
    }

    private static Party party(Person person, Post post) {
        var party = Party.of(person, titleOf(post));
        return isCitySecretary(post) ? party.holding(Office.CITY_SECRETARY) : party;
    }

    /** Heads of areas are called after them; the titles of the others say it already. */
    private static String titleOf(Post post) {
        return switch (post.unitKind()) {
            case KECAMATAN, KELURAHAN -> post.headsUnit() ? post.title() + areaOf(post) : post.title();
            default -> post.title();
        };
    }

    private static String areaOf(Post post) {
        var name = post.unitName();
        var space = name.indexOf(' ');
        return space < 0 || post.title().contains(name.substring(space)) ? "" : name.substring(space);
    }

    private Party citySecretary(Seat seat) {
        return units.openOfKinds(Set.of(UnitKind.SECRETARIAT), today()).stream()
                .flatMap(unit -> officials.headOf(unit.code(), today()).stream())
                .filter(id ->
                        postOf(id, today()).filter(FindParties::isCitySecretary).isPresent())
                .findFirst()
                .flatMap(officials::find)
                .map(person -> Party.of(person, Office.CITY_SECRETARY.titleIn(seat.cityName()))
                        .holding(Office.CITY_SECRETARY))
                .orElseGet(() -> Party.elected(Office.CITY_SECRETARY, null, seat.cityName()));
    }

    private static boolean isCitySecretary(Post post) {
        return post.headsUnit() && ECHELON_OF_THE_CITY_SECRETARY.equals(post.echelon());
    }

    private Party elected(Office office, Seat seat, int year) {
        var rules = settings.of(year);
        return Party.elected(office, office == Office.MAYOR ? rules.mayor() : rules.deputyMayor(), seat.cityName());
    }

    private Optional<Post> postOf(UUID officialId, LocalDate day) {
        return officials.postOn(officialId, day).or(() -> officials.postOn(officialId, today()));
    }

    private String cityAbove(String unitCode) {
        var unit = unit(unitCode);
        while (unit.parentCode() != null) unit = unit(unit.parentCode());
        return unit.name().replaceFirst("^Pemerintah ", "");
    }

    private UnitFacts unit(String code) {
        return units.find(code).orElseThrow(() -> new IllegalStateException("the unit of a post is not there"));
    }

    private LocalDate dayOf(int year) {
        var last = LocalDate.of(year, Month.DECEMBER, 31);
        return last.isBefore(today()) ? last : today();
    }

    private LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }
}
