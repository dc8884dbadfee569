# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
from collections.abc import Callable, Iterable, Iterator
import numpy as np
import torch
from tqdm import tqdm
from ..base.core import ConceptbookError, check_finite
from ..network.activations import pool_activations
from ..network.split import Split, by_layer
from .segments import Segments, behind, cut_out, window
views: Any
def segment_views(s: Segments, idx: object, view: str = ..., fill: object = ..., aspect: str = ..., batch_size: int = ..., device: object = ...) -> Iterator: ...
pools: Any
def embed(split: Split, batches: Iterable, pool: str = ..., total: int = ..., what: str = ...) -> dict: ...
def embed_under(split: Split, batches: Iterable, shares: Callable, total: int = ..., what: str = ..., whole: bool = ...) -> tuple: ...
def check_size(pictures: torch.Tensor, s: Segments): ...
def cut_like(pictures: torch.Tensor, s: Segments, which: list, view: str = ..., fill: object = ..., aspect: str = ...) -> torch.Tensor: ...
