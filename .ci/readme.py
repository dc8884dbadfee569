"""README.md from nbs/index.ipynb, with the standard library alone.

No option writes README.md and the pictures it shows (nbs/images/readme-*.png), --check compares them with what is there,
--command NAME prints the one-line command that stands after the comment <!-- NAME --> in README.md."""
import base64, json, re, sys
from pathlib import Path

from alt import describe, plain

top = Path(__file__).resolve().parent.parent

def on_github(text):
    "Pictures and pages of the site as they are found from README.md: pages are their notebooks"
    text = text.replace('](images/', '](nbs/images/').replace('src="images/', 'src="nbs/images/')
    return re.sub(r'\]\(([\w/]+)\.html(#[\w-]+)?\)', r'](nbs/\1.ipynb)', text)

def made():
    "File -> bytes: README.md and its pictures"
    parts,files = ['<!-- Made from nbs/index.ipynb by .ci/readme.py: edit the notebook -->'],{}
    cells = json.loads((top/'nbs/index.ipynb').read_text())['cells']
    alts = describe(cells)
    for i,cell in enumerate(cells):
        source = ''.join(cell['source'])
        if source.startswith('#| hide'): continue
        if cell['cell_type']!='code': parts.append(on_github(source)); continue
        code = '\n'.join(l for l in source.splitlines() if not l.startswith('#|'))
        if '#| echo: false' not in source: parts.append(f'``` python\n{code}\n```')
        for out in cell['outputs']:
            data = out.get('data', {})
            if 'image/png' in data:
                name = f'nbs/images/readme-{len(files)+1}.png'
                files[name] = base64.b64decode(''.join(data['image/png']))
                parts.append(f'![{plain(alts[i][0])}]({name})')
            elif 'text/markdown' in data: parts.append(on_github(''.join(data['text/markdown'])))
            else: parts.append('\n'.join('    '+l for l in ''.join(data.get('text/plain', out.get('text', ''))).rstrip().splitlines()))
    return {'README.md': ('\n\n'.join(parts) + '\n').encode(), **files}

def command(name):
    "The shell command after <!-- name --> in README.md"
    found = re.search(rf'<!-- {re.escape(name)} -->\s*```\s*sh\n(.+)\n```', (top/'README.md').read_text())
    return found[1] if found else sys.exit(f'README.md has no command after <!-- {name} -->')

if __name__=='__main__':
    if sys.argv[1:2]==['--command']: print(command(sys.argv[2])); sys.exit()
    for name,data in made().items():
        path = top/name
        if sys.argv[1:]!=['--check']: path.parent.mkdir(exist_ok=True); path.write_bytes(data)
        elif not path.exists() or path.read_bytes()!=data: sys.exit(f'{name} differs from what index.ipynb makes: run python .ci/readme.py')
