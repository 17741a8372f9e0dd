package id.siginjai.complaint;

import static io.restassured.RestAssured.given;

import id.siginjai.contracts.ApiDocument;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class OpenApiContractTest {

    @Test
    void theCommittedDocumentIsWhatIsServed() {
        var served = given().get("/q/openapi").then().statusCode(200).extract().asByteArray();

        ApiDocument.of("complaint-service").requireSameAs(served);
    }
}
