# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from enum import Enum
from pathlib import Path
import numpy as np
import torch
from fastcore.basics import patch
from matplotlib.figure import Figure
from sklearn.base import BaseEstimator
from sklearn.svm import LinearSVC
from torch import nn
from ..base.core import ConceptbookError, as_tensor, note, printable
from ..base.words import checked, fits
from .xplique_craft import Craft as Craft
from .xplique_plots import DisplayImportancesOrder as DisplayImportancesOrder
from ..data.images import ImageSet, as_inputs
from ..network.split import Split, SplitModel, as_split, driving
from ..spaces.cav import CAV, CAVKind, as_kind
from ..spaces.crops import as_images, picture_activations
from ..spaces.nmf import NMF, bank_of
from ..spaces.scores import sensitivities, sign_count
_all_: Any
CraftTorch: Any
def class_numbers(labels: torch.Tensor | np.ndarray | list, n: int) -> list: ...

class CraftManager:
    acts_: Any
    batch_size: Any
    crafts_: Any
    images_: Any
    inputs: Any
    list_of_class_of_interest: Any
    notes_: Any
    number_of_concepts: Any
    outputs_: Any
    patch_size: Any
    settings: Any
    split: Any
    def __init__(self, input_to_latent_model: Callable | Split, latent_to_logit_model: Callable | None, inputs: torch.Tensor | np.ndarray | ImageSet, labels: object = ..., list_of_class_of_interest: list = ..., number_of_concepts: int = ..., batch_size: int = ..., patch_size: int | tuple = ..., device: str | torch.device = ..., settings: dict = ...) -> None: ...
    def __repr__(self): ...
    def _new(self) -> Craft: ...
    def compute_predictions(self) -> np.ndarray: ...
    def _learn_banks(self): ...
    def fit(self, nb_samples_per_class: int = ..., verbose: bool = ...) -> CraftManager: ...
    def craft(self, class_id: int) -> Craft: ...
    @property
    def craft_instances(self) -> dict: ...
    def estimate_importance(self, nb_design: int = ..., verbose: bool = ...) -> dict: ...
    def plot_concepts_importances(self, class_id: int, nb_most_important_concepts: int | None = ..., verbose: bool = ...) -> Figure: ...
    def plot_concepts_crops(self, class_id: int, nb_crops: int = ..., nb_most_important_concepts: int = ..., verbose: bool = ...) -> Figure: ...
    def plot_image_concepts(self, img: torch.Tensor | np.ndarray, class_id: int, display_importance_order: Enum | int = ..., nb_most_important_concepts: int = ..., filter_percentile: float = ..., clip_percentile: float | None = ..., alpha: float = ..., filepath: str | Path = ..., **plot_kwargs) -> Figure: ...
CraftManagerTorch = CraftManager
def split_at(model: nn.Module, layer: str | int | nn.Module, batch_size: int) -> SplitModel: ...

class Cav:
    __call__: Any
    cav_: Any
    classifier: Any
    split: Any
    test_fraction: Any
    verbose: Any
    def __init__(self, model: nn.Module, target_layer: str | int | nn.Module, classifier: str | BaseEstimator = ..., test_fraction: float = ..., batch_size: int = ..., verbose: bool = ...) -> None: ...
    def fit(self, positive_dataset: torch.Tensor | np.ndarray | ImageSet, negative_dataset: torch.Tensor | np.ndarray | ImageSet) -> torch.Tensor: ...

class Tcav:
    __call__: Any
    cav: Any
    split: Any
    def __init__(self, model: nn.Module, target_layer: str | int | nn.Module, cav: torch.Tensor | np.ndarray, batch_size: int = ...) -> None: ...
    def score(self, inputs: torch.Tensor | np.ndarray | ImageSet, label: int) -> float: ...
