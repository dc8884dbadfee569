# Written by .ci/stubs.py from the module of the same name: do not edit.
__version__: str
from .base.core import ConceptbookError as ConceptbookError
from .base.core import Result as Result
from .data.images import ImageSet as ImageSet
from .data.images import concept_sets as concept_sets
from .data.images import random_sets as random_sets
from .data.worlds import worlds as worlds
from .data.worlds import planted_network as planted_network
from .network.split import SplitModel as SplitModel
from .network.split import as_split as as_split
from .network.split import cut_points as cut_points
from .network.split import margin as margin
from .network.split import probability as probability
from .spaces.cav import CAV as CAV
from .spaces.nmf import NMF as NMF
from .spaces.nmf import ConceptBank as ConceptBank
from .methods.tcav import TCAV as TCAV
from .methods.car import CAR as CAR
from .methods.car import tcar as tcar
from .methods.craft import Craft as Craft
from .methods.craft import CraftManager as CraftManager
from .methods.ace import ACE as ACE
from .methods.prototypes import Prototypes as Prototypes
from .methods.contrast import Contrast as Contrast
from .evidence.faithful import panel as panel
from .pages.book import Book as Book
from .pages.book import compare as compare
from .pages.study import explain as explain
from .pages.atlas import Atlas as Atlas
__all__: list[str]
