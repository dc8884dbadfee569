# Written by .ci/stubs.py from the module of the same name: do not edit.
__version__: str
from .base.core import ConceptbookError as ConceptbookError
from .base.core import ConceptbookWarning as ConceptbookWarning
from .base.core import Result as Result
from .base.finding import Finding as Finding
from .base.stats import rank_test as rank_test
from .base.stats import permutation_p as permutation_p
from .base.stats import holm as holm
from .base.stats import bootstrap_interval as bootstrap_interval
from .data.images import ImageSet as ImageSet
from .data.images import concept_sets as concept_sets
from .data.images import random_sets as random_sets
from .data.worlds import worlds as worlds
from .data.worlds import World as World
from .data.worlds import planted_network as planted_network
from .evidence.faithful import panel as panel
from .methods.ace import ACE as ACE
from .methods.car import tcar as tcar
from .methods.contrast import Contrast as Contrast
from .methods.craft import Craft as Craft
from .methods.prototypes import Prototypes as Prototypes
from .methods.tcav import TCAV as TCAV
from .network.split import margin as margin
from .network.split import probability as probability
from .network.split import as_split as as_split
from .network.split import SplitModel as SplitModel
from .network.trace import CutPoint as CutPoint
from .network.trace import cut_points as cut_points
from .pages.atlas import Atlas as Atlas
from .pages.book import Book as Book
from .pages.book import compare as compare
from .pages.study import explain as explain
from .spaces.cav import CAV as CAV
from .spaces.kernels import CAR as CAR
from .spaces.nmf import NMF as NMF
from .spaces.nmf import ConceptBank as ConceptBank
__all__: list[str]
