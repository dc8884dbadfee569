"How many notebooks passed and failed in an nbdev_test run: count.py RC STDERR_FILE. nbdev_test names the failed ones on stderr; the last line is 'passed failed'."
import re, sys
from pathlib import Path

from nbdev.config import get_config
from nbdev.doclinks import nbglob

rc,err = int(sys.argv[1]),Path(sys.argv[2]).read_text()
top = get_config().config_path
paths = sorted(Path(f).resolve().relative_to(top) for f in nbglob())
found = [p.name for p in paths]
named = re.findall(r'^\t(\S.*\.ipynb)$', err.partition('nbdev Tests Failed On The Following Notebooks:')[2], re.M)
if rc and not named:
    print(f'nbdev_test ended with {rc} and named no notebook: none counts as passed')
    named = found
if not found: print('No notebooks were found: that is a failure'); named = ['none']
where = {str(p) for p in paths if p.name in named and (f'{p}:' in err or f'{p}\n' in err or found.count(p.name)==1)}
print(f'{len(found)} notebooks found, {len(named)} failed: {" ".join(sorted(where)) or "-"}')
print(len(found) - len(named) if found else 0, len(named))
