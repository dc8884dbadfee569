# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
from collections.abc import Callable, Mapping
from pathlib import Path
import numpy as np
import torch
from fastcore.basics import patch
from sklearn.linear_model import LogisticRegression, SGDClassifier
from sklearn.model_selection import train_test_split
from torch import nn
from ..base.core import ConceptbookError, as_tensor, check_finite, generator, one_of
from ..base.words import checked, fits
from .tcav_results import create_session as create_session, make_dir_if_not_exists as make_dir_if_not_exists, plot_results as plot_results, print_results as print_results
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
    def id_to_label(self, idx: int) -> str: ...
    def get_gradient(self, acts: object, y: int | list, bottleneck_name: str, example: object) -> np.ndarray: ...

class ImageActivationGenerator:
    acts_dir: Any
    max_examples: Any
    model: Any
    source_dir: Any
    def __init__(self, model: ModelWrapper | nn.Module, source_dir: str | Path | Mapping, acts_dir: str | Path = ..., max_examples: int = ...) -> None: ...
    def get_examples_for_concept(self, concept: str) -> ImageSet: ...
    def get_model(self) -> ModelWrapper: ...
    def process_and_load_activations(self, bottleneck_names: list, concepts: list) -> dict: ...

class CAV:
    accuracies: Any
    bottleneck: Any
    cavs: Any
    concepts: Any
    hparams: Any
    lm: Any
    seed: Any
    def __init__(self, concepts: list, bottleneck: str, hparams: object = ..., save_path: str | Path = ..., seed: int = ...) -> None: ...
    @staticmethod
    def default_hparams() -> dict: ...
    @classmethod
    def cav_key(cls, concepts: list, bottleneck: str, model_type: str, alpha: float) -> str: ...
    def train(self, acts: dict) -> CAV: ...
    def get_direction(self, concept: str) -> np.ndarray: ...
    def perturb_act(self, act: np.ndarray, concept: str, operation: Callable = ..., alpha: float = ...) -> np.ndarray: ...
def rows_of(A: object, name: str) -> np.ndarray: ...
def two_sides(acts: dict, concepts: list, bottleneck: str = ...) -> list: ...
def get_or_train_cav(concepts: list, bottleneck: str, acts: dict, cav_dir: str | Path = ..., cav_hparams: object = ..., overwrite: bool = ...) -> CAV: ...

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
    @classmethod
    def get_directional_dir(cls, mymodel: ModelWrapper, target_class: str, concept: str, cav: CAV, class_acts: np.ndarray, examples: object) -> list: ...
    @classmethod
    def compute_tcav_score(cls, mymodel: ModelWrapper, target_class: str, concept: str, cav: CAV, class_acts: np.ndarray, examples: object, run_parallel: bool = ..., num_workers: int = ...) -> float: ...
def result(cav: CAV, G: torch.Tensor, target: str) -> dict: ...
_all_: Any
