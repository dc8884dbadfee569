"Imports stand alone in their cells: the docs build runs a cell that has an import in it, and only that cell. Looks at the syntax tree, so imports inside functions count."
import ast, sys

from execnb.nbio import read_nb
from nbdev.doclinks import nbglob
from nbdev.process import extract_directives


def offence(source):
    "What is wrong with the code of a cell that nbdev does not export, or None"
    tree = ast.parse('\n'.join('' if l.lstrip()[:1] in '%!' and l.strip() else l for l in source.splitlines()))
    is_import = lambda o: isinstance(o, (ast.Import, ast.ImportFrom))
    imports = [o for o in ast.walk(tree) if is_import(o)]
    return f'line {imports[0].lineno}: an import beside other code' if imports and not all(is_import(o) for o in tree.body) else None

bad = n = 0
for f in sorted(nbglob()):
    for i,c in enumerate(read_nb(f).cells):
        if c.cell_type!='code' or 'nbdev_export(' in c.source: continue
        exported = {'export','exports','exporti'} & set(extract_directives(c, remove=False))
        n += 1
        if exported and not any(l.startswith(('import ','from ')) for l in c.source.splitlines()): continue
        if (say := offence(c.source)): bad += 1; print(f'{f.name if hasattr(f, "name") else f} cell {i}, {say}')
print(f'{n} code cells looked at, {bad} with imports beside other code')
sys.exit(bad>0 or n==0)
