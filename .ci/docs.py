"""Public names without a docstring, parameters without a comment (docment), and what has no type hint: docs.py [MODULE ...] [--check] [--strict].

Public is what the front door names, the kinds of results that its verbs give back, and the methods of both that do not begin with an underscore.

A parameter counts as described by its comment, or where its name says all (seed, ax, *args): these are listed in `plain`.
A hint is due on each parameter of a public function or method and of `__init__`, and on what a function gives back.
`--check` fails where a public function or class has no docstring, `--strict` where any of the three lists is not empty."""
import ast, inspect, sys
from dataclasses import is_dataclass
from importlib import import_module
from pathlib import Path

from fastcore.docments import docments
from nbdev.config import get_config

plain = {'self', 'cls', 'ax', 'seed', 'device', 'args', 'kwargs', 'ctx'}
top = get_config().lib_path
modules = [r for r in sys.argv[1:] if not r.startswith('-')]
silent,bare,unhinted,n = [],[],[],0

def look(module, name, o):
    "One public name: is there a docstring, and a comment on each parameter?"
    global n
    n += 1; o = inspect.unwrap(o)
    if not (o.__doc__ or '').strip() or inspect.isclass(o) and (o.__doc__ or '').startswith(f'{o.__name__}('): silent.append(f'{module}.{name}')
    if inspect.isclass(o) and not is_dataclass(o) and '__init__' not in vars(o): return     # built as its base class is
    source = o.__init__ if inspect.isclass(o) and '__dataclass_params__' not in vars(o) and '__init__' in vars(o) else o
    try: said,params = docments(source, full=True, args_kwargs=True),list(inspect.signature(o).parameters)
    except (TypeError, ValueError, OSError, AttributeError): return
    bases = [docments(c) for c in o.__mro__[1:] if is_dataclass(c)] if inspect.isclass(o) else []     # a field keeps the comment of the class it comes from
    lacking = [p for p in params if p not in plain and p in said and not (said[p].get('docment') or '').strip() and not any(b.get(p) for b in bases)]
    if lacking: bare.append(f'{module}.{name}: {", ".join(lacking)}')

def own(node):
    "The nodes of a function, without those of functions inside it"
    for c in ast.iter_child_nodes(node):
        if isinstance(c, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)): continue
        yield c; yield from own(c)

def gives(node):
    "Does this function return or yield something?"
    return any(isinstance(c, (ast.Yield, ast.YieldFrom)) or isinstance(c, ast.Return) and c.value and ast.unparse(c.value)!='None' for c in own(node))

def hints(module, name, node):
    "One public function: which parameters have no hint, and has what it gives back one?"
    a,marks = node.args,' '.join(ast.unparse(d) for d in node.decorator_list)
    lacking = [p.arg for p in a.posonlyargs+a.args+a.kwonlyargs if p.annotation is None and p.arg not in ('self', 'cls', 'ctx')]
    if node.returns is None and node.name!='__init__' and 'prop' not in marks and 'setter' not in marks and gives(node): lacking.append('->')
    if lacking: unhinted.append(f'{module}.{name}: {", ".join(lacking)}')

front = set(import_module(top.name).__all__)
Result = import_module(f'{top.name}.base.core').Result

def is_public(cls):
    "Does a user meet objects of this class: by a name of the front door, or as what its verbs give back?"
    return inspect.isclass(cls) and (cls.__name__ in front or issubclass(cls, Result))

def is_patched(node):
    return isinstance(node, ast.FunctionDef) and any('patch' in ast.unparse(d) for d in node.decorator_list)

for f in sorted(top.rglob('*.py')):
    module = '.'.join(f.relative_to(top).with_suffix('').parts)
    if f.name.startswith('_') or modules and module not in modules: continue
    m = import_module(f'{top.name}.{module}')
    for node in ast.parse(f.read_text()).body:
        if not isinstance(node, (ast.FunctionDef, ast.ClassDef)) or node.name.startswith('_'): continue
        if is_patched(node):
            for kind in map(str.strip, ast.unparse(node.args.args[0].annotation).split('|')):
                cls = getattr(m, kind)
                if not is_public(cls): continue
                hints(module, f'{kind}.{node.name}', node)
                look(module, f'{kind}.{node.name}', getattr(inspect.getattr_static(cls, node.name), 'fget', None) or getattr(cls, node.name))
        elif node.name in front or is_public(getattr(m, node.name)):
            look(module, node.name, getattr(m, node.name))
            if isinstance(node, ast.FunctionDef): hints(module, node.name, node)
            for d in getattr(node, 'body', []) if isinstance(node, ast.ClassDef) else []:
                if isinstance(d, ast.FunctionDef) and (d.name=='__init__' or not d.name.startswith('_')): hints(module, f'{node.name}.{d.name}', d)
print(f'{n} public names')
print(f'\n{len(silent)} without a docstring'); print('\n'.join(silent))
print(f'\n{len(bare)} with parameters that no comment describes'); print('\n'.join(bare))
print(f'\n{len(unhinted)} with parameters or returns (->) that no type hint describes'); print('\n'.join(unhinted))
sys.exit(any((silent, bare, unhinted)) if '--strict' in sys.argv else bool(silent) if '--check' in sys.argv else 0)
