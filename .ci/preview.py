"""The site's pages without Quarto: preview.py [--check].

nbdev processes the notebooks as for the real site, pandoc turns their Markdown (the dialect Quarto uses) into HTML in `_preview/`.
`--check` also fails on raw markup, on links that lead nowhere or to nobody, on images without alt text, on notebooks that the sidebar forgets and on methods that it lists otherwise than they are registered."""
import html, re, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypandoc, yaml
from execnb.nbio import read_nb
from nbdev.config import get_config
from nbdev.serve import proc_nbs

from alt import describe, images
from conceptbook.pages.study import known_methods

cfg = get_config()
top,site = cfg.config_path,cfg.config_path/'_preview'
look = '''<style>body{margin:0;font:16px/1.55 system-ui,sans-serif;color:#212529;max-width:none;display:grid;grid-template-columns:14rem minmax(0,48rem);gap:2rem;padding:0}
#side{background:#f5f7f9;padding:1rem;min-height:100vh;font-size:.9em}#side p{font-weight:600;margin:1em 0 .2em}#side a{display:block;color:#1f5fbf;text-decoration:none}
pre{background:#f3f4f6;padding:.6em .9em;overflow-x:auto;font-size:.85em}pre.output{background:none;border-left:3px solid #d0d7de}img{max-width:100%}
table{border-collapse:collapse;font-size:.9em}td,th{border:1px solid #d0d7de;padding:.2em .6em}blockquote{color:#57606a;margin-left:0}[class*=callout]{background:#eef5fd;border-left:4px solid #2780e3;padding:.2em 1em}
@media (max-width:760px){body{display:block;padding:0 1rem}#side{display:none}pre,table{overflow-x:auto;display:block}}</style>'''
look += f"<style>{(top/cfg.nbs_path.name/'styles.css').read_text()}</style>"

home = cfg.doc_host.rstrip('/') + '/' + cfg.doc_baseurl.strip('/')

nobody = re.compile(r'OWNER|//github\.com//|^#?$|^https?:/*$|\b(?:example\.(?:com|org|net)|localhost|TODO|FIXME|XXX+)\b|your[-_](?:name|user|repo|org)|user/repo|javascript:|[<{]', re.I)    # links that were never filled in

def block(text, kind): return f'\n``````{{{kind}}}\n{text.rstrip()}\n``````\n'

def escaped(text): return re.sub(r'([^\w\s])', r'\\\1', text)

def output(o, alt=''):
    "Markdown for what a cell displayed, its richest form; `alt` says what a figure shows"
    if 'text' in o: return block(''.join(o['text']), '.output')
    data = {k: v if isinstance(v, str) else ''.join(v) for k,v in o.get('data', {}).items()}
    if 'text/markdown' in data: return '\n' + data['text/markdown'] + '\n'
    if 'text/html' in data: return block(data['text/html'], '=html')
    width = o.get('metadata', {}).get('image/png', {}).get('width')
    if 'image/png' in data: return f"\n![{escaped(alt)}](data:image/png;base64,{''.join(data['image/png'].split())}){f'{{width={width}px}}' if width else ''}\n"
    return block(data.get('text/plain', ''), '.output')

def markdown(nb):
    "A processed notebook as Markdown"
    text,alts = [],describe(nb.cells)
    for i,c in enumerate(nb.cells):
        if c.cell_type!='code': text.append(c.source); continue
        lines = c.source.splitlines()
        directives = {re.sub(r'\s', '', l) for l in lines if l.startswith('#|')}
        code = '\n'.join(l for l in lines if not l.startswith('#|')).strip()
        if code and '#|echo:false' not in directives: text.append(block(code, '.python'))
        left = iter(alts.get(i, []))
        text += [output(o, next(left, '') if o in images(c) else '') for o in c.get('outputs', [])]
    return '\n\n'.join(text)

def in_sidebar(items):
    "Sections and pages of the sidebar, in order"
    for o in items:
        if isinstance(o, str): yield None,o
        else:
            yield o['section'],None
            yield from in_sidebar(o['contents'])

def front_matter(nb):
    "What nbdev wrote in front of a processed notebook"
    first = nb.cells[0]
    return (yaml.safe_load(first.source.strip().strip('-')) or {}) if first.cell_type=='raw' else {}

