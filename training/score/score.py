#!/usr/bin/env python3
"""Scores `dateline extract` on annotated releases, and holds the floors.

    training/score/score.py SHARED [--raise] [--errors NAME N]

SHARED is the folder with the gold data and the scorers. Prints one table; exits 1 where a figure lies below its floor in
floors.tsv. `--raise` lifts the floors to what is reached now; nothing lowers them. `archive` (releases of one archive)
and `wires` (wire stories, company and government releases) are kept apart, because a rule that fits one may fail the other. `openings` (state lines, and languages) are few: one is two to seven points.
`facets` are the keys that the archive's releases can be found by (facets.py). The model of names was trained on most of the
archive, so what rests on names is told by `development`, the releases that it never saw (training/entities/development.txt): 36 of
the archive whole, and the mentions in 24 of the wires.
"""
import argparse
import facets
import json
import math
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOUSE = HERE.parent.parent
FLOORS = HERE / "floors.tsv"
OUT = HOUSE / "target" / "score"
DEVELOPMENT = HERE.parent / "entities" / "development.txt"


def extract(name, files):
    """Runs the command over files and keeps its lines, named as the gold names them."""
    OUT.mkdir(parents=True, exist_ok=True)
    raw = subprocess.run([HOUSE / "dateline", "extract", *files], capture_output=True, text=True, encoding="utf-8")
    if raw.returncode not in (0, 3):                       # 3: some file was rejected
        sys.exit(f"dateline extract ended with {raw.returncode}: {raw.stderr[-2000:]}")
    records = [json.loads(line) for line in raw.stdout.splitlines()]
    if len(records) != len(files):
        sys.exit(f"{len(files)} files gave {len(records)} lines")
    for record in records:
        record["file"] = os.path.basename(record["file"])
    path = OUT / f"{name}.jsonl"
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8")
    return path


def gold_of(name, *sources):
    """The lines of several gold files as one."""
    path = OUT / f"{name}-gold.jsonl"
    path.write_text("".join(s.read_text(encoding="utf-8").rstrip("\n") + "\n" for s in sources), encoding="utf-8")
    return path


