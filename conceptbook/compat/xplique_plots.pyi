# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
import io
from enum import Enum
from pathlib import Path
import numpy as np
import torch
import torch.nn.functional as F
from fastcore.basics import patch
from matplotlib.axes import Axes
from matplotlib.colors import to_hex, to_rgb
from matplotlib.figure import Figure
from ..base.core import ConceptbookError, as_tensor, check_finite, one_of, printable, write_whole
from ..base.pictures import as_array, unnormalise
from ..base.show import literal, new_axes, paint, png_bytes, show_grid, to_paint
from ..base.words import check_value, checked
from .xplique_craft import Craft, several
from ..data.images import ImageSet
from ..network.masks import concept_bars
from ..spaces.crops import as_images

class DisplayImportancesOrder(Enum):
    GLOBAL: Any
    LOCAL: Any
def is_local(order: Enum | int) -> bool: ...
vivid: Any
def one_picture(image: torch.Tensor | np.ndarray) -> torch.Tensor: ...
def paint_alone(heat: torch.Tensor, size: tuple, filter_percentile: float = ..., clip_percentile: float | None = ...) -> np.ndarray: ...
def write_figure(fig: Figure, path: str | Path): ...
