"How many notebooks passed and failed in an nbdev_test run: count.py RC STDERR_FILE. nbdev_test names the failed ones on stderr; the last line is 'passed failed'."
import re, sys
from pathlib import Path

from nbdev.doclinks import nbglob

rc,err = int(sys.argv[1]),Path(sys.argv[2]).read_text()
found = [Path(f).name for f in nbglob()]
named = re.findall(r'^\t(\S.*\.ipynb)$', err.partition('nbdev Tests Failed On The Following Notebooks:')[2], re.M)
if rc and not named:
    print(f'nbdev_test ended with {rc} and named no notebook: none counts as passed')
    named = found
if not found: print('No notebooks were found: that is a failure'); named = ['none']
print(f'{len(found)} notebooks found, {len(named)} failed: {" ".join(named) or "-"}')
print(len(found) - len(named) if found else 0, len(named))
