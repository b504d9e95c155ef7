#!/usr/bin/env python3
"""Trains the tagger of names and writes what the function loads: one command, one seed, same versions, same order.

    python train.py SHARED --work FOLDER      SHARED holds gold/, mentions/ and corpora/

Ends in the working folder with vocabulary.txt, tagger.pt, tagger.onnx (floats) and tagger.int8.onnx, and prints a table of results
on the development releases. Takes three hours on one core. README.md says what was used and how well it does.
"""
import argparse
import json
import pathlib
import random
import time

import numpy
import torch

import data
import decode
import export
import measure
import model
from pieces import UNKNOWN, Pieces
from tokens import FEATURES, Characters, tokens

SEED = 20261128
BATCH = 2048
"""Pieces in a step."""


def vocabulary(folder, shared, characters, work):
    """Numbers of the encoder's pieces that releases need twice or more, with every single character."""
    written = work / "vocabulary.txt"
    whole = json.loads((folder / "all-minilm-l6-v2-tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    if not written.exists():
        pieces = Pieces(sorted(whole, key=whole.get), characters)
        texts = [text for name in ("gold", "mentions") for _, text, _, _ in data.annotated(shared / name)]
        texts += [text for _, text, _, _ in data.open_corpus(shared)] + [text for _, text in data.unlabelled(shared)]
        counts = data.counted(texts, lambda text: tokens(text, characters), pieces)
        kept = [
            piece for piece in sorted(whole, key=whole.get)
            if counts[whole[piece]] >= 2 or len(piece.removeprefix("##")) == 1 or piece in (UNKNOWN, "[CLS]", "[SEP]", "[PAD]")
        ]
        written.write_text("\n".join(kept) + "\n", "utf-8")
    kept = written.read_text("utf-8").split("\n")[:-1]
    return kept, [whole[piece] for piece in kept]


def batches(releases, ends, random_source):
    """Windows in random cuts and order, those of like length together, with a mark at either end."""
    cut = [
        window for release in releases
        for window in data.windows(release, decode.SIZE, random_source.randint(64, decode.SIZE))
        if window[2].any()
    ]
    random_source.shuffle(cut)
    groups = []
    for at in range(0, len(cut), 400):
        near = sorted(cut[at : at + 400], key=lambda window: len(window[0]))
        group, longest = [], 0
        for window in near:
            longest = max(longest, len(window[0]) + 2)
            if group and longest * (len(group) + 1) > BATCH:
                groups.append(group)
                group, longest = [], len(window[0]) + 2
            group.append(window)
        groups.append(group)
    random_source.shuffle(groups)
    return [padded(group, ends) for group in groups]


def padded(group, ends):
    length = max(len(pieces) for pieces, _, _ in group) + 2
    ids = numpy.zeros((len(group), length), dtype=numpy.int64)
    features = numpy.full((len(group), length), FEATURES, dtype=numpy.int64)
    targets = numpy.zeros((len(group), length, len(data.LABELS)), dtype=numpy.float32)
    mask = numpy.zeros((len(group), length), dtype=bool)
    for row, (pieces, looks, chances) in enumerate(group):
        n = len(pieces)
        ids[row, 0], ids[row, 1 : n + 1], ids[row, n + 1] = ends[0], pieces, ends[1]
        features[row, 1 : n + 1], targets[row, 1 : n + 1], mask[row, : n + 2] = looks, chances, True
    return tuple(torch.from_numpy(array) for array in (ids, features, targets, mask))


def stage(tagger, epochs, rate, ends, random_source, after):
    """Trains on the releases of each epoch; the rate rises for a twelfth of the way and then falls to nothing."""
    plan = [batches(releases, ends, random_source) for releases in epochs]
    total = sum(len(epoch) for epoch in plan)
    fresh = [p for name, p in tagger.named_parameters() if name.startswith(("features", "labels"))]
    known = [p for name, p in tagger.named_parameters() if not name.startswith(("features", "labels"))]
    optimizer = torch.optim.AdamW([{"params": known, "lr": rate}, {"params": fresh, "lr": 1e-3}], weight_decay=0.01, fused=True)
    warm = max(1, int(total * 0.08))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (total - step) / (total - warm)))
    )
    began, done = time.time(), 0
    for number, epoch in enumerate(plan, 1):
        tagger.train()
        losses = []
        for ids, features, targets, mask in epoch:
            chances = torch.nn.functional.log_softmax(tagger(ids, features, mask), dim=-1)
            loss = -(targets * chances).sum() / targets.sum()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
            done += int(mask.sum())
            if len(losses) % 100 == 0:
                print(f"    {len(losses)}/{len(epoch)} loss {sum(losses[-100:]) / 100:.4f}, {done / (time.time() - began):.0f} pieces a second", flush=True)
        print(f"  epoch {number}/{len(plan)}: loss {sum(losses) / len(losses):.4f}", flush=True)
        after(number)


