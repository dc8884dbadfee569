"""What a trained network has learned, told in human concepts.

Every name that a notebook exports for users can be taken from here: `conceptbook.TCAV`.
It is imported from its module when it is first used."""

__version__ = "0.1.0"

from functools import cache

@cache
def _homes():
    "name -> module: what the modules list in `__all__`, read without importing them; `compat` and `experiments` stay where they are"
    import re
    from pathlib import Path
    found = {}
    for f in sorted(Path(__file__).parent.glob('[a-z]*/[a-z]*.py')):
        if f.parent.name in ('compat', 'experiments'): continue
        with open(f, encoding='utf-8') as text: listed = re.search(r'^__all__ = \[(.*?)\]', text.read(4000), re.S|re.M)
        if listed: found.update(dict.fromkeys(re.findall(r"'(\w+)'", listed[1]), f'{f.parent.name}.{f.stem}'))
    return found

def __getattr__(name):
    if name=='__all__': return sorted(_homes())
    if name.startswith('__') or name not in _homes(): raise AttributeError(f"module 'conceptbook' has no attribute '{name}'")
    from importlib import import_module
    return getattr(import_module(f'conceptbook.{_homes()[name]}'), name)

def __dir__(): return sorted([*globals(), *_homes()])
