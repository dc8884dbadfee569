# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
import torch
from ..base.core import ConceptbookError, generator
from .activations import pool_activations, positions, real_tokens
from .split import Split, difference_of
def only_mean_matters(split: Split, layer: str, A: torch.Tensor, x: torch.Tensor | tuple | Mapping = ...) -> bool: ...
def pool_for(split: Split, layer: str, A: torch.Tensor, pool: str = ..., x: torch.Tensor | tuple | Mapping = ...) -> str: ...
