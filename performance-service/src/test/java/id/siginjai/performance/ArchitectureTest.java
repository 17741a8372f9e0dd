package id.siginjai.performance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The house's walls, as architecture.md describes them. */
@AnalyzeClasses(packages = "id.siginjai.performance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> AN_ENTITY =
            describe("an entity", type -> type.isAnnotatedWith(Entity.class));

    /** What a feature shows the others: its façade and what the façade speaks of. */
    private static final Map<String, Set<String>> PUBLISHED = Map.of(
            "achievements",
            Set.of(
                    "Achievements",
                    "AchievementFacts",
                    "AchievementSummary",
                    "Band",
                    "Predicate",
                    "Rating",
                    "UnitAchievement"),
            "agreements",
            Set.of("Agreements", "AgreementFacts", "Baselines", "Polarity"),
            "innovations",
            Set.of("Innovations", "InnovationFacts", "InnovationStanding", "Compliance", "Fulfilment"),
            "jobfit",
            Set.of("JobFit", "FitDistribution", "Outcome"),
            "organisation",
            Set.of(
                    "Officials",
                    "Units",
                    "CalendarDay",
                    "Move",
                    "Moved",
                    "OfficialRegistered",
                    "OpenMark",
                    "OpenMarks",
                    "Person",
                    "Post",
                    "PositionLevel",
                    "RotationReason",
                    "SanctionFacts",
                    "SanctionLevel",
                    "Sanctions",
                    "UnitFacts",
                    "UnitKind"),
            "rotation",
            Set.of("Rotations"),
            "inspections",
            Set.of("Discipline", "Inspections"),
            "settings",
            Set.of("Settings", "Setting", "Versioned", "DeclaresSettings", "Checked"));

    private static final DescribedPredicate<JavaMethodCall> READS_THE_WALL_CLOCK = describe(
            "reads the wall clock",
            call -> call.getName().equals("currentTimeMillis")
                    || call.getName().startsWith("system")
                            && call.getTargetOwner().getSimpleName().equals("Clock")
                    || call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().startsWith("java.")
                            && !takesAClock(call));

    @ArchTest
    static final ArchRule featuresDependOnEachOtherInOneDirection =
            slices().matching("id.siginjai.performance.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rotationKnowsOfficialsButOfficialsKnowNothingOfRotation = noClasses()
            .that(resideInAPackage("..organisation.."))
            .should()
            .dependOnClassesThat(resideInAPackage("..rotation.."));

    @ArchTest
    static final ArchRule aFeatureShowsTheOthersItsFacadeAndWhatTheFacadeSpeaksOf = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should(be(describe(
                    "among what its feature publishes",
                    (JavaClass type) ->
                            PUBLISHED.getOrDefault(feature(type), Set.of()).contains(type.getSimpleName()))));

    @ArchTest
    static final ArchRule onlyEventsHearKafka = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Events")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.apache.kafka..",
                    "io.smallrye.reactive.messaging..",
                    "org.eclipse.microprofile.reactive.messaging.."));

    @ArchTest
    static final ArchRule onlyResourcesSpeakHttp = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.."));

    @ArchTest
    static final ArchRule resourcesTakeAndGiveRecords = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .and()
            .arePublic()
            .should(not(have(describe("an entity among their types", ArchitectureTest::namesAnEntity))));

    @ArchTest
    static final ArchRule resourcesLeaveTheDatabaseToOthers = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "javax.sql.."));

    @ArchTest
    static final ArchRule useCasesAndFacadesOwnTheTransaction = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(describe(
                    "are use cases or façades",
                    type -> List.of("Resource", "Repository", "Events", "Request", "Response", "Views").stream()
                                    .noneMatch(type.getSimpleName()::endsWith)
                            && !type.isAnnotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule announcementsStandInOnePlaceAFeature = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Announce")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("id.siginjai.kit.outbox.Outbox");

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock = noClasses()
            .should()
            .callMethodWhere(READS_THE_WALL_CLOCK)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class);

    @ArchTest
    static final ArchRule entitiesAreNotSerialised =
            noClasses().that(AN_ENTITY).should().dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule nothingIsPrinted =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule namesSayWhatAThingDoes =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)");

    @ArchTest
    static final ArchRule rulesNeedNoFramework = noClasses()
            .that()
            .haveSimpleName("Nip")
            .or()
            .haveSimpleName("PresentPost")
            .or()
            .haveSimpleName("SanctionTerms")
            .or()
            .haveSimpleName("Punctuality")
            .or()
            .haveSimpleName("Discipline")
            .or()
            .haveSimpleName("AllowanceArithmetic")
            .or()
            .haveSimpleName("SanctionCut")
            .or()
            .haveSimpleName("Needed")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.quarkus..", "jakarta.."));

    private static String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("id\\.siginjai\\.performance\\.?", "");
    }

    private static boolean namesAnEntity(JavaMethod method) {
        return method.getAllInvolvedRawTypes().stream().anyMatch(AN_ENTITY);
    }

    private static boolean takesAClock(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
    }
}
