package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.dateline.place.ResolvedPlace.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The packed gazetteer, {@code gazetteer.bin}: sorted folded names, front-coded in blocks of 16 with an index of the
 * blocks, and one column for each attribute of an entry. A name is found by bisecting the blocks and reading through
 * one; nothing is unpacked ahead. The file is written by {@code training/gazetteer/packed.py}, whose README draws it.
 */
final class PackedNames {
    private static final String RESOURCE = "gazetteer.bin";
    private static final int MAGIC = 0x444c475a; // "DLGZ"
    private static final int VERSION = 1;
    private static final int HEADER = 72;
    private static final int COLUMNS = 32;
    private static final int NOWHERE = -(1 << 23);
    private static final double DEGREE = 10_000;
    private static final byte[] NO_BYTES = {};
    private static final int[] NO_POSTINGS = {};

    private final ByteBuffer data;
    private final int block;
    private final int countries;
    private final int regions;
    private final int counties;
    private final int keyCount;
    private final int codes;
    private final int ids;
    private final int coordinates;
    private final int parents;
    private final int populations;
    private final int nameIndex;
    private final int names;
    private final int keyIndex;
    private final int keys;

    private PackedNames(byte[] bytes) {
        check(bytes);
        data = ByteBuffer.wrap(bytes);
        block = data.getShort(6);
        countries = data.getInt(12);
        regions = countries + data.getInt(16);
        counties = regions + data.getInt(20);
        keyCount = data.getInt(28);
        codes = column(data, 0);
        ids = column(data, 1);
        coordinates = column(data, 2);
        parents = column(data, 3);
        populations = column(data, 4);
        nameIndex = column(data, 5);
        names = column(data, 6);
        keyIndex = column(data, 7);
        keys = column(data, 8);
    }

    private static int column(ByteBuffer data, int number) {
        return data.getInt(COLUMNS + 4 * number);
    }

    /** The gazetteer that lies beside this class. */
    static PackedNames standard() {
        try {
            return new PackedNames(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    /** A gazetteer in memory. */
    static PackedNames of(byte[] bytes) {
        return new PackedNames(bytes);
    }

    /** As a plain file where it is one, as in the Lambda: a class loader's stream costs twice the time to first answer. */
    private static byte[] bytes() throws IOException {
        URI resource = URI.create(String.valueOf(PackedNames.class.getResource(RESOURCE)));
        if ("file".equals(resource.getScheme())) {
            return Files.readAllBytes(Path.of(resource));
        }
        try (InputStream in = PackedNames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE + " beside " + PackedNames.class.getName());
            }
            return in.readAllBytes();
        }
    }

    private static void check(byte[] bytes) {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || header.getInt(0) != MAGIC) {
            throw new IllegalStateException(RESOURCE + " is no gazetteer: " + bytes.length + " bytes");
        }
        if (header.getShort(4) != VERSION) {
            throw new IllegalStateException(
                    RESOURCE + " has version " + header.getShort(4) + ", this code reads version " + VERSION);
        }
        var crc = new CRC32();
        crc.update(bytes, HEADER, bytes.length - HEADER);
        if ((int) crc.getValue() != header.getInt(HEADER - 4)) {
            throw new IllegalStateException(RESOURCE + " is damaged: its checksum does not match; build it again");
        }
    }

    /** Entry numbers times two, plus one where the name is an alternate; the most inhabited first. */
    int[] postings(String folded) {
        byte[] key = folded.getBytes(StandardCharsets.UTF_8);
        int found = blockOf(key);
        return found < 0 ? NO_POSTINGS : postingsIn(found, key);
    }

