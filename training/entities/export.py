"""Writes the network as ONNX, node by node, and as int8; runs either one, or the network itself, on one window.

Written by hand because the graph is small and a window is never padded: no mask, no batch, two inputs, one output."""
import pathlib
import shutil
import zlib

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import EPSILON, HEADS, WIDTH
from tokens import FEATURES

OPSET = 20


def with_ends(pieces, features, ends):
    return [ends[0], *pieces, ends[1]], [FEATURES, *features, FEATURES]


def with_torch(tagger, ends):
    def run(pieces, features):
        tagger.eval()
        ids, looks = with_ends(pieces, features, ends)
        with torch.no_grad():
            ids, looks = torch.tensor([ids]), torch.tensor([looks])
            return tagger(ids, looks, torch.ones_like(ids, dtype=torch.bool))[0, 1:-1].numpy()

    return run


def with_onnx(path, ends):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options)

    def run(pieces, features):
        ids, looks = with_ends(pieces, features, ends)
        return session.run(None, {"pieces": numpy.array(ids, numpy.int32), "features": numpy.array(looks, numpy.int32)})[0][1:-1]

    return run


class Graph:
    """Nodes and weights as they are added."""

    def __init__(self):
        self.nodes, self.weights = [], []

    def add(self, kind, *inputs, **attributes):
        name = f"{kind.lower()}{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name, **attributes))
        return name

    def weight(self, name, value):
        array = value.detach().numpy() if isinstance(value, torch.Tensor) else value
        self.weights.append(numpy_helper.from_array(numpy.ascontiguousarray(array), name))
        return name

    def linear(self, name, part, x):
        product = self.add("MatMul", x, self.weight(name + ".weight", part.weight.T))
        return self.add("Add", product, self.weight(name + ".bias", part.bias))

    def norm(self, name, part, x):
        return self.add(
            "LayerNormalization", x, self.weight(name + ".scale", part.weight), self.weight(name + ".shift", part.bias),
            axis=-1, epsilon=EPSILON,
        )


def write(tagger, work):
    """Writes tagger.onnx and tagger.int8.onnx."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    graph = Graph()
    length = graph.add("Shape", "pieces")
    zero = graph.weight("zero", numpy.array([0]))
    positions = graph.add("Slice", graph.weight("positions", tagger.positions.weight), zero, length, zero)
    x = graph.add("Gather", graph.weight("words", tagger.words.weight), "pieces")
    x = graph.add("Add", x, positions)
    x = graph.add("Add", x, graph.add("Gather", graph.weight("looks", tagger.features.weight), "features"))
    x = graph.norm("norm", tagger.norm, x)
    split = graph.weight("split", numpy.array([0, HEADS, WIDTH // HEADS]))
    whole = graph.weight("whole", numpy.array([0, WIDTH]))
    scale = graph.weight("scale", numpy.array((WIDTH // HEADS) ** -0.5, numpy.float32))
    for number, layer in enumerate(tagger.layers):
        name = f"layer{number}."
        heads = {}
        for part, order in (("query", (1, 0, 2)), ("key", (1, 2, 0)), ("value", (1, 0, 2))):
            heads[part] = graph.add(
                "Transpose", graph.add("Reshape", graph.linear(name + part, getattr(layer, part), x), split), perm=order
            )
        weights = graph.add("MatMul", graph.add("Mul", heads["query"], scale), heads["key"])
        context = graph.add("MatMul", graph.add("Softmax", weights, axis=-1), heads["value"])
        context = graph.add("Reshape", graph.add("Transpose", context, perm=(1, 0, 2)), whole)
        x = graph.norm(name + "attended", layer.attended, graph.add("Add", x, graph.linear(name + "out", layer.out, context)))
        inner = graph.add("Gelu", graph.linear(name + "inner", layer.inner, x))
        x = graph.norm(name + "done", layer.done, graph.add("Add", x, graph.linear(name + "outer", layer.outer, inner)))
    graph.nodes.append(helper.make_node("Identity", [graph.linear("labels", tagger.labels, x)], ["scores"]))
    made = helper.make_model(
        helper.make_graph(
            graph.nodes, "tagger",
            [helper.make_tensor_value_info(name, TensorProto.INT32, ["n"]) for name in ("pieces", "features")],
            [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", tagger.labels.out_features])],
            graph.weights,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10,
    )
    onnx.checker.check_model(made)
    onnx.save(made, work / "tagger.onnx")
    # Seven bits: products of eight overflow their sums on processors without VNNI.
    quantize_dynamic(
        work / "tagger.onnx", work / "tagger.int8.onnx", per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gather"],
    )


SHIPPED = pathlib.Path(__file__).parents[2] / "function/src/main/resources/model"


def ship(work, version):
    """Puts the int8 network and its vocabulary where the function is built from, with their checksums."""
    SHIPPED.mkdir(exist_ok=True)
    shutil.copy(work / "tagger.int8.onnx", SHIPPED / "tagger.onnx")
    shutil.copy(work / "vocabulary.txt", SHIPPED / "vocabulary.txt")
    sums = [f"{name}={zlib.crc32((SHIPPED / name).read_bytes()):08x}\n" for name in ("tagger.onnx", "vocabulary.txt")]
    head = "# CRC-32 of the model's files, as the function checks them at its start. Written by training/entities.\n"
    (SHIPPED / "model.properties").write_text(head + f"version={version}\n" + "".join(sums), "ascii")
