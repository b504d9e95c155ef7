package org.dateline.steps;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import org.dateline.ReleaseExtractor;
import org.dateline.record.RecordJson;

/** The extractor as a {@link CountingLoader} loads it. */
final class CountedExtractor implements Counted {
    private final ReleaseExtractor extractor = new ReleaseExtractor(new CapitalsTagger());

    CountedExtractor() {}

    @Override
    public long steps(String release) {
        long before = Steps.taken();
        new RecordJson("1").write(extractor.read(release.getBytes(UTF_8), "text/plain", "a.txt"), null);
        return Steps.taken() - before;
    }

    @Override
    public Set<String> patterns() {
        return Steps.patterns();
    }
}
