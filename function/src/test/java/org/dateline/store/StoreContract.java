package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.intake.Change;
import org.dateline.intake.ObjectAddress;
import org.dateline.intake.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What every table has to do for law 2 to hold: the stories of design section 3. A new kind of table is a subclass. */
public abstract class StoreContract {
    private static final ObjectAddress OBJECT = new ObjectAddress("releases", "2024/07/a b+c \u0141\u00F3d\u017A.txt");

    private final MemoryBucket bucket = new MemoryBucket();
    private Instant now = Truth.NOON;
    private Table table = new MemoryTable();

    /** A table with no items. */
    protected abstract Table emptyTable();

    /** All that the table holds, as plain JSON. */
    protected abstract List<ObjectNode> items();

    /** Removes a release item as time to live would. */
    protected abstract void sweep(String releaseId);

    /** Seeded histories to play; fewer for a table that is not in memory. */
    protected int histories() {
        return 20;
    }

    @BeforeEach
    void startsEmpty() {
        table = emptyTable();
    }

    @Test
    void findsAnUploadByItsRecordAndItsFacets() {
        upload("a b");

        assertThat(reconcile().kind()).isEqualTo(Outcome.Kind.WRITTEN);
        assertThat(facets()).containsExactlyInAnyOrder("release", "word:a", "word:b");
        assertShowsTheBucket();
    }

    @Test
    void removesTheFacetsThatANewUploadNoLongerHas() {
        upload("a b");
        reconcile();
        upload("b c");
        reconcile();

        assertThat(facets()).containsExactlyInAnyOrder("release", "word:b", "word:c");
        assertShowsTheBucket();
    }

    @Test
    void raisesTheNumberAloneForADuplicate() {
        upload("a");
        reconcile();

        assertThat(reconcile().kind()).isEqualTo(Outcome.Kind.UNCHANGED);
        assertThat(release().path("write").intValue()).isEqualTo(2);
        assertThat(item("word:a").path("write").intValue()).isEqualTo(1);
        assertShowsTheBucket();
    }

    @Test
    void writesAnUnchangedUploadAgainWhenForced() {
        upload("a");
        reconcile();

        assertThat(handler(WordParser.OLD, true).finish().outcome()).isEqualTo(outcome(Outcome.Kind.WRITTEN, 1));
        assertThat(item("word:a").path("write").intValue()).isEqualTo(2);
    }

    @Test
    void readsAnUnchangedUploadAgainWithANewerParser() {
        upload("a");
        reconcile();
        handler(WordParser.NEW, false).finish();

        assertThat(facets()).containsExactlyInAnyOrder("release", "word:a/1.1.0");
        assertShowsTheBucket();
    }

    @Test
    void leavesANewerParsersRecordAlone() {
        upload("a");
        handler(WordParser.NEW, false).finish();

        assertThat(reconcile().kind()).isEqualTo(Outcome.Kind.UNCHANGED);
        assertThat(release().path("parserVersion").stringValue()).isEqualTo("1.1.0");
    }

    @Test
    void readsTheSameBytesAgainUnderAnotherMediaType() {
        bucket.put(OBJECT, "a", "text/plain", now);
        reconcile();
        bucket.put(OBJECT, "a", "text/html", now);

        assertThat(reconcile().kind()).isEqualTo(Outcome.Kind.WRITTEN);
    }

    @Test
    void leavesNothingOfADeletedObjectButItsNumber() {
        upload("a b");
        reconcile();
        bucket.delete(OBJECT);

        assertThat(reconcile().kind()).isEqualTo(Outcome.Kind.DELETED);
        assertThat(facets()).containsExactly("release");
        assertThat(release().path("write").intValue()).isEqualTo(2);
        assertThat(release().path("expiresAt").longValue())
                .isEqualTo(now.plus(Duration.ofDays(30)).getEpochSecond());
    }

    @Test
    void keepsTheExpiryOfATombstoneThatIsMetAgain() {
        reconcile();
        long expiry = release().path("expiresAt").longValue();
        now = now.plus(Duration.ofDays(31));

        assertThat(reconcile().kind()).isEqualTo(Outcome.Kind.UNCHANGED);
        assertThat(release().path("expiresAt").longValue()).isEqualTo(expiry);
    }

    @Test
    void findsAnUndeletedObjectAgain() {
        upload("a");
        reconcile();
        bucket.delete(OBJECT);
        reconcile();
        bucket.removeCurrentVersion(OBJECT);
        reconcile();

        assertThat(facets()).containsExactlyInAnyOrder("release", "word:a");
        assertThat(release().has("expiresAt")).isFalse();
        assertShowsTheBucket();
    }

    @Test
    void putsARejectionInThePlaceOfItsPredecessor() {
        upload("a");
        reconcile();
        upload("bad");

        assertThat(reconcile().problem()).isEqualTo("malformed");
        assertThat(facets()).containsExactlyInAnyOrder("release", "state:rejected");
        assertShowsTheBucket();
    }

