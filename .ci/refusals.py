"""Which refusals do the notebooks' own tests raise? refusals.py NOTEBOOK … runs each, as nbdev_test does, and lists what its tests never raise.

A refusal is a place in an exported cell that raises a ConceptbookError. Each must be raised by a test of the notebook that holds it."""
import ast, json, os, re, sys
from pathlib import Path

home = re.compile(r'(?<![\w:/])(/[\w.-]+)+/')

def is_refusal(node):
    return isinstance(node, ast.Raise) and node.exc is not None and ast.unparse(node.exc).startswith('ConceptbookError(')

def places(source):
    "What an exported cell can refuse, as code"
    return [ast.unparse(n.exc) for n in ast.walk(ast.parse(source)) if is_refusal(n)]

def exported(nb):
    "The exported cells of a notebook"
    sources = [''.join(c['source']) for c in nb['cells'] if c['cell_type']=='code']
    return [s for s in sources if re.match(r'#\|\s*export', s)]

class Reached(ast.NodeTransformer):
    "Lets every refusal of a cell say that it was raised"
    def visit_Raise(self, node):
        self.generic_visit(node)
        if is_refusal(node):
            node.exc = ast.Call(ast.Name('__reached__', ast.Load()), [ast.Constant(ast.unparse(node.exc)), node.exc], [])
            ast.fix_missing_locations(node)
        return node

def watch(shell, found):
    "Write into `found` (code -> message) what the cells of a shell refuse from now on"
    def reached(code, error):
        found.setdefault(code, home.sub('…/', ' '.join(str(error).split())))
        return error
    shell.ast_transformers.append(Reached())
    shell.user_ns['__reached__'] = reached

def run(path, flags=()):
    "code -> message of what one notebook's tests raise"
    from execnb.nbio import read_nb
    from execnb.shell import CaptureShell
    from fastcore.all import working_directory
    from nbdev.config import get_config
    from nbdev.process import extract_directives
    cfg,found = get_config(),{}
    skip = set(cfg.tst_flags.split())-set(flags)
    def left_out(c):
        if c.cell_type!='code' or 'nbdev_export(' in c.source: return True
        d = extract_directives(c, remove=False)
        return d.get('eval:', [''])[0].lower()=='false' or not skip.isdisjoint(d)
    path = Path(path).resolve()
    shell = CaptureShell(path)
    with working_directory(path.parent):
        shell.run_cell(f'import sys; sys.path.insert(0, {str(cfg.config_path)!r})')
        watch(shell, found)
        shell.run_all(read_nb(path), exc_stop=True, preproc=left_out)
    return found

if __name__=='__main__':
    os.environ.update(TQDM_DISABLE='1', MPLBACKEND='agg', IN_TEST='1')
    left = 0
    for f in sys.argv[1:]:
        todo = [p for s in exported(json.loads(Path(f).read_text())) for p in places(s)]
        found = run(f)
        missing = [p for p in todo if p not in found]
        left += len(missing)
        print(f'{f}: {len(todo)-len(missing)} of {len(todo)} refusals are raised by its tests')
        for p in missing: print('   never raised:', p[:200])
    sys.exit(left>0)
