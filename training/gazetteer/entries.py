"""What goes into the gazetteer: which places, and under which names each can be found."""
import dataclasses
import re
import unicodedata

import sources
import tables
from fold import fold

KINDS = ("countries", "regions", "counties", "cities")
# Releases of these countries name small towns; elsewhere a name under 5,000 inhabitants is more often a namesake.
SMALL_TOWNS = frozenset(("US", "CA", "GB", "IE", "AU", "NZ"))
SMALLEST, SMALLEST_ELSEWHERE, SMALLEST_WITH_ALTERNATES = 500, 5_000, 15_000
# Second-level divisions that releases in English name; those of the US are taken from their own list.
COUNTIES_OF = ("CA.", "GB.", "IE.")
# Words that a county goes without in "Broward and Palm Beach counties".
COUNTY_WORDS = re.compile(r"^County (of )?|^City of | (County|Parish|Borough|Census Area|Regional Municipality)$")
SCRIPTS = ("LATIN", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "FULLWIDTH")


@dataclasses.dataclass(eq=False)
class Entry:
    kind: int
    name: str
    parent: "Entry | None" = None
    code: str = ""
    id: int = 0
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0
    alternates: list[str] = dataclasses.field(default_factory=list)


class Gazetteer:
    """Entries in the order of the file, and the postings of every folded name."""

    def __init__(self, entries):
        self.entries = sorted(entries, key=_file_order)
        self.number = {id(entry): number for number, entry in enumerate(self.entries)}
        self.names = self._names()

    def counts(self):
        return {kind: sum(entry.kind == number for entry in self.entries) for number, kind in enumerate(KINDS)}

    def _names(self):
        """Folded name in UTF-8 -> [(entry number, whether the name is an alternate)], the largest first."""
        found = {}
        for number, entry in enumerate(self.entries):
            for name in entry.alternates:
                found.setdefault(fold(name), {})[number] = True
            found.setdefault(fold(entry.name), {})[number] = False
        found.pop("", None)
        return {key.encode("utf-8"): self._largest_first(found[key]) for key in found}

    def _largest_first(self, postings):
        size = lambda posting: (-self.entries[posting[0]].population, posting[1], posting[0])
        return sorted(postings.items(), key=size)


def _file_order(entry):
    """Countries by code, since their number is looked up by it; all others by name, which packs best."""
    return entry.kind, entry.code if entry.kind == 0 else "", fold(entry.name), entry.name, entry.id, entry.code


def collect():
    countries = _countries()
    regions = _regions(countries)
    return Gazetteer([*countries.values(), *regions.values(), *_counties(regions), *_cities(countries, regions)])


def _countries():
    coordinates, names = sources.country_coordinates(), {}
    for iso, _, name in sources.country_names():
        names.setdefault(iso, []).append(name)
    return {
        iso: Entry(
            kind=0,
            name=country["name"].strip().removeprefix("The "),
            code=iso,
            id=country["geonameid"],
            latitude=coordinates.get(iso, (None, None))[0],
            longitude=coordinates.get(iso, (None, None))[1],
            population=country["population"],
            alternates=names.get(iso, []),
        )
        for iso, country in sources.countries().items()
    }


def _regions(countries):
    divisions, found = sources.divisions(), {}
    middles = {(row[0], row[2]): (float(row[3]), float(row[4])) for row in tables.rows("regions.tsv")}
    for code, name in sources.admin1().items():
        country = countries.get(code.partition(".")[0])
        if country:
            number, aliases = divisions.get(code, (0, []))
            aliases = [alias for alias in aliases if _is_a_name(alias)]
            latitude, longitude = middles.pop((country.code, name), (None, None))
            found[code] = Entry(
                kind=1,
                name=name,
                parent=country,
                code=code,
                id=number,
                latitude=latitude,
                longitude=longitude,
                alternates=aliases,
            )
    if middles:
        raise SystemExit(f"regions.tsv names regions that the data lacks: {sorted(middles)}")
    return found


def _counties(regions):
    divisions = sources.divisions()
    named = {f"US.{state}.{county}": name for state, county, name in sources.us_counties()}
    named |= {code: name for code, name in sources.admin2().items() if code.startswith(COUNTIES_OF)}
    for code, name in named.items():
        region = regions.get(code.rpartition(".")[0])
        if region:
            bare = COUNTY_WORDS.sub("", name)
            alternates = [bare] if bare != name else []
            number = divisions.get(code, (0, []))[0]
            yield Entry(kind=2, name=name, parent=region, code=code, id=number, alternates=alternates)


def _cities(countries, regions):
    for city in sources.cities():
        iso, population = city["countrycode"], city["population"]
        if population >= (SMALLEST if iso in SMALL_TOWNS else SMALLEST_ELSEWHERE):
            region = regions.get(f"{iso}.{city['admin1code']}")
            alternates = city["alternatenames"] if population >= SMALLEST_WITH_ALTERNATES else []
            yield Entry(
                kind=3,
                name=city["name"],
                parent=region or countries[iso],
                code=iso,
                id=city["geonameid"],
                latitude=city["latitude"],
                longitude=city["longitude"],
                population=population,
                alternates=[name for name in alternates if _is_a_name(name)],
            )


def _is_a_name(alternate):
    """Not an airport code ("NQZ"), not a romanisation in small letters ("bei jing"), in a script that is kept."""
    letters = [c for c in alternate if c.isalpha()]
    if not all(unicodedata.name(c, "").startswith(SCRIPTS) for c in letters):
        return False
    if not any(unicodedata.name(c, "").startswith("LATIN") for c in letters):
        return len(letters) >= 2
    is_code = alternate.isascii() and alternate.isupper() and len(alternate) <= 4
    return not is_code and not letters[0].islower() and len(fold(alternate)) >= 3
