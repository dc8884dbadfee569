# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
import math
from collections.abc import Callable
from dataclasses import dataclass, field
import torch
from torch.special import log_ndtr
from ..base.core import ConceptbookError, Result, generator, note
from ..base.stats import sets_needed
from ..data.images import ImageSet, as_inputs
from ..methods.tcav import TCAV
from ..network.masks import is_affine
from ..network.split import Split, by_layer, driving
from ..network.targets import picked, select_target, target_name
from ..base.words import checked
def found_share(n: int, sets: int, detect: float, spread: float, level: float = ..., draws: int = ..., seed: int = ...) -> float: ...
def size_needed(sets: int, detect: float, spread: float, power: float = ..., level: float = ..., seed: int = ..., most: int = ...) -> int: ...

@dataclass(repr=False, kw_only=True)
class Plan(Result):
    target: str
    detect: float
    power: float
    level: float
    table: list = ...
    notes: list = ...
    def rows(self) -> list: ...
    def summary(self) -> str: ...
def layer_plan(found: Plan, rows: list) -> str: ...
def pulls(tcav: TCAV, images: ImageSet | torch.Tensor, random: ImageSet | torch.Tensor | None, target: int | Callable, notes: list) -> dict: ...
def plan(split: Split | tuple, images: ImageSet | torch.Tensor, target: int | Callable, detect: float = ..., *, random: ImageSet | torch.Tensor = ..., sets: tuple | list = ..., power: float = ..., level: float = ..., seed: int = ...) -> Plan: ...
