"""Writes the one file that org.dateline.place.Gazetteer reads; README.md draws it."""
import itertools
import math
import struct
import zlib

MAGIC, VERSION = b"DLGZ", 1
BLOCK = 16
HEADER = struct.Struct(">4sHHI4II9II")
NOWHERE = -(1 << 23)
DEGREE = 10_000


def pack(gazetteer, month):
    entries, keys = gazetteer.entries, sorted(gazetteer.names)
    name_index, names = _front_coded([(entry.name.encode("utf-8"), b"") for entry in entries])
    key_index, key_data = _front_coded([(key, _postings(gazetteer.names[key])) for key in keys])
    countries = [entry for entry in entries if entry.kind == 0]
    columns = [
        "".join(entry.code for entry in countries).encode("ascii"),
        b"".join(struct.pack(">i", entry.id) for entry in entries),
        b"".join(_coordinate(entry.latitude) + _coordinate(entry.longitude) for entry in entries),
        b"".join(struct.pack(">H", gazetteer.number[id(entry.parent or entry)]) for entry in entries),
        bytes(_step(entry.population) for entry in entries),
        name_index,
        names,
        key_index,
        key_data,
    ]
    body = b"".join(columns)
    ends = itertools.accumulate(map(len, columns), initial=HEADER.size)
    counts = list(gazetteer.counts().values())
    return HEADER.pack(MAGIC, VERSION, BLOCK, month, *counts, len(keys), *list(ends)[:-1], zlib.crc32(body)) + body


def _front_coded(rows):
    """Blocks of 16: the first text whole, the others as what they share with the one before and the rest.

    Each text is followed by its payload. Returns (offset of each block, blocks).
    """
    index, data, before = [], bytearray(), b""
    for number, (text, payload) in enumerate(rows):
        shared = 0
        if number % BLOCK == 0:
            index.append(len(data))
        else:
            limit = min(len(before), len(text), 255)
            while shared < limit and before[shared] == text[shared]:
                shared += 1
            data.append(shared)
        data.append(len(text) - shared)
        data += text[shared:] + payload
        before = text
    return struct.pack(f">{len(index)}I", *index), bytes(data)


def _postings(postings):
    """How many, then each entry's number times two, plus one where the name is an alternate."""
    return _varint(len(postings)) + b"".join(_varint(number * 2 + alternate) for number, alternate in postings)


def _varint(number):
    """Seven bits a byte, the lowest first; the high bit says that more follow."""
    data = bytearray()
    while number > 127:
        data.append(number & 127 | 128)
        number >>= 7
    data.append(number)
    return bytes(data)


def _coordinate(degrees):
    steps = NOWHERE if degrees is None else round(degrees * DEGREE)
    return struct.pack(">i", steps)[1:]


def _step(population):
    """Eighths of a doubling: 0 for nobody, then 1 to 255."""
    return min(255, max(1, round(math.log2(population) * 8))) if population else 0
