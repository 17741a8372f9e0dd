package id.siginjai.complaint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
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
import java.util.List;

/** The house's walls, as architecture.md describes them. */
@AnalyzeClasses(packages = "id.siginjai.complaint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> AN_ENTITY =
            describe("an entity", type -> type.isAnnotatedWith(Entity.class));

    private static final DescribedPredicate<JavaMethodCall> READS_THE_WALL_CLOCK = describe(
            "reads the wall clock",
            call -> call.getName().equals("currentTimeMillis")
                    || call.getName().startsWith("system")
                            && call.getTargetOwner().getSimpleName().equals("Clock")
                    || call.getName().equals("now") && !takesAClock(call));

    @ArchTest
    static final ArchRule featuresDependOnEachOtherInOneDirection =
            slices().matching("id.siginjai.complaint.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule countingKnowsNothingOfWhatReportsTell = noClasses()
            .that(resideInAPackage("..strikes.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("..intake..", "..triage.."));

    @ArchTest
    static final ArchRule onlyEventsHearKafka = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Events")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging.."));

    @ArchTest
    static final ArchRule onlyResourcesAndFiltersSpeakHttp = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Filter")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.."));

    @ArchTest
    static final ArchRule resourcesTakeAndGiveRecords = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .should(not(have(describe("an entity among their types", ArchitectureTest::namesAnEntity))));

    @ArchTest
    static final ArchRule useCasesAndFacadesOwnTheTransaction = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(describe(
                    "are use cases or façades",
                    type -> List.of("Resource", "Repository", "Events", "Request", "Response").stream()
                            .noneMatch(type.getSimpleName()::endsWith)));

    @ArchTest
    static final ArchRule onlyTheIntakeDecrypts = noClasses()
            .that(resideInAnyPackage("..strikes..", "..directory..", "..triage.."))
            .should()
            .dependOnClassesThat(resideInAPackage("com.google.crypto.tink.."));

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock = noClasses().should().callMethodWhere(READS_THE_WALL_CLOCK);

    @ArchTest
    static final ArchRule theRuleNeedsNoFramework = noClasses()
            .that()
            .haveSimpleName("StrikePolicy")
            .or()
            .haveSimpleName("Count")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.quarkus..", "jakarta.."));

    @ArchTest
    static final ArchRule namesSayWhatAThingDoes =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)");

    private static boolean namesAnEntity(JavaMethod method) {
        return method.getAllInvolvedRawTypes().stream().anyMatch(AN_ENTITY);
    }

    private static boolean takesAClock(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
    }
}
