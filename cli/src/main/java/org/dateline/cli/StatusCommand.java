package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.cli.embedded.Endpoints;
import org.dateline.cli.embedded.StoredObject;
import org.dateline.cli.query.ReleaseItem;
import org.dateline.cli.talk.Exit;
import org.dateline.cli.talk.Failure;
import org.dateline.cli.talk.Rows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline status}: what became of an upload. */
@Command(
        name = "status",
        header = "Tells what the table holds of a release, and whether that is what the bucket holds now.",
        description = {
            "",
            "item: usable, canceled, rejected, deleted or none.",
            "current: whether the item shows what the bucket holds now.",
            "",
            "Example:",
            "  dateline status s3://releases/release.txt"
        },
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final Pattern ADDRESS = Pattern.compile("s3://([^/]+)/(.+)", Pattern.DOTALL);
    private static final List<String> COLUMNS =
            List.of("releaseId", "item", "object", "current", "parserVersion", "lastModified", "problem");

    @ParentCommand
    DatelineCommand dateline;

    @Parameters(paramLabel = "s3://BUCKET/KEY", description = "The release.")
    String releaseId;

    @Mixin
    OutputOption output = new OutputOption();

    @Mixin
    TableOptions table = new TableOptions();

    @Override
    public Integer call() {
        Matcher address = ADDRESS.matcher(releaseId);
        if (!address.matches()) {
            throw Failure.usage("\"" + releaseId + "\" is no release: write s3://BUCKET/KEY");
        }
        try (TableOptions.Opened opened = table.open()) {
            ReleaseItem item = opened.facts().release(releaseId);
            ObjectNode status = status(item, object(address.group(1), address.group(2)));
            new Rows(COLUMNS, dateline.paint(), dateline.terminal().columns())
                    .print(Stream.of(status), output.form(dateline.terminal()), dateline.out());
            return item != null && item.status().equals("rejected") ? Exit.REJECTED : Exit.OK;
        }
    }

    private ObjectNode status(@Nullable ReleaseItem item, @Nullable StoredObject object) {
        ObjectNode status = JsonNodeFactory.instance
                .objectNode()
                .put("releaseId", releaseId)
                .put("item", item == null ? "none" : item.status())
                .put("object", object == null ? "absent" : "present")
                .put("current", isCurrent(item, object));
        if (item != null && !item.isTombstone()) {
            status.put("parserVersion", item.parserVersion()).put("lastModified", item.text("lastModified"));
            status.set("problem", item.json().at("/problem/message"));
        }
        return status;
    }

    private static boolean isCurrent(@Nullable ReleaseItem item, @Nullable StoredObject object) {
        if (object == null) {
            return item == null || item.isTombstone();
        }
        return item != null && item.shows(object.eTag(), object.lastModified());
    }

    private @Nullable StoredObject object(String bucket, String key) {
        if (table.isEmbedded()) {
            return bucket.equals(Endpoints.BUCKET) ? StoredObject.of(table.data.data(), key) : null;
        }
        try (S3Client s3 = table.deployedS3()) {
            HeadObjectResponse head =
                    s3.headObject(request -> request.bucket(bucket).key(key));
            return new StoredObject(head.eTag(), head.lastModified());
        } catch (NoSuchKeyException e) {
            return null;
        }
    }
}
