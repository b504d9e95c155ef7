"""Run with `python3 -m unittest` in this folder; needs no packages."""
import pathlib
import struct
import unittest
import zlib

import entries
import packed
import tables
from entries import Entry, Gazetteer
from fold import fold

CASES = pathlib.Path(__file__).resolve().parents[2] / "function/src/test/resources/org/dateline/place/fold-cases.tsv"


class Folding(unittest.TestCase):
    def test_folds_as_the_reader_does(self):
        for case in tables.parse(CASES.read_text(encoding="utf-8")):
            printed, folded = (case + [""])[:2]
            with self.subTest(printed):
                self.assertEqual(fold(printed), folded)


class Alternates(unittest.TestCase):
    def test_drops_codes_romanisations_and_other_scripts(self):
        for alternate in ("NQZ", "LON", "bei jing", "Астана", "Aστάνα", "Ab", "北"):
            with self.subTest(alternate):
                self.assertFalse(entries._is_a_name(alternate))

    def test_keeps_names_in_latin_han_kana_and_hangul(self):
        for alternate in ("Londra", "Łódź", "ROMA CAPUT", "北京", "ベルリン", "서울", "s'Gravenhage"[1:]):
            with self.subTest(alternate):
                self.assertTrue(entries._is_a_name(alternate))


class Packing(unittest.TestCase):
    def setUp(self):
        country = Entry(kind=0, name="Atlantis", code="ZZ", id=1, population=3_000_000)
        region = Entry(kind=1, name="Coast", parent=country, code="ZZ.01", id=2)
        town = Entry(kind=3, name="Port", parent=region, id=3, latitude=-1.5, longitude=2.25, population=1_000)
        city = Entry(kind=3, name="Portal", parent=region, id=4, population=90_000, alternates=["Port"])
        self.gazetteer = Gazetteer([city, town, region, country])

    def test_orders_entries_by_kind_and_name(self):
        self.assertEqual([entry.name for entry in self.gazetteer.entries], ["Atlantis", "Coast", "Port", "Portal"])

    def test_lists_the_largest_place_of_a_name_first(self):
        self.assertEqual(self.gazetteer.names[b"port"], [(3, True), (2, False)])

    def test_writes_counts_and_a_checksum(self):
        data = packed.pack(self.gazetteer, 202607)
        header = packed.HEADER.unpack_from(data)
        self.assertEqual(header[:9], (b"DLGZ", 1, 16, 202607, 1, 1, 0, 2, 4))
        self.assertEqual(header[-1], zlib.crc32(data[packed.HEADER.size :]))

    def test_writes_the_same_bytes_twice(self):
        self.assertEqual(packed.pack(self.gazetteer, 202607), packed.pack(self.gazetteer, 202607))

    def test_front_codes_within_a_block(self):
        index, data = packed._front_coded([(b"port", b""), (b"portal", b"!")])
        self.assertEqual((index, data), (struct.pack(">I", 0), b"\x04port\x04\x02al!"))

    def test_keeps_population_within_a_twentieth(self):
        for population in (500, 12_345, 24_000_000):
            self.assertAlmostEqual(2 ** (packed._step(population) / 8) / population, 1, delta=0.05)


if __name__ == "__main__":
    unittest.main()
