"What a trained network has learned, told in human concepts. A name is imported from its module when it is first used."

__version__ = "0.1.0"

_home = {
    'base.core': 'ConceptbookError Result',
    'data.images': 'ImageSet concept_sets random_sets',
    'data.worlds': 'worlds planted_network',
    'network.split': 'SplitModel as_split cut_points margin probability',
    'network.load': 'load_network',
    'spaces.cav': 'CAV',
    'spaces.nmf': 'NMF ConceptBank',
    'methods.tcav': 'TCAV',
    'methods.car': 'CAR tcar',
    'methods.craft': 'Craft CraftManager',
    'methods.ace': 'ACE',
    'methods.prototypes': 'Prototypes',
    'methods.contrast': 'Contrast',
    'evidence.faithful': 'panel',
    'pages.book': 'Book compare',
    'pages.study': 'explain',
    'pages.atlas': 'Atlas',
}
_home = {name: module for module,names in _home.items() for name in names.split()}
__all__ = list(_home)

def __getattr__(name):
    if name not in _home: raise AttributeError(f"module 'conceptbook' has no attribute '{name}'")
    from importlib import import_module
    return getattr(import_module(f'conceptbook.{_home[name]}'), name)

def __dir__(): return sorted([*globals(), *__all__])
