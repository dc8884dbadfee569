"What a trained network has learned, told in human concepts. Names are imported from their rooms when they are first used."

__version__ = "0.1.0"

_room = dict(ConceptbookError='core', Result='core', SplitModel='split', as_split='split', cut_points='split', margin='split', probability='split',
             ImageSet='images', concept_sets='images', random_sets='images', worlds='planted', planted_network='planted', CAV='cav', TCAV='tcav',
             CAR='car', tcar='car', NMF='nmf', ConceptBank='nmf', Craft='craft', CraftManager='craft', ACE='ace', Prototypes='prototypes', Contrast='contrast',
             panel='faithful', Book='book', compare='book', explain='study', Atlas='atlas')
__all__ = list(_room)

def __getattr__(name):
    if name not in _room: raise AttributeError(f"module 'conceptbook' has no attribute '{name}'")
    from importlib import import_module
    return getattr(import_module(f'conceptbook.{_room[name]}'), name)

def __dir__(): return sorted([*globals(), *__all__])
