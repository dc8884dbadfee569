# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
import numpy as np
import torch
from ..base.stats import auc, binomial_interval, bootstrap_weights, percentiles
from .kernels import ConceptRegion

class LeftOut:
    auc: Any
    car: Any
    concept: Any
    offsets: Any
    others: Any
    weights: Any
    def __init__(self, car: ConceptRegion, groups: int = ...) -> None: ...
    def inside(self, X: torch.Tensor) -> torch.Tensor: ...
def border(m: torch.Tensor, W: torch.Tensor, q: float) -> torch.Tensor: ...
def beyond(m: torch.Tensor, W: torch.Tensor, t: torch.Tensor) -> torch.Tensor: ...
def three_answers(mine: tuple, concept: tuple, others: tuple) -> tuple: ...
def prevalence(mine: torch.Tensor, left_out: LeftOut, coverage: float = ..., B: int = ..., seed: int = ...) -> tuple: ...
clear: Any
narrow: Any
