"""Alt text for every figure of a page, with the standard library alone.

A cell's own `#| fig-alt: …` (or fig-cap) is kept. A figure without one is described by the sentences that stand above it and by the line that draws it.
The site's build takes `AltText` as a processor of nbdev (`procs = alt:AltText`); preview.py and readme.py call `describe`."""
import json, re

def directive(source, name):
    "What `#| name: …` says in a cell, or None"
    found = re.search(rf'^#\|\s*{name}:\s*(.+)$', source, re.M)
    if not found: return None
    try: return json.loads(found[1])
    except ValueError: return found[1].strip().strip('"\'')

def plain(text):
    "Markdown as plain words: no links, code marks, formulas, tables"
    text = re.sub(r'```.*?```|\$\$.*?\$\$|<[^>]+>|^[|:#>].*$', ' ', text, flags=re.S|re.M)
    text = re.sub(r'!?\[([^\]]*)\]\([^)]*\)', r'\1', text)
    return re.sub(r'\s+', ' ', re.sub(r'[`*$\\{}"]', '', text)).strip()

def last_words(text, most=260):
    "The last whole sentences of a cell of prose, as many as `most` characters hold"
    sentences,kept = re.split(r'(?<=[.?!:])\s+', plain(text)),''
    for s in reversed(sentences):
        if kept and len(kept)+len(s)>most: break
        kept = f'{s} {kept}'.strip()
    return kept[:2*most]

def drawn_by(source):
    "The call in a cell's last line that drew its figure, without what it was given"
    lines = [l for l in source.splitlines() if l.strip() and not l.startswith(('#|', ' '))]
    found = re.search(r'([A-Za-z_][\w.]*(?:\[[^\]]*\])?(?:\([^()]*\))?\.)?(\w*(?:plot|show|draw|hist|board|grid)\w*)\(', lines[-1]) if lines else None
    return f'Drawn by {found[2]}.' if found else ''

def images(cell): return [o for o in cell.get('outputs', []) if any(k.startswith('image/') for k in o.get('data', {}))]

def describe(cells):
    "Alt texts of each cell that shows figures: index -> one for each figure"
    prose,heading,texts = '','',{}
    for i,c in enumerate(cells):
        source = ''.join(c['source'])
        if c['cell_type']=='markdown':
            heading = ([plain(h) for h in re.findall(r'^#+ (.+)$', source, re.M)] or [heading])[-1]
            prose = last_words(source) or prose
        elif c['cell_type']=='code' and (found := images(c)):
            said = directive(source, 'fig-alt') or directive(source, 'fig-cap') or ' '.join(s for s in (f'{heading.rstrip(".")}:' if heading else '', prose, drawn_by(source)) if s)
            texts[i] = said if isinstance(said, list) else [said] if len(found)==1 else [f'{said} ({j+1} of {len(found)})' for j in range(len(found))]
    return texts

class AltText:
    "Processor of nbdev: writes `#| fig-alt` where a cell shows figures and has none"
    def __init__(self, nb): self.nb = nb
    def begin(self):
        for i,said in describe(self.nb.cells).items():
            c = self.nb.cells[i]
            if not directive(c.source, 'fig-alt') and said[0]: c['source'] = f'#| fig-alt: {json.dumps(said[0] if len(said)==1 else said, ensure_ascii=False)}\n{c.source}'
