"""Can a page be copied? alone.py [--names 'methods/tcav …'] [--changed] [--seconds S] [--jobs N]: run what a reader sees of each page, and nothing else, as a script.

Hidden, slow and exported cells are left out, and those of which only the output is seen (echo: false). A page of a module starts with the names of this module, since it is about them; a tutorial starts with nothing.
A script runs in a folder of its own, beside which nothing of ours lies but the rows that the page shows, saved as JSON beside it. Without a name all pages run.

--changed takes the pages of which a reader sees other code than before: before this branch left main, or, on main itself, before the last commit. Prose and
outputs do not count, and where there is no history no page does. After --seconds no further page is started; those left over are named, and run at night."""
import ast, json, os, re, shutil, subprocess, sys, tempfile, time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from execnb.nbio import dict2nb, read_nb
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

def script_of(nb):
    "What a reader of a page could copy, as one script"
    cells = []
    for c in nb.cells:
        if c.cell_type!='code' or 'nbdev_export(' in c.source: continue
        said = extract_directives(c, remove=False)
        if left_out & set(said) or any(said.get(k, [''])[0].lower()=='false' for k in ('eval:', 'echo:')): continue
        cells.append('\n'.join(l for l in c.source.splitlines() if not (l.lstrip()[:1] in '%!' and l.strip())))
    return quiet + (own_names(nb, m) if (m := module_of(nb)) else '') + '\n\n'.join(cells) + '\n' if cells else ''

def run_alone(path):
    "Run the script of a page: what went wrong, or ''"
    text,top = script_of(read_nb(path)),get_config().config_path
    if not text: return ''
    with tempfile.TemporaryDirectory() as d:
        (here := Path(d)/'nbs'/'page').mkdir(parents=True)
        for rows in {p for p in re.findall(r"'([\w./]+\.json)'", text) if (path.parent/p).is_file()}:
            (here/rows).parent.mkdir(exist_ok=True); shutil.copy(path.parent/rows, here/rows)
        env = {k: v for k,v in os.environ.items() if not k.startswith('CONCEPTBOOK')} | dict(PYTHONPATH=str(top), OMP_NUM_THREADS='1', TQDM_DISABLE='1')
        # by its standard input, as a cell has no file either: a process that a page starts would begin by running the page again
        read = "import sys, linecache as l; t = sys.stdin.read(); l.cache['page'] = len(t), None, t.splitlines(True), 'page'; exec(compile(t, 'page', 'exec'))"
        try: done = subprocess.run([sys.executable, '-c', read], input=text, cwd=here, env=env, capture_output=True, text=True, timeout=1200)
        except subprocess.TimeoutExpired: return 'took more than twenty minutes'
    return '' if not done.returncode else '\n'.join(done.stderr.strip().splitlines()[-12:])

def git(*args):
    "What git says, or None where it can say nothing"
    done = subprocess.run(['git', *args], capture_output=True, text=True, cwd=get_config().config_path)
    return None if done.returncode else done.stdout.strip()

def before():
    "The commit to compare with: where this branch left main, else the one before the last; None if there is neither"
    fork = git('merge-base', 'HEAD', 'origin/main') or git('merge-base', 'HEAD', 'main')
    return fork if fork and fork!=git('rev-parse', 'HEAD') else git('rev-parse', '--verify', '--quiet', 'HEAD~1')

def changed_pages(pages):
    "Those of which a reader sees other code than at the commit before"
    if (base := before()) is None: print('There is no commit to compare with.'); return []
    top = get_config().config_path
    touched = set((git('diff', '--name-only', base) or '').splitlines())
    def was(name): old = git('show', f'{base}:{name}'); return script_of(dict2nb(json.loads(old))) if old else ''
    names = {p: p.resolve().relative_to(top).as_posix() for p in pages}
    return [p for p in pages if names[p] in touched and script_of(read_nb(p))!=was(names[p])]

@call_parse
def main(names:str='', # pages, such as 'methods/tcav tutorials/car'; all if empty
         changed:store_true=False, # only those of which a reader sees other code than before
         seconds:float=1e9, # after this time no further page is started
         jobs:int=2): # scripts at a time
    "Run the visible cells of pages as scripts"
    nbs,start = Path(get_config().nbs_path),time.monotonic()
    pages = [nbs/f'{n}.ipynb' for n in names.split()] or sorted(map(Path, nbglob()))
    if changed: pages = changed_pages(pages)
    def run(p):
        "What a page said; a fault is printed at once, so that a run that is stopped has told what it saw"
        said = run_alone(p) if time.monotonic()-start<seconds else None
        if said: print(f'-- {p.relative_to(nbs)}\n{said}', flush=True)
        return said
    with ThreadPoolExecutor(jobs) as pool: said = dict(zip(pages, pool.map(run, pages)))
    left = [str(p.relative_to(nbs)) for p,s in said.items() if s is None]
    bad = [p for p,s in said.items() if s]
    if left: print('not run, for want of time:', *left)
    print(f'{len(pages)-len(bad)-len(left)} pages run as a reader would copy them, {len(bad)} do not')
    sys.exit(bool(bad))