def render(check=None):
    "Write every page; return the notebooks by page, and the sidebar's list"
    cache = proc_nbs(force=check is None)           # the check before this one has processed them
    side = list(in_sidebar(yaml.safe_load((top/'_quarto.yml').read_text())['website']['sidebar']['contents']))
    found = {}
    for f in sorted(cache.rglob('*.ipynb')):
        if '_docs' in f.parts: continue
        rel,nb = f.relative_to(cache),read_nb(f)
        head = front_matter(nb)
        found[rel.as_posix()] = rel.with_name(head.get('output-file', rel.with_suffix('.html').name)),head.get('title', rel.stem),nb
    def write(page, title, nb):
        up = '../'*(len(page.parts)-1)
        links = ''.join(f'<p>{html.escape(s)}</p>' if s else f'<a href="{up}{found[n][0].as_posix()}">{html.escape(found[n][1])}</a>' for s,n in side if s or n in found)
        body = pypandoc.convert_text(markdown(nb), 'html5', 'markdown-implicit_figures', extra_args=['--mathml', '--standalone', '-M', f'pagetitle={title}', '-M', 'document-css=false'])
        body = body.replace('</head>', look+'</head>', 1).replace('<body>', f'<body><div id="side"><a href="{up}index.html"><b>{cfg.title}</b></a>{links}</div><main>', 1).replace('</body>', '</main></body>', 1)
        body = re.sub(r'<a href="/blob/[^>]*>.*?</a>', '', body, flags=re.S).replace(f'href="{home}/', f'href="{up}')     # no repository named: no link to its source
        (site/page).parent.mkdir(parents=True, exist_ok=True)
        (site/page).write_text(body)
    with ThreadPoolExecutor(2) as several: list(several.map(write, *zip(*found.values())))          # pandoc is a process of its own
    for image in (top/cfg.nbs_path.name).rglob('images/*.png'):
        copy = site/image.relative_to(cfg.nbs_path); copy.parent.mkdir(parents=True, exist_ok=True); copy.write_bytes(image.read_bytes())
    return found,side

def faults(found, side):
    "What a reader would stumble over"
    listed = {n for _,n in side if n}
    yield from (f'_quarto.yml lists {n}, which is no notebook' for n in listed-set(found))
    yield from (f'{n} is not in the sidebar of _quarto.yml' for n in set(found)-listed)
    registered = [m.cls.__module__.removeprefix('conceptbook.').replace('.', '/')+'.ipynb' for m in known_methods().values()]
    if registered!=(there := [n for _,n in side if n in registered]):
        yield f'the methods are registered as {", ".join(registered)}, and the sidebar of _quarto.yml lists {", ".join(there)}'
    for page,_,_ in found.values():
        text = (site/page).read_text()
        prose = re.sub(r'<(pre|code|style|math)\b.*?</\1>', '', text, flags=re.S)
        for raw in (':::', '{target=', '#|', '```', '{.', ']('):
            if raw in prose: yield f'{page}: raw markup {raw!r} near {html.unescape(re.sub("<[^>]+>", "", prose[max(0, prose.find(raw)-60):prose.find(raw)+40]))!r}'
        for code in re.findall(r'<pre\b.*?</pre>', text, flags=re.S):
            if found_link := re.search(r'[^\n]{0,60}\]\((?:https?:|[\w./-]+\.html)', code): yield f'{page}: a link inside code, from backticks in a comment, near {html.unescape(re.sub("<[^>]+>", "", found_link.group()))!r}'
        for img in re.findall(r'<img\b(?! class="heat")[^>]*>', prose):    # a heat map lies over a picture that has its text
            if not re.search(r'\balt="[^"]*\w', img): yield f'{page}: an image without alt text: {re.sub(r"base64,[^ >]*", "…", img)[:120]}'
        anchors = set(re.findall(r'\bid="([^"]+)"', text))
        for link in set(re.findall(r'(?:href|src)="([^"]+)"', prose)):
            link = html.unescape(link)
            if link.startswith('data:'): continue
            if nobody.search(link): yield f'{page}: the link {link!r} is a placeholder'
            if link.startswith(home): link = '../'*(len(page.parts)-1) + link[len(home):].lstrip('/')
            if re.match(r'[a-z]+:', link): continue
            path,_,anchor = link.partition('#')
            if path and not (site/page.parent/path).exists(): yield f'{page}: the link to {link} leads nowhere'
            elif not path and anchor and anchor not in anchors: yield f'{page}: there is no #{anchor}'

if __name__=='__main__':
    found,side = render(*sys.argv[1:])
    print(f'{len(found)} pages in {site.name}/')
    if sys.argv[1:]==['--check']:
        bad = list(faults(found, side))
        print('\n'.join(bad) or 'no raw markup, no broken link, every notebook in the sidebar')
        sys.exit(bool(bad) or not found)