def unlabelled(shared, annotated, held_out, count, read):
    """Some releases of the open archive that are not like any annotated one, the same each time."""
    found = list(data.apart_from(data.unlabelled(shared), held_out, annotated))
    print(f"{len(found)} unlabelled releases are apart from the annotated ones", flush=True)
    return [read((name, text, (), ())) for name, text in random.Random(SEED).sample(found, min(count, len(found)))]


def teach(releases, networks, ends, work):
    """Gives each release the chances of its labels as some networks see them, all taken together."""
    runs = [export.with_torch(network, ends) for network in networks]
    for number, release in enumerate(releases):
        written = work / "taught" / f"{number}.npy"
        if not written.exists():
            scores = sum(log_chances(decode.scores(release, run)) for run in runs) / len(runs)
            written.parent.mkdir(exist_ok=True)
            numpy.save(written, numpy.exp(log_chances(scores)).astype(numpy.float16))
        release.targets = numpy.load(written).astype(numpy.float32)


def log_chances(scores):
    return torch.log_softmax(torch.from_numpy(scores), dim=-1).numpy()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("shared", type=pathlib.Path)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--epochs", type=int, default=3)
    options.add_argument("--unlabelled", type=int, default=1200, help="releases that a first network labels for the second")
    options.add_argument("--ship", metavar="VERSION", help="put the result into the function's resources")
    chosen = options.parse_args()
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(SEED)
    random_source = random.Random(SEED)
    work = chosen.work
    work.mkdir(parents=True, exist_ok=True)
    characters = Characters()
    folder = model.fetch(work / "encoder")
    kept, numbers = vocabulary(folder, chosen.shared, characters, work)
    pieces = Pieces(kept, characters)
    ends = (pieces.ids["[CLS]"], pieces.ids["[SEP]"])

    def read(found):
        return data.Release(*found, lambda text: tokens(text, characters), pieces)

    releases = [read(found) for name in ("gold", "mentions") for found in data.annotated(chosen.shared / name)]
    apart = data.development()
    train = [release for release in releases if release.name not in apart]
    development = [release for release in releases if release.name in apart]
    print(f"{len(train)} releases to train on, {len(development)} to develop on, {len(kept)} pieces", flush=True)

    def network(written=None):
        made = model.Tagger(len(kept), FEATURES, len(data.LABELS))
        made.load_state_dict(torch.load(written)) if written else made.take(folder, numbers)
        return made

    def show(tagger, title):
        run = export.with_torch(tagger, ends)
        print(measure.table(title, development, lambda release: decode.found_in(release, run)), flush=True)

    opened = work / "open.pt"
    if not opened.exists():
        corpus = [read(found) for found in data.open_corpus(chosen.shared)]
        tagger = network()
        stage(tagger, [corpus], 1.5e-4, ends, random_source, lambda number: None)
        torch.save(tagger.state_dict(), opened)

    # Each stage has a seed of its own, so that it is the same whether the one before was read from its file or not.
    teachers = [work / f"teacher{number}.pt" for number in range(1, chosen.epochs + 1)]
    if not teachers[-1].exists():
        tagger = network(opened)

        def keep(number):
            torch.save(tagger.state_dict(), teachers[number - 1])
            show(tagger, f"teacher, epoch {number}")

        torch.manual_seed(SEED + 1)
        stage(tagger, [train] * chosen.epochs, 2e-4, ends, random.Random(SEED + 1), keep)

    more = unlabelled(chosen.shared, releases, development, chosen.unlabelled, read)
    teach(more, [network(written) for written in teachers[-2:]], ends, work)
    tagger = network(opened)

    def after(number):
        torch.save(tagger.state_dict(), work / "tagger.pt")
        show(tagger, f"epoch {number}")

    torch.manual_seed(SEED + 2)
    epochs = [train + more[number :: chosen.epochs] for number in range(chosen.epochs)]
    stage(tagger, epochs, 2e-4, ends, random.Random(SEED + 2), after)
    # Both went out from the same weights, so that their mean is a network too, and a better one than either.
    taught, teacher = tagger.state_dict(), torch.load(teachers[-1])
    tagger.load_state_dict({name: (taught[name] + teacher[name]) / 2 for name in taught})
    torch.save(tagger.state_dict(), work / "tagger.pt")
    show(tagger, "teacher and taught, mean")
    export.write(tagger, work)
    if chosen.ship:
        export.ship(work, chosen.ship)
    for name in ("tagger.onnx", "tagger.int8.onnx"):
        run = export.with_onnx(work / name, ends)
        print(measure.table(name, development, lambda release: decode.found_in(release, run)), flush=True)


if __name__ == "__main__":
    main()
