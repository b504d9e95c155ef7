#!/usr/bin/env python3
"""Trains the tagger of names and writes what the function loads: one command, one seed, same versions, same order.

    python train.py SHARED --work FOLDER      SHARED holds gold/, mentions/ and corpora/

Ends in the working folder with vocabulary.txt, tagger.pt, tagger.onnx (floats) and tagger.int8.onnx, and prints a table of results
on the development releases. Takes an hour and more on one core. README.md says what was used and how well it does.
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
        texts += [text for _, text, _, _ in data.open_corpus(shared)] + data.unlabelled(shared)
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
        if (window[2] != data.IGNORED).any()
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
    labels = numpy.full((len(group), length), data.IGNORED, dtype=numpy.int64)
    mask = numpy.zeros((len(group), length), dtype=bool)
    for row, (pieces, looks, marks) in enumerate(group):
        n = len(pieces)
        ids[row, 0], ids[row, 1 : n + 1], ids[row, n + 1] = ends[0], pieces, ends[1]
        features[row, 1 : n + 1], labels[row, 1 : n + 1], mask[row, : n + 2] = looks, marks, True
    return tuple(torch.from_numpy(array) for array in (ids, features, labels, mask))


def stage(tagger, releases, epochs, rate, ends, random_source, after):
    """Trains on some releases; the rate rises for a twelfth of the way and then falls to nothing."""
    plan = []
    whole = int(epochs)
    for _ in range(whole):
        plan.append(batches(releases, ends, random_source))
    if epochs > whole:
        last = batches(releases, ends, random_source)
        plan.append(last[: int(len(last) * (epochs - whole))])
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
        for ids, features, labels, mask in epoch:
            loss = torch.nn.functional.cross_entropy(
                tagger(ids, features, mask).flatten(0, 1), labels.flatten(), ignore_index=data.IGNORED
            )
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


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("shared", type=pathlib.Path)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--open-epochs", type=float, default=1)
    options.add_argument("--epochs", type=int, default=3)
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
    tagger = model.Tagger(len(kept), FEATURES, len(data.LABELS))
    tagger.take(folder, numbers)
    print(f"{len(train)} releases to train on, {len(development)} to develop on, {len(kept)} pieces", flush=True)

    opened = work / "open.pt"
    if opened.exists():
        tagger.load_state_dict(torch.load(opened))
    else:
        corpus = [read(found) for found in data.open_corpus(chosen.shared)]
        stage(tagger, corpus, chosen.open_epochs, 1.5e-4, ends, random_source, lambda number: None)
        torch.save(tagger.state_dict(), opened)

    def after(number):
        torch.save(tagger.state_dict(), work / "tagger.pt")
        run = export.with_torch(tagger, ends)
        print(measure.table(f"epoch {number}", development, lambda release: decode.found_in(release, run)), flush=True)

    # From a seed of its own, so that the second stage is the same whether the first was read from its file or not.
    torch.manual_seed(SEED + 1)
    stage(tagger, train, chosen.epochs, 2e-4, ends, random.Random(SEED + 1), after)
    export.write(tagger, work)
    if chosen.ship:
        export.ship(work, chosen.ship)
    for name in ("tagger.onnx", "tagger.int8.onnx"):
        run = export.with_onnx(work / name, ends)
        print(measure.table(name, development, lambda release: decode.found_in(release, run)), flush=True)


if __name__ == "__main__":
    main()
