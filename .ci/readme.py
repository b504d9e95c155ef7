"""Runs the shell blocks of README.md that follow a `<!-- run -->` comment, word by word, in order, each line as a user would."""
import re
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent


def main():
    blocks = re.findall(r"<!-- run -->\n```sh\n(.*?)```", (HOUSE / "README.md").read_text(encoding="utf-8"), re.S)
    if not blocks:
        sys.exit("README.md has no block that is marked to be run")
    for line in (line for block in blocks for line in block.splitlines() if line.strip() and not line.startswith("#")):
        print("$", line, flush=True)
        done = subprocess.run(["sh", "-c", line], cwd=HOUSE, capture_output=True, text=True)
        print(done.stdout, done.stderr, flush=True)
        if done.returncode:
            sys.exit(f"`{line}` ended with {done.returncode}")
        if line.startswith("./dateline query") and not done.stdout.strip():
            sys.exit(f"`{line}` found nothing")


main()