def figures(shared, tool, gold, predicted, *options):
    done = subprocess.run([sys.executable, shared / "tools" / f"{tool}.py", gold, predicted, "--json", *options]
                          + (["--texts", shared / "gold" / "text"] if tool == "score_record" and not options else []),
                          capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        sys.exit(f"{tool} failed: {done.stderr[-2000:]}")
    return json.loads(done.stdout)


def f1(counts):
    tp, fp, fn = counts
    return 2 * tp / (2 * tp + fp + fn) if tp else 0.0


def dateline_figures(scored):
    found = scored["det"]
    result = {"dateline found F1": f1((found["tp"], found["fp"], found["fn"])), "tickers F1": f1(scored["tick"])}
    for row, label in (("span", "dateline span"), ("city", "dateline city"), ("region", "dateline region"), ("country", "dateline country"),
                       ("places", "dateline places"), ("date_dateline", "date in dateline"), ("date_elsewhere", "date elsewhere"),
                       ("wire", "wire"), ("all", "ALL of dateline"), ("all_files", "ALL, every file"),
                       ("headline", "headline exact"), ("headline_near", "headline near"), ("source", "source exact")):
        right, of = scored["rows"][row]
        if of:
            result[label] = right / of
    return result


def record_figures(scored):
    result = {}
    for name, value in scored.items():
        if isinstance(value, dict):
            figure = value.get("f1", value.get("accuracy"))
            if isinstance(figure, (int, float)):
                result[name.strip()] = figure
    return result


def openings_figures(scored):
    return {name: value["ok"] / value["n"] for name, value in scored.items() if value["n"]}


def development():
    """Names of the releases that no model was trained on."""
    return [row for row in DEVELOPMENT.read_text(encoding="utf-8").splitlines() if row and row[0] != "#"]


def mentions_gold(shared, names):
    """Annotations that hold mentions only, in the scorer's form: each mention as an entity of its own."""
    folder = OUT / "mentions-annotations"
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        note = json.loads((shared / "mentions" / "annotations" / name.replace(".txt", ".json")).read_text(encoding="utf-8"))
        note["entities"] = [{"id": str(number), "type": mention["type"], "name": mention["text"], "aliases": []}
                            for number, mention in enumerate(note["mentions"])]
        for number, mention in enumerate(note["mentions"]):
            mention["entity"] = str(number)
        (folder / name.replace(".txt", ".json")).write_text(json.dumps(note, ensure_ascii=False), encoding="utf-8")
    return folder


def development_figures(shared, archive, wired):
    """What rests on names, on releases that the model never saw."""
    names = development()
    gold, others = [name for name in names if name[0] == "G"], [name for name in names if name[0] == "M"]
    result = record_figures(figures(shared, "score_record", shared / "gold" / "annotations", archive,
                                    "--files", ",".join(gold), "--texts", shared / "gold" / "text"))
    wires = record_figures(figures(shared, "score_record", mentions_gold(shared, others), wired,
                                   "--files", ",".join(others), "--texts", shared / "mentions" / "text"))
    result["mention micro, other kinds"] = wires["mention micro"]
    compared = facets.measure(shared, facets.load(archive))
    seen = facets.figures({name: kinds for name, kinds in compared.items() if name in gold})
    result["facets of all kinds"] = seen["all"]
    return result


def measure(shared):
    gold = sorted((shared / "gold" / "text").glob("*.txt"))
    wires = sorted((shared / "dateline" / "releases").iterdir())
    mentions = sorted((shared / "mentions" / "text").glob("M*.txt"))
    archive = extract("archive", gold)
    wired = extract("wires", wires + mentions)
    named = {p.name for p in mentions}
    m_gold = [l for l in (shared / "mentions" / "dateline-gold.jsonl").read_text(encoding="utf-8").splitlines()
              if json.loads(l)["file"] in named]
    (OUT / "mentions-gold.jsonl").write_text("\n".join(m_gold) + "\n", encoding="utf-8")
    wires_gold = gold_of("wires", shared / "dateline" / "dateline-gold.jsonl", OUT / "mentions-gold.jsonl")
    openings = extract("openings", sorted((shared / "openings" / "text").iterdir()))
    result = {}
    for part, figure_set in (
            ("archive", dateline_figures(figures(shared, "score_dateline", shared / "gold" / "dateline-gold.jsonl", archive))),
            ("wires", dateline_figures(figures(shared, "score_dateline", wires_gold, wired))),
            ("archive", record_figures(figures(shared, "score_record", shared / "gold" / "annotations", archive))),
            ("openings", openings_figures(figures(shared, "score_openings", shared / "openings" / "openings.jsonl", openings)))):
        for name, value in figure_set.items():
            result[(part, name)] = value
    for name, value in development_figures(shared, archive, wired).items():
        result[("development", name)] = value
    for kind, value in facets.figures(facets.measure(shared, facets.load(archive))).items():
        result[("facets", kind)] = value
    return result


def read_floors():
    if not FLOORS.exists():
        return {}
    rows = (line.split("\t") for line in FLOORS.read_text(encoding="utf-8").splitlines() if line and line[0] != "#")
    return {(part, name): float(floor) for part, name, floor in rows}


def raise_floors(reached, floors):
    lines = ["# Least figure, in percent, that each measure may show; `score.py --raise` lifts them and nothing lowers them."]
    for key in list(reached):
        floor = max(floors.get(key, 0.0), math.floor(reached[key] * 1000) / 10)
        if floor:                                          # a floor of nothing could never fail
            lines.append(f"{key[0]}\t{key[1]}\t{floor:.1f}")
    FLOORS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--raise", dest="lift", action="store_true")
    args = parser.parse_args()
    reached, floors = measure(args.shared.resolve()), read_floors()
    below = [key for key, floor in floors.items() if round(reached.get(key, 0.0) * 100, 4) < floor]
    print(f"{'':12s}{'measure':36s}{'reached':>9s}{'floor':>8s}")
    for key, value in reached.items():
        floor = floors.get(key)
        print(f"{key[0]:12s}{key[1]:36s}{value:9.1%}{'' if floor is None else f'{floor:7.1f}'}{'  BELOW' if key in below else ''}")
    missing = [key for key in floors if key not in reached]
    for key in missing:
        print(f"{key[0]:12s}{key[1]:36s}  not measured any more")
    if args.lift:
        raise_floors(reached, floors)
    return 1 if below or missing else 0


if __name__ == "__main__":
    sys.exit(main())
