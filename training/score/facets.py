#!/usr/bin/env python3
"""Scores the facets that a release can be found by.

    training/score/facets.py SHARED RECORDS.jsonl [--json] [--worst N] [--errors KIND]

Gold facets are derived from the annotations by the rules of the design: people and organisations by the slug of their
name and acronym, places by country and name, datelines, wire and day. They are compared with the keys in the records,
per release and kind. What only lies on spans that the annotation calls optional counts neither way.

The gold has no gazetteer, so a place's key is compared by its country and its last part, and is right where that is any
printed form of the place (or its full name, for a postal code), "County", "City" and the like aside, because keys take
the gazetteer's name. Slugs are made here by the rules of `record.Slug`; every
name of every record is checked against the key the product gave it, and one that differs ends the run.
"""
import argparse
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent.parent / "function/src/main/resources/org/dateline"
KINDS = ("person", "organisation", "place", "country", "day", "dateline", "wire")
LETTERS = {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "æ": "ae", "œ": "oe"}
FOLDED = ("LATIN", "GREEK", "CYRILLIC", "DIGIT")


def rows(name):
    lines = (RESOURCES / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and line[0] != "#"]


def slug(name):
    out, gap, folds = [], False, False
    for letter in unicodedata.normalize("NFKD", name).lower():
        if unicodedata.category(letter)[0] == "M":
            if not folds and not gap and out:
                out.append(letter)
        elif letter.isalnum():
            if gap and out:
                out.append("-")
            gap, folds = False, unicodedata.name(letter, "").startswith(FOLDED)
            out.append(LETTERS.get(letter, letter))
        elif letter not in "'\u2018\u2019\u02bc`\u00b4":
            gap = True
    return unicodedata.normalize("NFC", "".join(out))


FORMS = {row[0].strip() for row in rows("entity/legal-forms.txt")}


def without_form(name):
    """The name without its legal forms, the longest first, as `entity.LegalForms` cuts them."""
    name = name.strip()
    while True:
        words = name.split(" ")
        for n in range(min(4, len(words) - 1), 0, -1):
            tail = " ".join(words[-n:]).replace(".", "").replace(",", "").strip().lower()
            if tail in FORMS:
                name = " ".join(words[:-n]).strip()
                name = name[:-1].strip() if name.endswith(",") else name
                break
        else:
            return name


def organisation(name):
    bare = slug(without_form(name))
    return bare[4:] if bare.startswith("the-") else bare


STATES = {(row[0], slug(form)): slug(row[2])
          for row in rows("place/regions.tsv") for form in [row[1], *(row[5] if len(row) > 5 else "").split("|")] if form}
COUNTRIES = {slug(name): row[0] for row in rows("place/countries.tsv") for name in row[1].split("|")}
COUNTRIES |= {slug(row[2]): row[1] for row in rows("entity/demonyms.txt")}


def located(country, name):
    """Country and name, without what gazetteers add and releases leave out."""
    bare = re.sub(r"(?<=.)-(?:county|city|province|state|d-c|dc)$", "", re.sub(r"^st-", "saint-", name))
    return f"{country}/{bare}"


def comparable(kind, key, entity):
    return located(entity["country"] or "", key.split("/")[-1]) if kind == "place" else key


# ------------------------------------------------------------------ what a record says
def checked(made, key):
    if key and key != made and len(key.encode()) < 190:
        sys.exit(f"the rules for slugs differ from the product's: {made} for {key}")


def of_record(record):
    """Kind to keys, each with the entity it comes from or None."""
    keys = {kind: {} for kind in KINDS}
    for person in record["people"]:
        checked("person:" + slug(person["name"]), person["facet"])
        keys["person"][slug(person["name"])] = person
    for body in record["organisations"]:
        checked("organisation:" + organisation(body["name"]), body["facet"])
        for name in filter(None, (body["name"], body["acronym"])):
            keys["organisation"].setdefault(organisation(name), body)
    for place in record["places"]:
        kind, _, path = (place["facet"] or ":").partition(":")
        if kind == "place":
            keys["place"].setdefault(path, place)
        if place["country"]:
            keys["country"].setdefault(place["country"], place)
    if record["issuedDate"]:
        keys["day"][record["issuedDate"]] = None
    add_datelines(keys, [record["dateline"]] if record["dateline"] else [])
    return keys


def add_datelines(keys, datelines):
    for dateline in datelines:
        if dateline.get("wire"):
            keys["wire"][slug(dateline["wire"])] = None
        for place in dateline["places"]:
            country, region = place.get("country"), slug(place.get("region") or "")
            if country:
                keys["dateline"][country] = None
                if region:
                    keys["dateline"][f"{country}/{region}"] = None
            city = slug(place["city"])
            if city:
                keys["dateline"]["/".join(filter(None, (country, region, city)))] = None


