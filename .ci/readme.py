"README.md from nbs/index.ipynb: no option writes it, --check compares, --command NAME prints the command of the README's section of that name. Needs the standard library alone."
import base64, json, re, sys
from pathlib import Path

top = Path(__file__).resolve().parent.parent

def shown(out):
    "The Markdown for one output of a cell"
    data = out.get('data', {})
    if 'text/markdown' in data: return ''.join(data['text/markdown'])
    if 'image/png' in data: raise SystemExit('index.ipynb: save the picture as a file and link it, so that README.md can show it')
    return '\n'.join('    '+l for l in ''.join(data.get('text/plain', out.get('text', ''))).rstrip().splitlines())

def readme():
    "The text of README.md"
    parts = []
    for c in json.loads((top/'nbs/index.ipynb').read_text())['cells']:
        s = ''.join(c['source'])
        if s.startswith('#| hide'): continue
        if c['cell_type']=='code': parts += [f'``` python\n{s}\n```'] + [shown(o) for o in c['outputs']]
        else: parts.append(re.sub(r'\]\(images/', '](nbs/images/', s))
    return '<!-- Made from nbs/index.ipynb by .ci/readme.py: edit the notebook -->\n\n' + '\n\n'.join(parts) + '\n'

def command(name):
    "The one-line shell command that follows `<!-- NAME -->` in the README"
    found = re.search(rf'<!-- {name} -->\s*```\s*sh\n(.+)\n```', (top/'README.md').read_text())
    if not found: raise SystemExit(f'README.md has no command marked <!-- {name} -->')
    return found[1]

if __name__=='__main__':
    if sys.argv[1:2]==['--command']: print(command(sys.argv[2]))
    elif sys.argv[1:]==['--check']:
        if (top/'README.md').read_text()!=readme(): raise SystemExit('README.md differs from what index.ipynb makes: run python .ci/readme.py')
    else: (top/'README.md').write_text(readme())
