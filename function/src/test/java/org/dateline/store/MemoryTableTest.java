package org.dateline.store;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

class MemoryTableTest extends StoreContract {
    private MemoryTable table = new MemoryTable();

    @Override
    protected Table emptyTable() {
        table = new MemoryTable();
        return table;
    }

    @Override
    protected List<ObjectNode> items() {
        return table.items();
    }

    @Override
    protected void sweep(String releaseId) {
        table.sweep(Instant.MAX);
    }
}
