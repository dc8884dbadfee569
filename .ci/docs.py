"""Public names without a docstring, and parameters without a comment (docment): docs.py [ROOM ...] [--check].

A parameter counts as described by its comment, or where its name says all (seed, ax, *args): these are listed in `plain`.
`--check` fails where a public function or class has no docstring."""
import ast, inspect, sys
from importlib import import_module
from pathlib import Path

from fastcore.docments import docments
from nbdev.config import get_config

plain = {'self', 'cls', 'ax', 'seed', 'device', 'args', 'kwargs', 'ctx'}
top = get_config().lib_path
rooms = [r for r in sys.argv[1:] if not r.startswith('-')]
silent,bare,n = [],[],0

def look(room, name, o):
    "One public name: is there a docstring, and a comment on each parameter?"
    global n
    n += 1
    if not (o.__doc__ or '').strip() or inspect.isclass(o) and (o.__doc__ or '').startswith(f'{o.__name__}('): silent.append(f'{room}.{name}')
    try: said,params = docments(o, full=True),list(inspect.signature(o).parameters)
    except (TypeError, ValueError, OSError, AttributeError): return
    lacking = [p for p in params if p not in plain and p in said and not (said[p].get('docment') or '').strip()]
    if lacking: bare.append(f'{room}.{name}: {", ".join(lacking)}')

for f in sorted(top.rglob('*.py')):
    room = '.'.join(f.relative_to(top).with_suffix('').parts)
    if f.name.startswith('_') or rooms and room not in rooms: continue
    m,public = import_module(f'{top.name}.{room}'),set()
    for node in ast.parse(f.read_text()).body:
        if not isinstance(node, (ast.FunctionDef, ast.ClassDef)) or node.name.startswith('_'): continue
        patched = isinstance(node, ast.FunctionDef) and any('patch' in ast.unparse(d) for d in node.decorator_list)
        if not patched: look(room, node.name, getattr(m, node.name)); continue
        for kind in ast.unparse(node.args.args[0].annotation).split('|'):
            cls = getattr(m, kind.strip())
            look(room, f'{kind.strip()}.{node.name}', getattr(inspect.getattr_static(cls, node.name), 'fget', None) or getattr(cls, node.name))
print(f'{n} public names')
print(f'\n{len(silent)} without a docstring'); print('\n'.join(silent))
print(f'\n{len(bare)} with parameters that no comment describes'); print('\n'.join(bare))
sys.exit(bool(silent) if '--check' in sys.argv else 0)
