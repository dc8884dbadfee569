# Written by .ci/stubs.py from the module of the same name: do not edit.
from typing import Any, ClassVar
import functools, inspect, math, os, types, typing
from collections.abc import Callable, Iterable, Mapping
from numbers import Integral, Real
from pathlib import Path
import numpy as np
import torch
from .core import ConceptbookError, printable
many: Any
def fits(value: object, kind: object) -> bool: ...
said: Any
def kinds_of(annotation: object, default: object) -> tuple: ...
def in_words(kinds: tuple) -> str: ...
shares: Any
from_0_to_1: Any
from_0: Any
from_1: Any
above_0: Any
def out_of_range(word: str, value: float) -> str: ...
doors: Any
def check_value(word: str, value: object, kinds: tuple): ...
def checked(f: Callable) -> Callable: ...
def kinds_in(f: Callable) -> dict: ...
