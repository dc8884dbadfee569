# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
from collections.abc import Callable, Iterable
import numpy as np
import torch
from torch import nn
from torch.utils.data import Dataset
from ..base.core import ConceptbookError, as_tensor
from ..base.words import checked
from ..methods.car import CARFeatureImportance as Importance, front
from ..network.attribution import AttributionSettings, attributed, attribution_named, baseline_of
from ..network.batches import explained
from ..network.trace import evaluation_copy
from ..spaces.kernels import ConceptRegion

class CARFeatureImportance:
    engine: Any
    def __init__(self, attribution_name: str, concept_explainer: ConceptRegion, black_box: object, device: str | torch.device = ...) -> None: ...
    def attribute(self, data_loader: Iterable | Dataset | torch.Tensor | np.ndarray, baselines: torch.Tensor | Callable = ..., internal_batch_size: int = ...) -> np.ndarray: ...

class VanillaFeatureImportance:
    black_box: Any
    device: Any
    method: Any
    def __init__(self, attribution_name: str, black_box: nn.Module, device: str | torch.device = ...) -> None: ...
    def _one(self, batch: tuple, baselines: torch.Tensor | Callable | None, o: AttributionSettings) -> np.ndarray: ...
    def attribute(self, data_loader: Iterable, baselines: torch.Tensor | Callable = ..., internal_batch_size: int = ...) -> np.ndarray: ...
