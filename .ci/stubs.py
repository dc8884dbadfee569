"""Types that editors and type checkers can see: stubs.py [--check] [--mypy].

The notebooks add a method to a class where it is explained, with `@patch`, and the front door imports a name when it is first used. Both are invisible to a
type checker. So a stub stands beside each module (`*.pyi`), written from its syntax tree: classes with all their methods, defaults as `...`.
No option writes the stubs, --check compares them with what is there, --mypy also checks the code of README.md and of the tutorials with them."""
import ast, json, re, subprocess, sys, tempfile
from pathlib import Path

top = Path(__file__).resolve().parent.parent
package = top/'conceptbook'
head = '# Written by .ci/stubs.py from the module of the same name: do not edit.\n'

def decorators(node):
    return [ast.unparse(d) for d in node.decorator_list]

def patched(node):
    "Names of the classes that a function is added to"
    if not isinstance(node, ast.FunctionDef) or not any(re.match(r'patch\b', d) for d in decorators(node)): return []
    return [c.strip().strip("'") for c in ast.unparse(node.args.args[0].annotation).split('|')]

def hint(node):
    return None if node is None else ast.unparse(node)

def arguments(args, first=None):
    "The parameters of a function, defaults as `...`; `first` replaces the first one"
    out,plain = [],args.posonlyargs+args.args
    missing = len(plain)-len(args.defaults)
    text = lambda a, default: a.arg + (f': {hint(a.annotation)}' if a.annotation else '') + ((' = ...' if a.annotation else '=...') if default else '')
    for i,a in enumerate(plain):
        out.append(first if first and i==0 else text(a, i>=missing))
        if args.posonlyargs and i==len(args.posonlyargs)-1: out.append('/')
    if args.vararg: out.append('*'+text(args.vararg, False))
    elif args.kwonlyargs: out.append('*')
    out += [text(a, d is not None) for a,d in zip(args.kwonlyargs, args.kw_defaults)]
    if args.kwarg: out.append('**'+text(args.kwarg, False))
    return ', '.join(out)

def function(node, indent='', owner=None):
    "One function or method"
    marks,first = decorators(node),None
    patch = next((d for d in marks if re.match(r'patch\b', d)), None)
    if owner: first = 'cls' if patch and 'cls_method' in patch or 'classmethod' in marks else None if 'staticmethod' in marks else 'self'
    keep = [d for d in marks if d in ('property', 'classmethod', 'staticmethod', 'contextmanager') or d.endswith('.setter')]
    if patch and 'as_prop' in patch: keep.append('property')
    if patch and 'cls_method' in patch: keep.append('classmethod')
    returns = hint(node.returns) or ('None' if node.name=='__init__' else None)
    return ''.join(f'{indent}@{d}\n' for d in keep) + f'{indent}def {node.name}({arguments(node.args, first)})' + (f' -> {returns}' if returns else '') + ': ...\n'

def attributes(functions):
    "What methods set on self"
    found = set()
    for f in functions:
        me = f.args.args[0].arg if f.args.args else None
        for n in ast.walk(f):
            if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store) and isinstance(n.value, ast.Name) and n.value.id==me: found.add(n.attr)
    return found

def klass(node, added, foreign):
    "One class with the methods that cells add to it"
    own = [n for n in node.body if isinstance(n, ast.FunctionDef)]
    lines,there = [],{n.name for n in own+added}
    free = 'ClassVar[Any]' if any('dataclass' in d for d in decorators(node)) else 'Any'      # no field of a dataclass
    for n in node.body:
        if isinstance(n, ast.AnnAssign): lines.append(f'    {ast.unparse(n.target)}: {hint(n.annotation)}' + (' = ...' if n.value else '') + '\n'); there.add(ast.unparse(n.target))
        if isinstance(n, ast.Assign):
            for t in n.targets:
                if isinstance(t, ast.Name): lines.append(f'    {t.id}: {free}\n'); there.add(t.id)
    lines += [f'    {a}: {free}\n' for a in sorted(attributes(own+added)-there)]
    lines += [function(n, '    ', node.name) for n in own if n.name not in {m.name for m in added}] + [function(n, '    ', node.name) for n in added]
    lines += [f'    {n}: Any\n' if is_property else f'    def {n}(self, *args: Any, **kwargs: Any) -> {"None" if n=="__init__" else "Any"}: ...\n' for n,is_property in foreign if n not in there]
    marks = ''.join(f'@{d}\n' for d in decorators(node) if 'dataclass' in d)
    bases = ', '.join([ast.unparse(b) for b in node.bases] + [f'{k.arg}={ast.unparse(k.value)}' for k in node.keywords])
    return f'{marks}class {node.name}' + (f'({bases})' if bases else '') + ':\n' + (''.join(lines) or '    ...\n')

