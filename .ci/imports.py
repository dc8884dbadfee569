"""Imports stand alone in their cells, because the docs build runs a cell that has an import in it, and only that cell; and what a visible cell
uses is imported in a visible cell, so that a reader can copy it. Both are read off the syntax tree."""
import ast, sys
from functools import cache
from importlib import import_module

from execnb.nbio import read_nb
from nbdev.doclinks import nbglob
from nbdev.process import extract_directives
from pyflakes.checker import Checker
from pyflakes.messages import ImportStarUsage, UndefinedName

exports,unseen = {'export', 'exports', 'exporti'},{'hide', 'default_exp'}
is_import = lambda o: isinstance(o, (ast.Import, ast.ImportFrom))

def parsed(source):
    "The syntax tree of a cell, its magic lines left out"
    return ast.parse('\n'.join('' if l.lstrip()[:1] in '%!' and l.strip() else l for l in source.splitlines()))

def offence(tree):
    "What is wrong with the code of a cell that nbdev does not export, or None"
    imports = [o for o in ast.walk(tree) if is_import(o)]
    return f'line {imports[0].lineno}: an import beside other code' if imports and not all(is_import(o) for o in tree.body) else None

def made(tree):
    "Names that the code of the module itself gives: a page documents them, and nobody needs to import them there"
    stored = {o.id for o in ast.walk(tree) if isinstance(o, ast.Name) and isinstance(o.ctx, ast.Store)}
    return stored | {o.name for o in tree.body if isinstance(o, (ast.FunctionDef, ast.ClassDef))}

@cache
def stars(module):
    "Names that `from module import *` brings"
    m = import_module(module)
    return set(getattr(m, '__all__', [n for n in vars(m) if not n.startswith('_')]))

def missing(visible, own):
    "Names that visible cells use and that no visible cell imports or makes; trees of cells, names of the module -> sorted names"
    whole = ast.Module([o for tree in visible for o in tree.body], type_ignores=[])
    found = Checker(whole, builtins={'display', 'get_ipython'}).messages
    starred = {n for o in ast.walk(whole) if isinstance(o, ast.ImportFrom) and o.names[0].name=='*' for n in stars(o.module)}
    return sorted({m.message_args[0] for m in found if isinstance(m, (UndefinedName, ImportStarUsage))} - own - starred)

bad = n = 0
for f in sorted(nbglob()):
    visible,own,name = [],set(),getattr(f, 'name', f)
    for i,c in enumerate(read_nb(f).cells):
        if c.cell_type!='code' or 'nbdev_export(' in c.source: continue
        said,tree = set(extract_directives(c, remove=False)),parsed(c.source)
        n += 1
        if said & exports: own |= made(tree)
        elif not said & unseen: visible.append(tree)
        if said & exports and not any(l.startswith(('import ', 'from ')) for l in c.source.splitlines()): continue
        if (say := offence(tree)): bad += 1; print(f'{name} cell {i}, {say}')
    if (names := missing(visible, own)): bad += 1; print(f'{name}: no visible cell imports {", ".join(names)}')
print(f'{n} code cells looked at, {bad} faults')
sys.exit(bad>0 or n==0)
