package id.siginjai.acceptance;

import static java.net.http.HttpClient.Version.HTTP_1_1;

import id.siginjai.client.complaint.ApiClient;
import id.siginjai.client.complaint.ApiException;
import id.siginjai.client.complaint.Complaint;
import id.siginjai.client.complaint.ComplaintFiling;
import id.siginjai.client.complaint.DirectoryApi;
import id.siginjai.client.complaint.FiledComplaint;
import id.siginjai.client.complaint.IntakeApi;
import id.siginjai.client.complaint.Official;
import id.siginjai.client.complaint.Strikes;
import id.siginjai.client.complaint.StrikesApi;
import id.siginjai.client.complaint.TriageApi;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** complaint-service as residents and the inspectorate use it, through the client generated from its API document. */
final class Complaints {

    private final IntakeApi intake;
    private final DirectoryApi directory;
    private final StrikesApi strikes;
    private final TriageApi triage;

    Complaints(URI base, UnaryOperator<String> tokens) {
        intake = new IntakeApi(client(base));
        directory = new DirectoryApi(client(base));
        var inspectorate = client(base);
        inspectorate.setRequestInterceptor(
                request -> request.setHeader("Authorization", "Bearer " + tokens.apply("inspektorat")));
        strikes = new StrikesApi(inspectorate);
        triage = new TriageApi(inspectorate);
    }

    private static ApiClient client(URI base) {
        return new ApiClient(
                HttpClient.newBuilder().version(HTTP_1_1), ApiClient.createDefaultObjectMapper(), base.toString());
    }

    /** An anonymous report. */
    FiledComplaint report(UUID official) {
        return file(Reports.about(official));
    }

    FiledComplaint file(ComplaintFiling report) {
        var filed = call(() -> intake.fileComplaint(report, null, null));
        Confidential.receipt(filed.getReceipt());
        return filed;
    }

    /** Three anonymous reports, which is what moves an official. */
    List<UUID> reportThreeTimes(UUID official) {
        return List.of(
                report(official).getId(),
                report(official).getId(),
                report(official).getId());
    }

    Strikes strikesOf(UUID official) {
        return call(() -> strikes.explainStrikes(official));
    }

    List<Official> directory(String words) {
        return call(() -> directory.listOfficials(null, 50, words, null)).getItems();
    }

    List<Complaint> about(UUID official) {
        return new Pages<Complaint>().all(cursor -> {
            var page = call(() -> triage.listComplaints(null, cursor, null, 20, official, null, null, null));
            return new Pages.Page<>(page.getItems(), page.getNext());
        });
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.made();
        } catch (ApiException e) {
            throw new AssertionError("complaint-service answered " + e.getCode() + " " + e.getResponseBody(), e);
        }
    }

    private interface Call<T> {
        T made() throws ApiException;
    }
}
