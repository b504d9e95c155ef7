package org.dateline.store;

import org.dateline.LocalStack;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The table that we deploy, on LocalStack. */
class LocalStackTableIT extends DynamoTableContract {
    private static DynamoDbClient dynamo;

    @BeforeAll
    static void starts() {
        dynamo = LocalStack.started().client(DynamoDbClient.builder());
    }

    @Override
    protected DynamoDbClient dynamo() {
        return dynamo;
    }

    /** Each costs a hundred calls over the network of containers. */
    @Override
    protected int histories() {
        return 5;
    }
}