def stub(path, elsewhere):
    "The stub of a module; `elsewhere`: class -> [(method, is it a property)] that other modules add"
    tree,out,added = ast.parse(path.read_text()),[],{}
    for n in tree.body:
        for c in patched(n): added.setdefault(c, []).append(n)
    classes = {n.name for n in tree.body if isinstance(n, ast.ClassDef)}
    known = {a.asname or a.name for n in tree.body if isinstance(n, ast.ImportFrom) for a in n.names} | {n.name for n in tree.body if isinstance(n, (ast.ClassDef, ast.FunctionDef))}
    offered = next((ast.literal_eval(n.value) for n in tree.body if isinstance(n, ast.Assign) and ast.unparse(n.targets[0])=='__all__'), [])
    for n in tree.body:
        if isinstance(n, ast.ImportFrom): n.names = [ast.alias(a.name, a.asname or a.name if a.name in offered else a.asname) for a in n.names]      # `as` says: offered here too
        if isinstance(n, (ast.Import, ast.ImportFrom)): out.append(ast.unparse(n)+'\n')
        elif isinstance(n, ast.ClassDef): out.append('\n'+klass(n, added.get(n.name, []), elsewhere.get(n.name, [])))
        elif isinstance(n, ast.FunctionDef) and not patched(n): out.append(function(n))
        elif isinstance(n, ast.AnnAssign): out.append(f'{ast.unparse(n.target)}: {hint(n.annotation)}\n')
        elif isinstance(n, ast.Assign):
            names = [x.id for t in n.targets for x in ast.walk(t) if isinstance(x, ast.Name) and isinstance(x.ctx, ast.Store) and x.id not in known]
            known |= {*names}
            alias = isinstance(n.value, ast.Name) and n.value.id in classes
            out += [f'{x} = {n.value.id}\n' if alias else f'{x}: Any\n' for x in names if x!='__all__']
    return head + 'from typing import Any, ClassVar\n' + ''.join(out)

def front_door():
    "The stub of conceptbook/__init__.py: every name where an editor finds it"
    sys.path.insert(0, str(top))
    import conceptbook
    homes = conceptbook._homes()
    return head + '__version__: str\n' + ''.join(f'from .{m} import {n} as {n}\n' for n,m in homes.items()) + '__all__: list[str]\n'

def stubs():
    "path -> text of every stub"
    files = [f for f in sorted(package.rglob('*.py')) if not f.name.startswith('_')]
    homes,adds = {},[]
    for f in files:
        tree = ast.parse(f.read_text())
        homes |= {n.name: f for n in tree.body if isinstance(n, ast.ClassDef)}
        own = {n.name for n in tree.body if isinstance(n, ast.ClassDef)}         # `compat` has classes with the names of others
        adds += [(f, c, n.name, any('as_prop' in d for d in decorators(n))) for n in tree.body for c in patched(n) if c not in own]
    def others(f):
        found = {}
        for g,c,name,is_property in adds:
            if g!=f and homes.get(c)==f: found.setdefault(c, []).append((name, is_property))
        return found
    return {f.with_suffix('.pyi'): stub(f, others(f)) for f in files} | {package/'__init__.pyi': front_door()}

def scripts():
    "name -> code that a reader copies: README.md and the tutorials"
    readme = re.findall(r'^```\s*python\n(.*?)^```', (top/'README.md').read_text(), re.S|re.M)
    found = {'README': '\n'.join(readme)}
    for f in sorted((top/'nbs/tutorials').glob('*.ipynb')):
        cells = [''.join(c['source']) for c in json.loads(f.read_text())['cells'] if c['cell_type']=='code']
        found[f.stem] = '\n'.join(re.sub(r'^[%!].*$', '', c, flags=re.M) for c in cells if 'nbdev_export(' not in c)
    return found

def mypy():
    "Names that the type checker does not find in README and tutorials"
    with tempfile.TemporaryDirectory() as d:
        for name,code in scripts().items(): (Path(d)/f'{name}.py').write_text(code)
        run = subprocess.run([sys.executable, '-m', 'mypy', '--ignore-missing-imports', '--follow-imports=silent', '--no-error-summary', '--allow-redefinition', '--check-untyped-defs',
                              '--cache-dir', f'{d}/cache', *map(str, sorted(Path(d).glob('*.py')))], capture_output=True, text=True, cwd=d, env={**__import__('os').environ, 'MYPYPATH': str(top)})
    wrong = [l.replace(d+'/', '') for l in run.stdout.splitlines() if re.search(r'\[(attr-defined|call-arg)\]', l)]
    if run.returncode not in (0, 1): wrong.append(run.stdout[-500:]+run.stderr[-2000:])
    return wrong

if __name__=='__main__':
    made,there = stubs(),set(package.rglob('*.pyi'))
    if not sys.argv[1:]:
        for f in there-made.keys(): f.unlink()
        for f,text in made.items(): f.write_text(text)
        print(f'{len(made)} stubs')
    stale = [f.relative_to(top) for f in sorted(there|made.keys()) if f not in made or f not in there or f.read_text()!=made[f]] if sys.argv[1:] else []
    for f in stale: print(f'{f} is not what its module makes: run python .ci/stubs.py')
    wrong = mypy() if '--mypy' in sys.argv else []
    print('\n'.join(wrong) if wrong else '', end='\n' if wrong else '')
    sys.exit(bool(stale or wrong))