    /** The last block whose first key is not after {@code key}; -1 where even the first is. */
    private int blockOf(byte[] key) {
        int low = 0;
        int high = (keyCount + block - 1) / block;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int at = keys + data.getInt(keyIndex + 4 * middle);
            int length = unsigned(at);
            if (compare(at + 1, length, key) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private int compare(int at, int length, byte[] key) {
        byte[] bytes = data.array();
        return Arrays.compareUnsigned(bytes, at, at + length, key, 0, key.length);
    }

    private int[] postingsIn(int number, byte[] key) {
        var cursor = new Cursor(keys + data.getInt(keyIndex + 4 * number));
        int inBlock = Math.min(block, keyCount - number * block);
        for (int i = 0; i < inBlock; i++) {
            cursor.readText(i > 0);
            int order = Arrays.compareUnsigned(cursor.text, 0, cursor.length, key, 0, key.length);
            if (order == 0) {
                return cursor.readPostings();
            }
            if (order > 0) {
                return NO_POSTINGS;
            }
            cursor.skipPostings();
        }
        return NO_POSTINGS;
    }

    /** The entry with everything the columns know. */
    Namesake namesake(int entry, boolean alternate) {
        return new Namesake(
                kind(entry),
                name(entry),
                region(entry),
                country(entry),
                data.getInt(ids + 4 * entry),
                coordinate(coordinates + 6 * entry),
                coordinate(coordinates + 6 * entry + 3),
                population(entry),
                alternate);
    }

    /** The entry number of a country, -1 where the code is none. */
    int country(String code) {
        int low = 0;
        int high = countries - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = countryCode(middle).compareTo(code);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -1;
    }

    Kind kind(int entry) {
        if (entry < countries) {
            return Kind.COUNTRY;
        }
        if (entry < regions) {
            return Kind.REGION;
        }
        return entry < counties ? Kind.OTHER : Kind.CITY;
    }

    String country(int entry) {
        int at = entry;
        while (at >= countries) {
            at = parent(at);
        }
        return countryCode(at);
    }

    /** The name of the US, Canadian or Australian region that the entry is or lies in. */
    @Nullable
    String region(int entry) {
        int at = entry;
        while (at >= regions) {
            at = parent(at);
        }
        return at >= countries && Regions.areNamedIn(country(at)) ? name(at) : null;
    }

    /** Inhabitants, up to five in a hundred off. */
    long population(int entry) {
        int step = unsigned(populations + entry);
        return step == 0 ? 0 : Math.round(StrictMath.pow(2, step / 8.0));
    }

    private int parent(int entry) {
        return Short.toUnsignedInt(data.getShort(parents + 2 * entry));
    }

    private String countryCode(int country) {
        return new String(data.array(), codes + 2 * country, 2, StandardCharsets.US_ASCII);
    }

    private String name(int entry) {
        var cursor = new Cursor(names + data.getInt(nameIndex + 4 * (entry / block)));
        for (int i = 0; i <= entry % block; i++) {
            cursor.readText(i > 0);
        }
        return new String(cursor.text, 0, cursor.length, StandardCharsets.UTF_8);
    }

    private @Nullable Double coordinate(int at) {
        int steps = (data.get(at) << 16) | (unsigned(at + 1) << 8) | unsigned(at + 2);
        return steps == NOWHERE ? null : steps / DEGREE;
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(data.get(at));
    }

    /** Reads through one block. */
    private final class Cursor {
        private int at;
        private byte[] text = NO_BYTES;
        private int length;

        Cursor(int at) {
            this.at = at;
        }

        void readText(boolean sharesStart) {
            int shared = sharesStart ? unsigned(at++) : 0;
            int rest = unsigned(at++);
            length = shared + rest;
            if (text.length < length) {
                text = Arrays.copyOf(text, Math.max(64, length));
            }
            System.arraycopy(data.array(), at, text, shared, rest);
            at += rest;
        }

        int[] readPostings() {
            int[] postings = new int[readNumber()];
            for (int i = 0; i < postings.length; i++) {
                postings[i] = readNumber();
            }
            return postings;
        }

        void skipPostings() {
            for (int left = readNumber(); left > 0; left--) {
                readNumber();
            }
        }

        private int readNumber() {
            int number = 0;
            int shift = 0;
            int b;
            do {
                b = data.get(at++);
                number |= (b & 127) << shift;
                shift += 7;
            } while (b < 0);
            return number;
        }
    }
}
