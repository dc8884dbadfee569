"""The picture that README and home begin with, or another page: hero.py [REPORT [PICTURE]].

Headless Chromium opens the page that `conceptbook demo` leaves (made now if no REPORT is given) and photographs its verdict and its pictures, nothing else."""
import re, shutil, subprocess, sys, tempfile
from pathlib import Path

from PIL import Image

top = Path(__file__).resolve().parent.parent
only = '<style>#rests,#what-if,#concepts,#findings,#change,footer{display:none!important}</style></head>'

def shoot(report, out, size=(1000, 1474)):
    "A picture of the two sections of a report, in 64 colours"
    browser = next((c for c in ('chromium', 'chromium-browser', 'google-chrome') if shutil.which(c)), None)
    if not browser: sys.exit('hero.py needs Chromium')
    with tempfile.TemporaryDirectory() as d:
        page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', '', report.read_text()).replace('</head>', only, 1)
        (Path(d)/'page.html').write_text(page)
        subprocess.run([browser, '--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', f'--user-data-dir={d}/profile', f'--window-size={size[0]},{size[1]}',
                        '--virtual-time-budget=5000', f'--screenshot={d}/shot.png', f'file://{d}/page.html'], check=True, capture_output=True, timeout=120)
        Image.open(f'{d}/shot.png').convert('RGB').quantize(64, dither=Image.Dither.NONE).save(out, 'png', optimize=True)

if __name__=='__main__':
    with tempfile.TemporaryDirectory() as d:
        if not sys.argv[1:]: subprocess.run([sys.executable, '-m', 'conceptbook', 'demo', '--quiet', '--out', d], check=True)
        out = Path(sys.argv[2]).resolve() if sys.argv[2:] else top/'nbs/images/book.png'
        shoot(Path(sys.argv[1]) if sys.argv[1:] else Path(d)/'report.html', out)
        print(f'{out.name}: {out.stat().st_size//1000} kB')