    @Test
    void letsASlowHandlerOfAnOldUploadStartAgain() {
        upload("a");
        Handler slow = handler(WordParser.OLD, false).step().step();
        upload("b");
        reconcile();
        slow.finish();

        assertThat(facets()).containsExactlyInAnyOrder("release", "word:b");
        assertThat(slow.outcome()).isEqualTo(outcome(Outcome.Kind.UNCHANGED, 0));
    }

    @Test
    void letsASlowHandlerStartAgainWhenAnotherFoundNothingChanged() {
        upload("a");
        reconcile();
        bucket.delete(OBJECT);
        Handler slow = handler(WordParser.OLD, false).step().step();
        bucket.removeCurrentVersion(OBJECT);
        reconcile();
        slow.finish();

        assertThat(facets()).containsExactlyInAnyOrder("release", "word:a");
    }

    @Test
    void letsASlowHandlerStartAgainWhenAnotherFoundNoObjectAndNoItem() {
        upload("a");
        Handler slow = handler(WordParser.OLD, false).step().step();
        bucket.delete(OBJECT);
        reconcile();
        slow.finish();

        assertThat(facets()).containsExactly("release");
    }

    @Test
    void tellsTwoTombstonesOfOneNumberApart() {
        reconcile();
        now = now.plus(Duration.ofDays(31));
        upload("a");
        Handler slow = handler(WordParser.OLD, false).step().step();
        bucket.delete(OBJECT);
        sweep(OBJECT.releaseId());
        reconcile();
        slow.finish();

        assertThat(facets()).containsExactly("release");
    }

    @Test
    void writesNothingOfAHandlerThatDiesBeforeItsWrite() {
        upload("a");
        handler(WordParser.OLD, false).step().step();

        assertThat(items()).isEmpty();
    }

    @Test
    void endsTheSameWhenAHandlerDiesAfterItsWrite() {
        upload("a");
        handler(WordParser.OLD, false).step().step().step();
        reconcile();

        assertShowsTheBucket();
    }

    @Test
    void replacesFortyNineFacetsByFortyNineOthersAtOnce() {
        upload(words("old"));
        reconcile();
        upload(words("new"));
        reconcile();

        assertThat(facets()).hasSize(50).contains("word:new48").doesNotContain("word:old0");
        assertShowsTheBucket();
    }

    @Test
    void takesTheLargestRecordThatTheStoreWrites() {
        ObjectNode record = FitsRecord.into(FitsRecord.LIMIT, enormous());
        Stored nothing = Stored.nothing(OBJECT.releaseId());
        Upload upload = new Upload("e", now, "");

        assertThat(table.replace(nothing, Items.of(nothing, upload, new Entry(record, List.of(), null, null))))
                .isTrue();
        assertThat(release().path("links").size()).isGreaterThan(1_000);
        assertThat(release().path("numbers"))
                .isEqualTo(NativeTypes.toJson(NativeTypes.toItem(record)).path("numbers"));
    }

    @Test
    void endsEverySeededHistoryAsTheBucketSays() {
        for (long seed = 1; seed <= histories(); seed++) {
            String violation = new History(seed, table, this::items).play(now -> {});
            assertThat(violation).as("history of seed %d", seed).isEmpty();
        }
    }

    private static ObjectNode enormous() {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("status", "usable");
        ArrayNode numbers = record.putArray("numbers");
        numbers.add(0)
                .add(-1.5)
                .add(48.0)
                .add(39.9075)
                .add(1_816_670)
                .addNull()
                .add(true)
                .add("");
        ArrayNode links = record.putArray("links");
        IntStream.range(0, 20_000).forEach(i -> links.add("https://acme.example/\u65B0\u95FB/" + i));
        return record;
    }

    private static String words(String prefix) {
        return IntStream.range(0, 49).mapToObj(i -> prefix + i).collect(Collectors.joining(" "));
    }

    private static Outcome outcome(Outcome.Kind kind, long bytes) {
        return new Outcome(kind, null, null, bytes);
    }

    private void upload(String text) {
        now = now.plusSeconds(1);
        bucket.put(OBJECT, text, "text/plain", now);
    }

    private Outcome reconcile() {
        return new Reconciler(bucket, table, WordParser.OLD, () -> now)
                .reconcile(new Change(OBJECT, false), () -> true);
    }

    private Handler handler(Parser parser, boolean force) {
        return new Handler(bucket, table, parser, () -> now, new Change(OBJECT, force));
    }

    private void assertShowsTheBucket() {
        assertThat(Truth.violation(OBJECT, bucket.current(OBJECT), items())).isEmpty();
    }

    private List<String> facets() {
        return items().stream().map(item -> item.path("facet").stringValue()).toList();
    }

    private JsonNode release() {
        return item("release");
    }

    private JsonNode item(String facet) {
        return items().stream()
                .filter(item -> item.path("facet").stringValue().equals(facet))
                .findFirst()
                .orElseThrow();
    }
}
