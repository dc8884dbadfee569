"""Which refusals do the notebooks' own tests raise? refusals.py NOTEBOOK … runs each, as nbdev_test does, and lists what its tests never raise.

A refusal is a place in an exported cell that raises a ConceptbookError. Each must be raised by a test of the notebook that holds it.
refusals.py --check FOLDER does the same for a whole run of nbdev_test (see hooks/sitecustomize.py) and compares it with the page of errors,
whose list `nbs/errors.json` is written by --write FOLDER."""
import ast, json, os, re, sys
from pathlib import Path

top = Path(__file__).resolve().parent.parent
home = re.compile(r'(?<![\w:/])(/[\w.-]+)+/')
excused = {     # words of a refusal that no test can raise everywhere -> why
}

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

def notebooks():
    "module -> notebook, of those that export one"
    found = {}
    for f in sorted((top/'nbs').rglob('*.ipynb')):
        m = re.search(r'#\\| default_exp ([\w.]+)', f.read_text())
        if m and not any(p.startswith(('_', '.')) for p in f.relative_to(top).parts): found[m[1]] = f
    return found

def collected(folder):
    "notebook -> what its tests raised, from the files that a run of nbdev_test left in a folder"
    kept = [json.loads(f.read_text()) for f in Path(folder).glob('*.json')]
    return {Path(k['notebook']).resolve(): k['found'] for k in kept}

def judged(found):
    "What was never raised, and what the page of errors should hold"
    missing,rows = [],[]
    for module,f in notebooks().items():
        raised = found.get(f.resolve(), {})
        todo = dict.fromkeys(p for s in exported(json.loads(f.read_text())) for p in places(s))
        missing += [(module, p) for p in todo if p not in raised and not any(words in p for words in excused)]
        rows += [dict(module=module, raised_by=p, message=raised[p]) for p in todo if p in raised]
    return missing,rows

def main(folder, write):
    "Compare a run with the page of errors, or make the page's list anew from it"
    missing,rows = judged(collected(folder))
    for module,p in missing: print(f'{module} can refuse this, but no test of its notebook makes it: {p[:200]}')
    page = top/'nbs/errors.json'
    if write: page.write_text('[\n' + ',\n'.join(json.dumps(r, ensure_ascii=False) for r in rows) + '\n]\n')
    known = {(r['module'], r['raised_by']) for r in json.loads(page.read_text())} if page.exists() else set()
    now = {(r['module'], r['raised_by']) for r in rows}
    for module,p in sorted(known^now): print(f"{'no longer raised' if (module, p) in known else 'not on the page of errors'}: {module}: {p[:160]}")
    print(f'{len(rows)} refusals raised by the tests of their notebooks, {len(missing)} never raised, {len(excused)} kinds excused')
    if known!=now: print('Run .ci/run, then: python .ci/refusals.py --write FOLDER (the folder that CONCEPTBOOK_REFUSALS named)')
    return bool(missing or known!=now)

if __name__=='__main__':
    if sys.argv[1:2] in (['--check'], ['--write']): sys.exit(main(sys.argv[2], sys.argv[1]=='--write'))
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
