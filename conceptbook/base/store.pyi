# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from pathlib import Path
import numpy as np
import torch
from fastcore.basics import patch
from torch import nn
from .core import ConceptbookError, digest, from_file, note, safe_name, to_bytes, write_whole
def fingerprint(model: nn.Module) -> str: ...
def kept(folder: str | Path | None, name: str, depends: object, make: Callable, notes: list) -> object: ...

class ActivationStore:
    folder: Any
    most: Any
    notes: Any
    owner: Any
    recalled: Any
    seen: Any
    used: Any
    def __init__(self, owner: object = ..., folder: str | Path = ..., most: int = ...) -> None: ...
    def __repr__(self): ...
    def add(self, keys: list, parts: dict, write: bool = ...): ...
    def take_up(self, f: Path): ...
    def recalling(self, head: Callable, layers: list, pool: str = ...) -> Callable: ...
