"""SmolLM2 in plain PyTorch: weights dequantised from the GGUF, a LoRA on every linear layer.

Training on the dequantised weights means training on just the numbers that will run.
"""

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - the name that everybody knows it by
from gguf import GGUFReader
from gguf.quants import dequantize
from torch import Tensor, nn

Weights = dict[str, Tensor]


@dataclass(frozen=True, slots=True)
class Shape:
    """The measures of a model of the llama architecture."""

    blocks: int
    width: int
    heads: int
    shared_heads: int
    epsilon: float
    theta: float

    @property
    def head_width(self) -> int:
        """Return the width of one attention head."""
        return self.width // self.heads


@dataclass(frozen=True, slots=True)
class LoraSize:
    """The rank of the adapter and its alpha; what it adds is scaled by alpha / rank."""

    rank: int = 16
    alpha: int = 32

    @property
    def scale(self) -> float:
        """Return the factor of what the adapter adds."""
        return self.alpha / self.rank


def load_weights(model: Path) -> tuple[Shape, Weights]:
    """Return shape and dequantised float32 weights of a GGUF model."""
    reader = GGUFReader(model)

    def number(key: str) -> float:
        return float(reader.fields[f"llama.{key}"].contents())

    shape = Shape(
        blocks=int(number("block_count")),
        width=int(number("embedding_length")),
        heads=int(number("attention.head_count")),
        shared_heads=int(number("attention.head_count_kv")),
        epsilon=number("attention.layer_norm_rms_epsilon"),
        theta=number("rope.freq_base"),
    )
    tensors = {
        tensor.name: torch.from_numpy(np.array(dequantize(tensor.data, tensor.tensor_type))).float()
        for tensor in reader.tensors
    }
    return shape, tensors


class LoraLinear(nn.Module):
    """A frozen linear layer and what the adapter adds to it; `b` starts at zero."""

    weight: Tensor

    def __init__(self, weight: Tensor, size: LoraSize, dtype: torch.dtype) -> None:
        super().__init__()
        out_width, in_width = weight.shape
        self.register_buffer("weight", weight.to(dtype), persistent=False)
        self.a = nn.Parameter(torch.randn(size.rank, in_width) / math.sqrt(in_width))
        self.b = nn.Parameter(torch.zeros(out_width, size.rank))
        self.scale = size.scale

    def forward(self, x: Tensor) -> Tensor:
        """Return the layer's output: (…, in) to (…, out)."""
        added = F.linear(F.linear(x, self.a.to(x.dtype)), (self.b * self.scale).to(x.dtype))
        return F.linear(x, self.weight) + added


