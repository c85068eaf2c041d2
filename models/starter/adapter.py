"""The adapter as a file: GGUF for llama.cpp, read back to go on from it."""

from pathlib import Path

import numpy as np
import torch
from gguf import GGUFReader, GGUFWriter
from torch import Tensor

from models.starter.network import LoraSize, Network

NAME = "Candor starter adapter"
LICENCE = "apache-2.0"


def save_adapter(network: Network, path: Path) -> None:
    """Write the adapter of a network as a GGUF file, F16; the same weights give the same bytes."""
    writer = GGUFWriter(str(path), "llama")
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(network.size.alpha))
    writer.add_name(NAME)
    writer.add_license(LICENCE)
    for name, parameter in network.named_parameters():
        layer, half = name.rsplit(".", 1)
        values = parameter.detach().float().cpu().numpy().astype(np.float16)
        writer.add_tensor(f"{layer}.weight.lora_{half}", np.ascontiguousarray(values))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def load_adapter(network: Network, path: Path) -> None:
    """Set the adapter of a network to what a GGUF file holds.

    Raises:
        ValueError: the file's rank or alpha is not the network's.
    """
    size, tensors = read_adapter(path)
    if size != network.size:
        raise ValueError(f"{path.name} has {size}, the network {network.size}")
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            layer, half = name.rsplit(".", 1)
            parameter.copy_(tensors[f"{layer}.weight.lora_{half}"])


def read_adapter(path: Path) -> tuple[LoraSize, dict[str, Tensor]]:
    """Return rank, alpha and float32 tensors of an adapter file."""
    reader = GGUFReader(path)
    alpha = round(float(reader.fields["adapter.lora.alpha"].contents()))
    tensors = {
        tensor.name: torch.from_numpy(np.array(tensor.data)).float() for tensor in reader.tensors
    }
    rank = next(len(values) for name, values in tensors.items() if name.endswith("lora_a"))
    return LoraSize(rank, alpha), tensors