# ------------------------------------------------------------------ what the gold says
def of_gold(gold, dateline, countries_known):
    """Kind to a list of sets: each facet with the keys that are right for it."""
    right = {kind: [] for kind in KINDS}
    countries = set()
    for entity in gold["entities"]:
        if entity["type"] == "PERSON":
            right["person"].append({slug(entity["name"])})
        elif entity["type"] == "ORGANISATION":
            names = {organisation(name) for name in (entity["name"], entity.get("acronym")) if name}
            right["organisation"].extend({name} for name in names)
        else:
            country = entity.get("country") or ""
            countries.add(country)
            forms = {slug(form) for form in [entity["name"], *entity["aliases"]]}
            if not any(countries_known.get(form) == country for form in forms):
                full = {STATES[country, form] for form in forms if (country, form) in STATES}
                right["place"].append({located(country, form) for form in forms | full})
    right["country"] = [{country} for country in countries if country]
    if dateline:
        keys = {kind: {} for kind in KINDS}
        add_datelines(keys, [dateline["dateline"]])
        right["dateline"] = [{key} for key in keys["dateline"]]
        right["wire"] = [{key} for key in keys["wire"]]
        date = dateline["dateline"].get("date") or dateline.get("date")
        right["day"] = [{date}] if date else []
    return {kind: unique(facets) for kind, facets in right.items()}


def unique(facets):
    return [set(facet) for facet in dict.fromkeys(frozenset(keys) for keys in facets)]


def is_optional(entity, gold):
    """Whether all that a predicted entity rests on is neither rewarded nor punished."""
    def within(mention, spans):
        return any(mention["start"] < s["end"] and s["start"] < mention["end"] for s in spans)
    return entity is not None and all(within(m, gold.get("optional") or []) and not within(m, gold["mentions"])
                                      for m in entity["mentions"])


def compare(record, gold, dateline, countries_known):
    """Kind to (found, too many, missed), each a list of keys."""
    ours, right = of_record(record), of_gold(gold, dateline, countries_known)
    result = {}
    for kind in KINDS:
        used, missed = set(), []
        for facet in right[kind]:
            hit = next((key for key in ours[kind]
                        if key not in used and comparable(kind, key, ours[kind][key]) in facet), None)
            if hit is None:
                missed.append(sorted(facet)[0])
            else:
                used.add(hit)
        same = set().union(*right[kind]) if right[kind] else set()
        extra = [key for key, entity in ours[kind].items()
                 if key not in used and comparable(kind, key, entity) not in same and not is_optional(entity, gold)]
        result[kind] = (sorted(used), extra, missed)
    return result


def measure(shared, records):
    """Release to what `compare` found, of those that there is a record of."""
    datelines = {}
    for line in (shared / "gold" / "dateline-gold.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        datelines[entry["file"]] = entry
    countries_known = dict(COUNTRIES)
    for record in records.values():                        # names that only the gazetteer knows as countries
        for place in record["places"]:
            if (place["facet"] or "").startswith("country:"):
                countries_known.setdefault(slug(place["name"]), place["country"])
    result = {}
    for path in sorted((shared / "gold" / "annotations").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if gold["file"] not in records:
            continue
        result[gold["file"]] = compare(
            records[gold["file"]], gold, datelines.get(gold["file"]), countries_known)
    return result


def f1(counts):
    found, extra, missed = counts
    return 2 * found / (2 * found + extra + missed) if found else 0.0


def figures(compared):
    """Kind, and `all`, to F1 between 0 and 1."""
    sums = {kind: Counter() for kind in (*KINDS, "all")}
    for kinds in compared.values():
        for kind, lists in kinds.items():
            for i, keys in enumerate(lists):
                sums[kind][i] += len(keys)
                sums["all"][i] += len(keys)
    return {kind: f1((count[0], count[1], count[2])) for kind, count in sums.items()}


def load(path):
    records = (json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines())
    return {re.sub(r".*/", "", record["file"]): record for record in records}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("records")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--errors")
    args = parser.parse_args()
    compared = measure(args.shared, load(args.records))
    reached = figures(compared)
    if args.json:
        print(json.dumps(reached))
        return
    for kind, figure in reached.items():
        print(f"{kind:14s}{figure:8.1%}")
    ranked = sorted(compared, key=lambda file: f1([sum(len(lists[i]) for lists in compared[file].values()) for i in range(3)]))
    for file in ranked[:args.worst]:
        print(f"\n{file}")
        for kind, (_, extra, missed) in compared[file].items():
            if extra or missed:
                print(f"  {kind}: too many {extra}, missed {missed}")
    if args.errors:
        for file, kinds in compared.items():
            _, extra, missed = kinds[args.errors]
            if extra or missed:
                print(f"{file} too many {extra} missed {missed}")


if __name__ == "__main__":
    main()