class Block(nn.Module):
    """One transformer block; the layers carry the names of the GGUF."""

    attn_norm: Tensor
    ffn_norm: Tensor

    def __init__(
        self, shape: Shape, weights: Weights, number: int, size: LoraSize, dtype: torch.dtype
    ) -> None:
        super().__init__()
        self.shape = shape

        def weight(name: str) -> Tensor:
            return weights[f"blk.{number}.{name}.weight"]

        def linear(name: str) -> LoraLinear:
            return LoraLinear(weight(name), size, dtype)

        self.register_buffer("attn_norm", weight("attn_norm").to(dtype), persistent=False)
        self.register_buffer("ffn_norm", weight("ffn_norm").to(dtype), persistent=False)
        self.attn_q, self.attn_k, self.attn_v = linear("attn_q"), linear("attn_k"), linear("attn_v")
        self.attn_output = linear("attn_output")
        self.ffn_gate, self.ffn_up, self.ffn_down = (
            linear("ffn_gate"),
            linear("ffn_up"),
            linear("ffn_down"),
        )

    def forward(self, x: Tensor, turn: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        """Return the stream after this block: (rows, length, width)."""
        x = x + self._attention(_normed(x, self.attn_norm, self.shape.epsilon), turn, mask)
        h = _normed(x, self.ffn_norm, self.shape.epsilon)
        out: Tensor = self.ffn_down(F.silu(self.ffn_gate(h)) * self.ffn_up(h))
        return x + out

    def _attention(self, h: Tensor, turn: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        rows, length, _ = h.shape
        groups, width = self.shape.shared_heads, self.shape.head_width
        each = self.shape.heads // groups

        def split(x: Tensor) -> Tensor:
            return x.view(rows, length, -1, width).transpose(1, 2)

        q = _turned(split(self.attn_q(h)), turn).reshape(rows, groups, each * length, width)
        k, v = _turned(split(self.attn_k(h)), turn), split(self.attn_v(h))
        scores = (q @ k.transpose(-1, -2)).view(rows, groups, each, length, length)
        scaled = scores.float() * width**-0.5 + mask[:, None]
        attention = torch.softmax(scaled, -1).to(v.dtype).view(rows, groups, each * length, length)
        mixed = (attention @ v).view(rows, -1, length, width).transpose(1, 2)
        out: Tensor = self.attn_output(mixed.reshape(rows, length, -1))
        return out


class Network(nn.Module):
    """The model with its adapter; only the adapter has parameters.

    Args:
        model: a GGUF file of the llama architecture.
        size: rank and alpha of the adapter.
        dtype: of the frozen weights; bfloat16 is fast where the processor knows it.
    """

    embedding: Tensor
    output: Tensor
    output_norm: Tensor

    def __init__(
        self, model: Path, *, size: LoraSize | None = None, dtype: torch.dtype = torch.bfloat16
    ) -> None:
        super().__init__()
        self.shape, weights = load_weights(model)
        self.size = size or LoraSize()
        embedding = weights["token_embd.weight"]
        output = weights.get("output.weight", embedding)
        norm = weights["output_norm.weight"]
        self.register_buffer("embedding", embedding.to(dtype), persistent=False)
        self.register_buffer("output", output.to(dtype), persistent=False)
        self.register_buffer("output_norm", norm.to(dtype), persistent=False)
        self.blk = nn.ModuleList(
            Block(self.shape, weights, number, self.size, dtype)
            for number in range(self.shape.blocks)
        )

    def forward(self, ids: Tensor, positions: Tensor, mask: Tensor, places: Tensor) -> Tensor:
        """Return the scores of the next token at some flat places: (n, vocabulary) float32."""
        x = self.embedding[ids]
        turn = self._turn(positions, x.dtype)
        for block in self.blk:
            x = block(x, turn, mask)
        chosen = x.reshape(-1, self.shape.width)[places]
        return F.linear(_normed(chosen, self.output_norm, self.shape.epsilon), self.output).float()

    def scores(self, tokens: list[int]) -> Tensor:
        """Return the scores of the token after every token of one text: (length, vocabulary)."""
        length = len(tokens)
        places = torch.arange(length, device=self.embedding.device)
        mask = torch.full((1, 1, length, length), float("-inf"), device=places.device).triu(1)
        ids = torch.tensor([tokens], device=places.device)
        scores: Tensor = self(ids, places[None], mask, places)
        return scores

    def _turn(self, positions: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        """Cosine and sine of every position's angles: (rows, 1, length, head width / 2)."""
        width = self.shape.head_width
        steps = torch.arange(0, width, 2, device=positions.device).float() / width
        angles = positions[:, None, :, None].float() * self.shape.theta**-steps
        return angles.cos().to(dtype), angles.sin().to(dtype)


def _normed(x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
    h = x.float()
    return (h * torch.rsqrt(h.pow(2).mean(-1, keepdim=True) + epsilon)).to(x.dtype) * weight


def _turned(x: Tensor, turn: tuple[Tensor, Tensor]) -> Tensor:
    """Rotary positions as llama.cpp does them for this architecture: neighbouring pairs."""
    cosine, sine = turn
    even, odd = x[..., 0::2], x[..., 1::2]
    pairs = (even * cosine - odd * sine, even * sine + odd * cosine)
    return torch.stack(pairs, -1).flatten(-2)
