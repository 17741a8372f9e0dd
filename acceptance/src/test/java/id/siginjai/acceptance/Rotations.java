package id.siginjai.acceptance;

import static java.net.http.HttpClient.Version.HTTP_1_1;

import id.siginjai.client.performance.ApiClient;
import id.siginjai.client.performance.ApiException;
import id.siginjai.client.performance.Official;
import id.siginjai.client.performance.OrganisationApi;
import id.siginjai.client.performance.Rotation;
import id.siginjai.client.performance.RotationApi;
import id.siginjai.client.performance.RotationDecision;
import id.siginjai.client.performance.RotationDecisionKind;
import id.siginjai.client.performance.RotationDecree;
import id.siginjai.client.performance.RotationDecreeRequest;
import id.siginjai.client.performance.RotationMoveRequest;
import id.siginjai.client.performance.RotationReply;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/** What one user of the sandbox does about rotations, through the client generated from the API document. */
final class Rotations {

    private final RotationApi rotation;
    private final OrganisationApi organisation;

    Rotations(URI base, Supplier<String> token) {
        var client = new ApiClient(
                HttpClient.newBuilder().version(HTTP_1_1), ApiClient.createDefaultObjectMapper(), base.toString());
        client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + token.get()));
        rotation = new RotationApi(client);
        organisation = new OrganisationApi(client);
    }

    Rotation show(UUID mark) {
        return call(() -> rotation.getRotation(mark));
    }

    Rotation reply(UUID mark, String text) {
        return call(() -> rotation.replyToRotation(mark, new RotationReply().text(text), null));
    }

    Rotation decide(UUID mark, RotationDecisionKind decision) {
        var request = new RotationDecision().decision(decision).reason("Tiga laporan yang sama");
        return call(() -> rotation.decideRotation(mark, request, null));
    }

    /** Somebody else whose post has that title. */
    UUID another(String title, UUID than) {
        return call(() -> organisation.listOfficials(null, 200, title, null, null)).getItems().stream()
                .filter(official -> official.getPosition() != null
                        && official.getPosition().getTitle().equals(title))
                .map(Official::getId)
                .filter(id -> !id.equals(than))
                .findFirst()
                .orElseThrow();
    }

    RotationDecree swap(UUID one, UUID other, LocalDate day) {
        var request = new RotationDecreeRequest()
                .decreeNumber("SK.821.2/" + UUID.randomUUID())
                .effectiveDate(day)
                .addMovesItem(new RotationMoveRequest().officialId(one).positionId(postOf(other)))
                .addMovesItem(new RotationMoveRequest().officialId(other).positionId(postOf(one)));
        return call(() -> rotation.executeRotationDecree(request, null));
    }

    private UUID postOf(UUID official) {
        return call(() -> organisation.getOfficial(official)).getPosition().getId();
    }

    /** The status with which the service refuses it. */
    int refusal(Supplier<?> attempt) {
        try {
            attempt.get();
        } catch (AssertionError refused) {
            if (refused.getCause() instanceof ApiException answer) return answer.getCode();
            throw refused;
        }
        throw new AssertionError("it was not refused");
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.made();
        } catch (ApiException e) {
            throw new AssertionError("performance-service answered " + e.getCode() + " " + e.getResponseBody(), e);
        }
    }

    private interface Call<T> {
        T made() throws ApiException;
    }
}
