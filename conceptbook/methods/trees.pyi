# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass, field, replace
import numpy as np
import torch
from fastcore.basics import patch
from matplotlib.figure import Figure
from ..base.core import Result
from ..base.show import show_grid
from ..data.boxes import Boxes
from ..spaces.nmf import ConceptBank

@dataclass(repr=False, kw_only=True)
class ConceptTree(Result):
    name: str
    layer: str
    bank: ConceptBank
    boxes: Boxes
    codes: torch.Tensor
    threshold: float
    error: float
    share: torch.Tensor
    examples: list = ...
    children: dict = ...
    def rows(self, path: tuple = ...) -> list: ...
    @property
    def names(self) -> list: ...
    def rename(self, names: dict) -> 'ConceptTree': ...
    def summary(self) -> str: ...
    def plot(self) -> Figure: ...
def shares(bank: ConceptBank, U: torch.Tensor) -> torch.Tensor: ...
