#!/usr/bin/env python3
"""What reading releases costs, as whole processes on one core, beside CoreNLP's NER on the same texts in the same run.

    python3 cost.py SHARED [--releases 30] [--core 0] [--corenlp FOLDER]

Each engine reads one release and then many, in a process of its own with -XX:TieredStopAtLevel=1: the difference, over the number of
releases, is what a release costs; the rest is its start. `dateline extract` does all of its work, not the names alone. With
--corenlp, Stanford CoreNLP 4.5.10 and its English models (470 MB) are fetched into the folder. Each figure is the median of three.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

from data import development

ROOT = pathlib.Path(__file__).parents[2]
NER = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz"
FLAGS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]


def run(command, core):
    """Seconds of processor and of clock, and the peak of resident memory in MB."""
    began = time.time()
    process = subprocess.Popen(["taskset", "-c", str(core), *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[-1]} ended with {process.returncode}: {process.stderr.read().decode()[-1000:]}")
    return usage.ru_utime + usage.ru_stime, time.time() - began, usage.ru_maxrss / 1024


def median(command, core):
    return [statistics.median(column) for column in zip(*(run(command, core) for _ in range(3)))]


def ours(java, files):
    classpath = f"{ROOT}/cli/target/dateline-cli.jar:{(ROOT / 'cli/target/classpath').read_text().strip()}"
    task = f"-Ddateline.task={ROOT}/function/target/task"
    return [java, *FLAGS, "--enable-native-access=ALL-UNNAMED", task, "-cp", classpath, "org.dateline.cli.Main", "extract", *map(str, files)]


def corenlp(java, folder, files):
    if not list(folder.glob("stanford-corenlp-*.jar")):
        for artifact in ("edu.stanford.nlp:stanford-corenlp:4.5.10", "edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models"):
            subprocess.run([ROOT / "mvnw", "-B", "-ntp", "-q", "dependency:copy", f"-Dartifact={artifact}", f"-DoutputDirectory={folder}"],
                           cwd=ROOT, check=True)
    classpath = ":".join(str(jar) for jar in sorted(folder.glob("*.jar")))
    return [java, *FLAGS, "-Xmx512m", "-cp", classpath, "edu.stanford.nlp.ie.crf.CRFClassifier", "-loadClassifier", NER,
            "-textFiles", ",".join(map(str, files))]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("shared", type=pathlib.Path)
    options.add_argument("--releases", type=int, default=30)
    options.add_argument("--core", type=int, default=0)
    options.add_argument("--corenlp", type=pathlib.Path)
    chosen = options.parse_args()
    java = os.path.join(os.environ.get("JAVA_HOME", ""), "bin", "java") if "JAVA_HOME" in os.environ else "java"
    names = sorted(name for name in development() if name.startswith("G"))[: chosen.releases]
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name in names:
            files.append(pathlib.Path(folder, name))
            files[-1].write_bytes((chosen.shared / "gold/text" / name).read_bytes())
        engines = {"dateline extract": lambda some: ours(java, some)}
        if chosen.corenlp:
            engines["CoreNLP 4.5.10 NER"] = lambda some: corenlp(java, chosen.corenlp, some)
        for engine, command in engines.items():
            one, many = median(command(files[:1]), chosen.core), median(command(files), chosen.core)
            each = [(b - a) / (len(files) - 1) for a, b in zip(one, many)]
            print(f"{engine}: first release {one[0]:.2f} s of processor, {one[1]:.2f} s of clock; each further one {each[0]:.3f} s of "
                  f"processor; at most {max(one[2], many[2]):.0f} MB resident", flush=True)


if __name__ == "__main__":
    main()
