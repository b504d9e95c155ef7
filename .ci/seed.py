"""The story that the product was asked for with: through bucket, function and table, then found by its facets."""
import json
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
faults = []


def dateline(*args):
    done = subprocess.run([HOUSE / "dateline", *args], capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        sys.exit(f"dateline {' '.join(args)} ended with {done.returncode}: {done.stderr[-1000:]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def expect(what, actual, wanted):
    print("ok " if actual == wanted else "NOT", what, "=", json.dumps(actual, ensure_ascii=False))
    if actual != wanted:
        faults.append(what)


def main():
    record = dateline("process", str(Path(sys.argv[1]) / "seed-release.txt"), "--output", "json")[-1]
    line = record["dateline"]
    expect("dateline", line["text"], "BEIJING, July 2, 2024 /PRNewswire/")
    expect("places", [(p["city"], p["country"], p["geonamesId"]) for p in line["places"]], [("Beijing", "CN", 1816670)])
    expect("date and wire", (line["date"], record["issuedDate"], line["wire"]), ("2024-07-02", "2024-07-02", "PR Newswire"))
    expect("source and issuer", (record["source"], record["issuer"]["name"]), ("People's Daily", "People's Daily"))
    expect("headline", record["headline"], None)
    people = {p["name"]: (p["titles"], p["affiliation"]) for p in record["people"]}
    expect("presidents", sorted(people), ["Emomali Rahmon", "Kassym-Jomart Tokayev", "Xi Jinping"])
    expect("titles", [people.get(n, [[]])[0][:1] for n in ("Xi Jinping", "Kassym-Jomart Tokayev", "Emomali Rahmon")],
           [["Chinese President"], ["President"], ["President"]])
    expect("countries", [people.get(n, [0, 0])[1] for n in ("Xi Jinping", "Kassym-Jomart Tokayev", "Emomali Rahmon")],
           ["China", "Kazakhstan", "Tajikistan"])
    sco = [o for o in record["organisations"] if o["acronym"] == "SCO"]
    expect("SCO", [(o["name"], "SCO" in o["aliases"]) for o in sco], [("Shanghai Cooperation Organization", True)])
    expect("most salient organisation", record["organisations"][0]["name"], "Shanghai Cooperation Organization")
    places = [(p["name"], p["country"]) for p in record["places"]]
    expect("places, each once", sorted(places),
           [("Astana", "KZ"), ("Beijing", "CN"), ("China", "CN"), ("Kazakhstan", "KZ"), ("Tajikistan", "TJ")])
    expect("countries before towns", [name for name, _ in places][3:], ["Astana", "Beijing"])
    expect("people by salience", [p["name"] for p in record["people"]],
           ["Xi Jinping", "Emomali Rahmon", "Kassym-Jomart Tokayev"])
    expect("dates", [(d["text"], d["value"]) for d in record["dates"]],
           [("2024-07-02", "2024-07-02"), ("July 2, 2024", "2024-07-02"), ("July 2 to 6", "2024-07-02/2024-07-06"), ("2013", "2013")])
    for query in (["person:xi-jinping"], ["country:KZ", "--from", "2024-07-01", "--to", "2024-07-31"],
                  ["dateline:CN/beijing", "issuer:peoples-daily"], ["organisation:sco"]):
        found = [item["releaseId"] for item in dateline("query", *query)]
        expect("query " + " ".join(query), [i for i in found if i.endswith("/seed-release.txt")][:1] != [], True)
    return 1 if faults else 0


sys.exit(main())
