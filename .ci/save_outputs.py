"Run notebooks by nbdev's rules and write what they display back into them, cleaned: save_outputs.py [PATH] [--flags 'slow gpu']."
import os
from pathlib import Path

os.environ.update(TQDM_DISABLE='1', MPLBACKEND='agg')
from execnb.nbio import read_nb, write_nb
from execnb.shell import CaptureShell
from fastcore.all import working_directory
from fastcore.script import call_parse
from nbdev.clean import nbdev_clean
from nbdev.config import get_config
from nbdev.doclinks import nbglob
from nbdev.process import extract_directives


def skipped(cell, flags):
    "Does nbdev_test leave `cell` out?"
    if cell.cell_type!='code' or 'nbdev_export(' in cell.source: return True
    d = extract_directives(cell, remove=False)
    return d.get('eval:', [''])[0].lower()=='false' or bool(flags & d.keys())

@call_parse
def main(path:str=None, # a notebook or folder; every notebook when not given
         flags:str='' # flags to run that are skipped otherwise
        ):
    "Execute and save"
    skip = set(get_config().tst_flags.split()) - set(flags.split())
    top = str(get_config().config_path)
    for f in [Path(o).absolute() for o in sorted(nbglob(path))]:
        nb = read_nb(f)
        with working_directory(f.parent):
            shell = CaptureShell(f); shell.run_cell(f'import sys; sys.path.insert(0, {top!r})')
            shell.run_all(nb, exc_stop=True, preproc=lambda c: skipped(c, skip))
        for c in nb.cells:
            if c.cell_type=='code':
                if extract_directives(c, remove=False).get('hide') is not None: c['outputs'] = []
                c['outputs'] = [o for o in c.get('outputs', []) if o.get('name')!='stderr']
        write_nb(nb, f)
        print(f'saved {f.name}')
    nbdev_clean(path)
