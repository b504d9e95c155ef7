package org.dateline.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.intake.AwsEnvironment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** A table of Amazon DynamoDB. Names in expressions are placeholders throughout, since {@code write} is a reserved word. */
public final class DynamoTable implements Table {
    private static final Map<String, String> WRITE = Map.of("#write", Items.WRITE);
    private static final Map<String, String> TOKEN = Map.of("#write", Items.WRITE, "#expires", Items.EXPIRES_AT);

    private final DynamoDbClient dynamo;
    private final String name;

    /** The table called {@code name}, by way of {@code dynamo}. */
    public DynamoTable(DynamoDbClient dynamo, String name) {
        this.dynamo = dynamo;
        this.name = name;
    }

    /** Connects as the environment says, to the table that its variable {@code TABLE} names. */
    public static DynamoTable connect(AwsEnvironment environment) {
        return new DynamoTable(environment.client(DynamoDbClient.builder()), environment.required("TABLE"));
    }

    @Override
    public Stored read(String releaseId) {
        Map<String, String> names = new LinkedHashMap<>();
        Items.BOOKKEEPING.forEach(attribute -> names.put("#" + attribute, attribute));
        var answer = dynamo.getItem(get -> get.tableName(name)
                .key(key(releaseId, Items.RELEASE))
                .consistentRead(true)
                .projectionExpression(String.join(", ", names.keySet()))
                .expressionAttributeNames(names));
        return answer.hasItem() ? Stored.of(releaseId, NativeTypes.toJson(answer.item())) : Stored.nothing(releaseId);
    }

    @Override
    public boolean replace(Stored seen, Replacement replacement) {
        List<TransactWriteItem> actions = new ArrayList<>();
        Put.Builder release = Put.builder().tableName(name).item(NativeTypes.toItem(replacement.release()));
        if (seen.write() == 0) {
            release.conditionExpression("attribute_not_exists(#write)").expressionAttributeNames(WRITE);
        } else {
            release.conditionExpression(condition(seen))
                    .expressionAttributeNames(TOKEN)
                    .expressionAttributeValues(token(seen));
        }
        actions.add(TransactWriteItem.builder().put(release.build()).build());
        replacement
                .facets()
                .forEach(facet -> actions.add(TransactWriteItem.builder()
                        .put(put -> put.tableName(name).item(NativeTypes.toItem(facet)))
                        .build()));
        replacement
                .obsolete()
                .forEach(facet -> actions.add(TransactWriteItem.builder()
                        .delete(delete -> delete.tableName(name).key(key(seen.releaseId(), facet)))
                        .build()));
        try {
            dynamo.transactWriteItems(write -> write.transactItems(actions));
            return true;
        } catch (TransactionCanceledException e) {
            if (e.cancellationReasons().stream().anyMatch(DynamoTable::isLostRace)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean touch(Stored seen) {
        Map<String, AttributeValue> values = new LinkedHashMap<>(token(seen));
        values.put(":next", number(seen.write() + 1));
        try {
            dynamo.updateItem(update -> update.tableName(name)
                    .key(key(seen.releaseId(), Items.RELEASE))
                    .updateExpression("SET #write = :next")
                    .conditionExpression(condition(seen))
                    .expressionAttributeNames(TOKEN)
                    .expressionAttributeValues(values));
            return true;
        } catch (ConditionalCheckFailedException | TransactionConflictException e) {
            return false;
        }
    }

    /** Another handler came first, or is writing this very moment. */
    private static boolean isLostRace(CancellationReason reason) {
        return "ConditionalCheckFailed".equals(reason.code()) || "TransactionConflict".equals(reason.code());
    }

    /**
     * The item is the one that was seen. Its number alone would not do for a tombstone: once that is swept, numbers start
     * again at 1, and a handler that had seen a tombstone's 1 could take the next tombstone's for it.
     */
    private static String condition(Stored seen) {
        return seen.isTombstone()
                ? "#write = :write AND #expires = :expires"
                : "#write = :write AND attribute_not_exists(#expires)";
    }

    private static Map<String, AttributeValue> token(Stored seen) {
        return seen.isTombstone()
                ? Map.of(":write", number(seen.write()), ":expires", number(seen.expiresAt()))
                : Map.of(":write", number(seen.write()));
    }

    private static AttributeValue number(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }

    private static Map<String, AttributeValue> key(String releaseId, String facet) {
        return Map.of(
                Items.RELEASE_ID, AttributeValue.fromS(releaseId),
                Items.FACET, AttributeValue.fromS(facet));
    }
}
