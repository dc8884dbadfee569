"""Can a page be copied? alone.py [--changed] [--jobs N] [NAME …]: run what a reader sees of each page, and nothing else, as a script of its own.

Hidden, slow and exported cells are left out. A page of a module starts with the names of this module, since it is about them; a tutorial starts with nothing.
Without a name all pages run; --changed takes those that the last commit touched. A script runs in a folder of its own, beside which nothing of ours lies."""
import ast, os, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from execnb.nbio import read_nb
from fastcore.script import call_parse, store_true
from nbdev.config import get_config
from nbdev.doclinks import nbglob
from nbdev.process import extract_directives

left_out = {'export', 'exports', 'exporti', 'hide', 'default_exp', 'slow', 'gpu'}
quiet = "import matplotlib; matplotlib.use('agg')\nfrom IPython.display import display\n"

def module_of(nb):
    "Name of the module that a notebook exports, or None"
    said = [extract_directives(c, remove=False).get('default_exp') for c in nb.cells if c.cell_type=='code']
    return next((f'conceptbook.{d[0]}' for d in said if d), None)

def own_names(nb, module):
    "A line that imports all that the cells of a module make, private names too"
    names = set()
    for c in nb.cells:
        if c.cell_type=='code' and {'export', 'exports', 'exporti'} & set(extract_directives(c, remove=False)):
            for o in ast.parse(c.source).body:
                if isinstance(o, (ast.FunctionDef, ast.ClassDef)):
                    if not any('patch' in ast.unparse(d) for d in o.decorator_list): names.add(o.name)
                elif isinstance(o, ast.Assign): names |= {t.id for a in o.targets for t in ast.walk(a) if isinstance(t, ast.Name) and isinstance(t.ctx, ast.Store)}
    return f'from {module} import {", ".join(sorted(names))}\n' if names else ''

def script_of(path):
    "What a reader of a page could copy, as one script"
    nb = read_nb(path)
    cells = []
    for c in nb.cells:
        if c.cell_type!='code' or 'nbdev_export(' in c.source: continue
        said = extract_directives(c, remove=False)
        if left_out & set(said) or said.get('eval:', [''])[0].lower()=='false': continue
        cells.append('\n'.join(l for l in c.source.splitlines() if not (l.lstrip()[:1] in '%!' and l.strip())))
    return quiet + (own_names(nb, m) if (m := module_of(nb)) else '') + '\n\n'.join(cells) + '\n' if cells else ''

def run_alone(path):
    "Run the script of a page: what went wrong, or ''"
    text,top = script_of(path),get_config().config_path
    if not text: return ''
    with tempfile.TemporaryDirectory() as d:
        (Path(d)/'page.py').write_text(text)
        env = {k: v for k,v in os.environ.items() if not k.startswith('CONCEPTBOOK')} | dict(PYTHONPATH=str(top), OMP_NUM_THREADS='1', TQDM_DISABLE='1')
        try: done = subprocess.run([sys.executable, 'page.py'], cwd=d, env=env, capture_output=True, text=True, timeout=1200)
        except subprocess.TimeoutExpired: return 'took more than twenty minutes'
    return '' if not done.returncode else '\n'.join(done.stderr.strip().splitlines()[-12:])

def changed_pages():
    "Pages that the last commit touched"
    said = subprocess.run(['git', 'diff', '--name-only', 'HEAD~1'], capture_output=True, text=True, cwd=get_config().config_path).stdout
    return {Path(l).name for l in said.splitlines() if l.endswith('.ipynb')}

@call_parse
def main(names:str='', # pages, such as 'methods/tcav tutorials/car'; all if empty
         changed:store_true=False, # only those that the last commit touched
         jobs:int=2): # scripts at a time
    "Run the visible cells of pages as scripts"
    nbs = Path(get_config().nbs_path)
    pages = [nbs/f'{n}.ipynb' for n in names.split()] or sorted(map(Path, nbglob()))
    if changed: touched = changed_pages(); pages = [p for p in pages if p.name in touched]
    with ThreadPoolExecutor(jobs) as pool: said = list(pool.map(run_alone, pages))
    bad = {p: s for p,s in zip(pages, said) if s}
    for p,s in bad.items(): print(f'-- {p.relative_to(nbs)}\n{s}')
    print(f'{len(pages)-len(bad)} pages run as a reader would copy them, {len(bad)} do not')
    sys.exit(bool(bad))
