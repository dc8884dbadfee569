# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
import sys
from pathlib import Path
import numpy as np
import torch
from matplotlib.figure import Figure
from sklearn.neighbors import NearestNeighbors
from torch import nn
from ..base.core import ConceptbookError, check_finite
from .protocols import Experiment, Pool, Settings, Study, concept_accuracy, feature_importance, global_explanations, map_names, of_size, program, statistical_significance, train, trained
beats: Any
where_ecg: Any
def fetch_ecg(folder: str | Path): ...
def load_ecg(folder: str | Path, train: bool = ...) -> tuple: ...
def beat_pool(x: torch.Tensor, y: torch.Tensor) -> Pool: ...
def smote(x: torch.Tensor, n: int, k: int = ..., seed: int = ...) -> torch.Tensor: ...
def balanced(x: torch.Tensor, y: torch.Tensor, seed: int = ...) -> tuple: ...

class ClassifierECG(nn.Module):
    conv1: Any
    conv2: Any
    conv3: Any
    fc: Any
    out: Any
    pool1: Any
    pool2: Any
    pool3: Any
    relu: Any
    def __init__(self, latent_dim: int = ...) -> None: ...
    def input_to_representation(self, x: torch.Tensor) -> torch.Tensor: ...
    def representation_to_output(self, h: torch.Tensor) -> torch.Tensor: ...
    def forward(self, x: torch.Tensor) -> torch.Tensor: ...
ecg_layers: Any
def study(settings: Settings = ...) -> Study: ...
experiments: Any
def beat_figure(r: Experiment, picks: list) -> Figure: ...
