"""Extracts every annotated release, of whatever type, and validates each line against the published schema."""
import json
import subprocess
import sys
from pathlib import Path

import jsonschema

HOUSE = Path(__file__).resolve().parent.parent


def main():
    shared = Path(sys.argv[1])
    files = sorted([*(shared / "gold/text").glob("*.txt"), *(shared / "dateline/releases").iterdir(),
                    *(shared / "mentions/text").glob("M*.txt")])
    schema = json.loads((HOUSE / "function/src/main/resources/org/dateline/record/record.schema.json").read_text())
    validator = jsonschema.Draft202012Validator(schema)
    done = subprocess.run([HOUSE / "dateline", "extract", *files], capture_output=True, text=True, encoding="utf-8")
    lines = done.stdout.splitlines()
    if len(lines) != len(files) or done.returncode not in (0, 3) or "Exception" in done.stderr:
        sys.exit(f"{len(files)} files gave {len(lines)} lines, exit {done.returncode}: {done.stderr[-1000:]}")
    faults, rejected = 0, {}
    for line in lines:
        record = json.loads(line)
        for error in validator.iter_errors(record):
            faults += 1
            print(record["file"], error.json_path, error.message[:200])
        if record["problem"]:
            rejected[record["problem"]["code"]] = rejected.get(record["problem"]["code"], 0) + 1
            if record["problem"]["code"] == "internal-error":
                faults += 1
                print(record["file"], "internal-error")
    print(f"{len(lines)} records, {faults} faults, rejected: {rejected or 'none'}")
    return 1 if faults else 0


sys.exit(main())
