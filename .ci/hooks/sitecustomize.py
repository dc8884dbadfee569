"""While CONCEPTBOOK_REFUSALS names a folder, each notebook that nbdev_test runs leaves there what its tests made the exported cells refuse.

Python runs this file when its folder is on PYTHONPATH. It waits until nbdev loads its shell for notebooks and changes nothing else."""
import importlib.util, json, os, sys, zlib
from pathlib import Path

class WhenLoaded:
    "Calls `then` with a module when it was imported for the first time"
    def __init__(self, name, then): self.name,self.then = name,then
    def find_spec(self, name, path=None, target=None):
        if name!=self.name: return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        run = spec.loader.exec_module
        def exec_module(module): run(module); self.then(module)
        spec.loader.exec_module = exec_module
        return spec

def record(shells):
    "Let every notebook that is run from now on write down its refusals"
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from refusals import watch
    sys.path.pop(0)
    run_all = shells.CaptureShell.run_all
    def run_and_write(self, nb, *args, **kwargs):
        found,path = {},str(getattr(nb, 'path_', ''))
        watch(self, found)
        try: return run_all(self, nb, *args, **kwargs)
        finally: (Path(os.environ['CONCEPTBOOK_REFUSALS'])/f'{zlib.crc32(path.encode()):08x}.json').write_text(json.dumps(dict(notebook=path, found=found)))
    shells.CaptureShell.run_all = run_and_write

if os.environ.get('CONCEPTBOOK_REFUSALS'): sys.meta_path.insert(0, WhenLoaded('execnb.shell', record))
