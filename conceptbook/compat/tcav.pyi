# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
from collections.abc import Callable, Mapping
from pathlib import Path
import numpy as np
import torch
from fastcore.basics import patch
from matplotlib.figure import Figure
from sklearn.linear_model import LogisticRegression, SGDClassifier
from sklearn.model_selection import train_test_split
from torch import nn
from ..base.core import ConceptbookError, as_tensor, check_finite, generator, one_of
from ..base.show import new_axes, okabe_ito
from ..base.stats import legacy_test
from ..base.words import checked
from ..data.images import ImageSet
from ..methods.tcav import experiment_pairs
from ..network.split import SplitModel, by_layer, driving
from ..network.targets import find_target, loss
from ..spaces.scores import sensitivities

class ModelWrapper:
    labels: Any
    model: Any
    transform: Any
    def __init__(self, model: nn.Module, labels: list = ..., transform: Callable = ...) -> None: ...
    def label_to_id(self, label: str | int) -> int: ...

class ImageActivationGenerator:
    acts_dir: Any
    max_examples: Any
    model: Any
    source_dir: Any
    def __init__(self, model: ModelWrapper | nn.Module, source_dir: str | Path | Mapping, acts_dir: str | Path = ..., max_examples: int = ...) -> None: ...
    def get_examples_for_concept(self, concept: str) -> ImageSet: ...

class CAV:
    accuracies: Any
    alpha: Any
    bottleneck: Any
    cavs: Any
    concepts: Any
    lm: Any
    model_type: Any
    seed: Any
    def __init__(self, concepts: list, bottleneck: str, alpha: float = ..., model_type: str = ..., seed: int = ...) -> None: ...
    @property
    def cav_key(self) -> str: ...
    def train(self, acts: dict) -> CAV: ...
    def get_direction(self, concept: str) -> np.ndarray: ...
    def perturb_act(self, act: np.ndarray, concept: str, operation: Callable = ..., alpha: float = ...) -> np.ndarray: ...
def rows_of(A: object, name: str) -> np.ndarray: ...
def two_sides(acts: dict, concepts: list) -> list: ...

class TCAV:
    alphas: Any
    bottlenecks: Any
    concepts: Any
    generator: Any
    pairs_to_test: Any
    randoms: Any
    relative_tcav: Any
    target: Any
    def __init__(self, sess: object, target: str, concepts: str | list, bottlenecks: str | list, activation_generator: ImageActivationGenerator, alphas: list, random_counterpart: str = ..., cav_dir: str | Path = ..., num_random_exp: int = ..., random_concepts: list = ...) -> None: ...
    def run(self, num_workers: int = ..., run_parallel: bool = ..., overwrite: bool = ..., return_proto: bool = ...) -> list: ...
def result(cav: CAV, G: torch.Tensor, target: str) -> dict: ...
def summary(results: list, random_counterpart: str = ..., random_concepts: list = ..., num_random_exp: int = ..., min_p_val: float = ...) -> list: ...
def print_results(results: list, random_counterpart: str = ..., random_concepts: list = ..., num_random_exp: int = ..., min_p_val: float = ...) -> list: ...
def plot_results(results: list, random_counterpart: str = ..., random_concepts: list = ..., num_random_exp: int = ..., min_p_val: float = ...) -> Figure: ...
