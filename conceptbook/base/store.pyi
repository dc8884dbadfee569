# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
import numpy as np
import torch
from torch import nn
from .core import ConceptbookError, from_file, note, safe_name, to_bytes, write_whole
def feed(code, o: object): ...
def digest(*what) -> str: ...
def fingerprint(model: nn.Module) -> str: ...
def kept(folder: str | Path | None, name: str, depends: object, make: Callable, notes: list) -> object: ...
