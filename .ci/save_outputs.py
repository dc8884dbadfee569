"Run notebooks and keep what they display: save_outputs.py [--path PATH] [--flags 'slow gpu']. Cells that nbdev_test would leave out keep the outputs they have."
import base64, io, os
from pathlib import Path

os.environ.update(TQDM_DISABLE='1', MPLBACKEND='agg', IN_TEST='1')
from execnb.nbio import read_nb, write_nb
from execnb.shell import CaptureShell
from fastcore.all import working_directory
from fastcore.script import call_parse
from nbdev.clean import nbdev_clean
from nbdev.config import get_config
from nbdev.doclinks import nbglob
from nbdev.process import extract_directives
from PIL import Image

def left_out(cell, flags):
    "Would nbdev_test, with these flags skipped, leave the cell out?"
    if cell.cell_type!='code' or 'nbdev_export(' in cell.source: return True
    d = extract_directives(cell, remove=False)
    return d.get('eval:', [''])[0].lower()=='false' or not flags.isdisjoint(d)

def lighter(png, most=60_000):
    "A figure (base64) in 256 colours, if it is large and that makes it smaller"
    if len(png)<most: return png
    out = io.BytesIO()
    Image.open(io.BytesIO(base64.b64decode(png))).convert('RGB').quantize(256, dither=Image.Dither.NONE).save(out, 'png', optimize=True)
    return min(base64.b64encode(out.getvalue()).decode(), png, key=len)

def tidy(cell):
    "No output from hidden cells, no warnings, no progress bars, no heavy figures"
    if cell.cell_type!='code': return
    hidden = 'hide' in extract_directives(cell, remove=False)
    cell['outputs'] = [] if hidden else [o for o in cell.get('outputs', []) if o.get('name')!='stderr']
    for o in cell['outputs']:
        if 'image/png' in o.get('data', {}): o['data']['image/png'] = lighter(''.join(o['data']['image/png']))

@call_parse
def main(path:str=None, # a notebook or folder; every notebook when not given
         flags:str='' # flags whose cells are run too
        ):
    "Run and save"
    cfg = get_config()
    skip = set(cfg.tst_flags.split())-set(flags.split())
    for f in sorted(Path(o).resolve() for o in nbglob(path)):
        nb,shell = read_nb(f),CaptureShell(f)
        with working_directory(f.parent):
            shell.run_cell(f'import sys; sys.path.insert(0, {str(cfg.config_path)!r})')
            shell.run_all(nb, exc_stop=True, preproc=lambda c: left_out(c, skip))
        for c in nb.cells: tidy(c)
        write_nb(nb, f)
        print('saved', f.name)
    nbdev_clean(path)
