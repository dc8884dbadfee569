# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
import csv, sys
from pathlib import Path
import numpy as np
import torch
import torch.nn.functional as F
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from sklearn.model_selection import train_test_split
from torch import nn
from ..base.core import ConceptbookError
from ..base.show import new_axes, okabe_ito
from .protocols import Experiment, Pool, Settings, Study, concept_accuracy, drawings, feature_importance, global_explanations, map_names, of_size, program, train, trained
from ..spaces.kernels import ConceptRegion
number_columns: Any
kind_columns: Any
other_columns: Any
where_seer: Any
def read_patients(path: str | Path) -> list: ...
def number_in(text: str, column: str, path: str | Path) -> float: ...

class Columns:
    groups: Any
    kinds: Any
    mean: Any
    median: Any
    names: Any
    path: Any
    std: Any
    def __init__(self, rows: list, path: str | Path = ...) -> None: ...
    def numbers(self, rows: list) -> np.ndarray: ...
    def __call__(self, rows: list) -> torch.Tensor: ...
def load_seer(path: str | Path, test_share: float = ..., seed: int = ...) -> tuple: ...

class ClassifierSeer(nn.Module):
    drop1: Any
    drop2: Any
    fc1: Any
    fc2: Any
    out: Any
    relu1: Any
    relu2: Any
    def __init__(self, n_in: int = ..., latent_dim: int = ...) -> None: ...
    def input_to_representation(self, x: torch.Tensor) -> torch.Tensor: ...
    def representation_to_output(self, h: torch.Tensor) -> torch.Tensor: ...
    def forward(self, x: torch.Tensor) -> torch.Tensor: ...
def study(settings: Settings = ...) -> Study: ...
def importance_by_column(study: Study, s: Settings) -> Experiment: ...
def draw_columns(r: Experiment, ax: Axes | None) -> Figure: ...
correlations: Any
experiments: Any
