package id.siginjai.acceptance;

import static java.net.http.HttpClient.Version.HTTP_1_1;

import id.siginjai.client.performance.ApiClient;
import id.siginjai.client.performance.ApiException;
import id.siginjai.client.performance.OfficialChange;
import id.siginjai.client.performance.OfficialRegistration;
import id.siginjai.client.performance.OpenMark;
import id.siginjai.client.performance.OrganisationApi;
import id.siginjai.client.performance.Rotation;
import id.siginjai.client.performance.RotationApi;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** performance-service as the personnel agency uses it, through the client generated from its API document. */
final class Performance {

    private final OrganisationApi organisation;
    private final RotationApi rotation;

    Performance(URI base, UnaryOperator<String> tokens) {
        var client = new ApiClient(
                HttpClient.newBuilder().version(HTTP_1_1), ApiClient.createDefaultObjectMapper(), base.toString());
        client.setRequestInterceptor(
                request -> request.setHeader("Authorization", "Bearer " + tokens.apply("bkpsdmd")));
        organisation = new OrganisationApi(client);
        rotation = new RotationApi(client);
    }

    /** Somebody new, of whom nothing is known but that. */
    UUID register() {
        return register(People.somebody());
    }

    UUID register(OfficialRegistration official) {
        return call(() -> organisation.registerOfficial(official, null)).getId();
    }

    void rename(UUID official, String name) {
        call(() -> {
            var read = organisation.getOfficialWithHttpInfo(official);
            var etag = read.getHeaders().get("etag").get(0);
            var change = new OfficialChange()
                    .nip(read.getData().getNip())
                    .name(name)
                    .rank(read.getData().getRank());
            return organisation.putOfficial(official, change, etag);
        });
    }

    /** The open mark of an official. */
    Optional<OpenMark> markOf(UUID official) {
        return Optional.ofNullable(
                call(() -> organisation.getOfficial(official)).getRotation());
    }

    boolean isMarked(UUID official) {
        return markOf(official).isPresent();
    }

    /** The mark with its evidence. */
    Rotation evidenceOf(UUID official) {
        var mark = markOf(official).orElseThrow(() -> new AssertionError("not marked: " + official));
        return call(() -> rotation.getRotation(mark.getId()));
    }

    /** All marks that ever were, of those officials: an open one, and those that fell. */
    List<Rotation> marksOf(List<UUID> officials) {
        return new Pages<Rotation>()
                        .all(cursor -> {
                            var page = call(() -> rotation.listRotations(cursor, 200, null, null, null));
                            return new Pages.Page<>(page.getItems(), page.getNext());
                        })
                        .stream()
                        .filter(mark -> officials.contains(mark.getOfficialId()))
                        .toList();
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
