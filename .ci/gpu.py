"""Every method on a GPU beside the same method on the CPU: do they give the same numbers, and how fast is each beside a plain forward pass?

    python .ci/gpu.py                          on a machine with a GPU and torch alone; some four minutes
    python .ci/gpu.py --device cpu --small     what a CPU can check: that every line runs
"""
import argparse, json, math, sys, time, warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
import torch
from torchvision.models import resnet50

from conceptbook import ACE, CRAFT, NMF, TCAV, Prototypes, SplitModel, explain
from conceptbook.data.worlds import planted_network, worlds
from conceptbook.spaces.segments import segment

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument('--device', default='cuda'); parser.add_argument('--small', action='store_true', help='few and small pictures')
parser.add_argument('--out', help='also write the table as JSON here')
asked = parser.parse_args()
device,small,rows = torch.device(asked.device),asked.small,[]
warnings.simplefilter('ignore')

def timed(f):
    "What f() gives, and the seconds it took"
    if device.type=='cuda': torch.cuda.synchronize()
    start = time.perf_counter(); out = f()
    if device.type=='cuda': torch.cuda.synchronize()
    return out,time.perf_counter()-start

def line(what, **found):
    "One row of the table, printed at once"
    rows.append(dict(what=what) | found)
    print(f'{what:44}', *(f'{k} {v:.3g}' if isinstance(v, float) else f'{k} {v}' for k,v in found.items()), sep='  ', flush=True)

def attempt(what, f):
    "A row, or the error that stands in its place"
    try: line(what, **f())
    except Exception as e: line(what, error=f'{type(e).__name__}: {str(e)[:200]}')

def difference(a, b):
    "Largest difference of the numbers of two findings, relative to the largest number of its kind"
    worst = 0.
    for k in {k for r in a.rows() for k,v in r.items() if isinstance(v, float)}:
        u,v = ([r[k] for r in x.rows() if isinstance(r.get(k), float) and math.isfinite(r[k])] for x in (a, b))
        if len(u)!=len(v): return math.inf
        if u: worst = max(worst, max(abs(p-q) for p,q in zip(u, v))/max(map(abs, u+v), default=1.) if any(u+v) else 0.)
    return worst

# The same numbers: every method on a planted world, on the CPU and on the device
world,net = worlds['spurious'],planted_network('spurious')
n = 24 if small else 40
ideas = {v: world.concept(kind, v, n, seed=i) for i,(v,kind) in enumerate((('striped', 'texture'), ('dotted', 'texture'), ('tag', 'cue')))}
random = list(world.random(20*n, seed=9).split(n))
images = world.draw(n, seed=4, label='dotted').x

def methods_agree(method):
    def on(d):
        split = SplitModel(net, 'features', probe=images[:2], device=d)
        return timed(lambda: explain(split, images, 1, ideas, random, names=list(world.classes), n_concepts=5, only=[method]).entries[0][1])
    (here,t_here),(there,t_there) = on('cpu'),on(device)
    return dict(difference=difference(here, there), cpu_s=t_here, device_s=t_there)

for method in ('tcav', 'car', 'craft', 'ace', 'prototypes', 'contrast', 'scan'): attempt(f'same numbers: {method}', lambda: methods_agree(method))

# Speed beside forward passes alone: a large network, random weights
side,many = (96, 64) if small else (224, 4096)
big = resnet50(weights=None).eval()
x = torch.rand(many, 3, side, side)
cut = SplitModel(big, 'layer4', probe=x[:2], device=device)
on_device = big.to(device)

def forward_only(n):
    "Classes of n pictures, by the network alone"
    with torch.inference_mode(): return torch.cat([on_device(b.to(device)).argmax(1).cpu() for b in x[torch.arange(n)%many].split(256)])

def beside(f, n=many):
    "The time of f, which looks at n pictures, beside a forward pass of as many"
    forward_only(min(n, 512)); _,bare = timed(lambda: forward_only(n))
    _,took = timed(f)
    return dict(pictures=n, forward_s=bare, took_s=took, times=took/bare, rate=n/took)

attempt('predict', lambda: beside(lambda: cut.predict(x)))
pooled = SplitModel(big, 'layer4', probe=x[:2], device=device, pool='mean')
attempt('encode, mean over positions', lambda: beside(lambda: pooled.encode(x)))
sets = list(torch.rand(20, 32, 3, side, side))
attempt('TCAV, 2 concepts, 18 random sets', lambda: beside(lambda: TCAV(cut).fit(dict(a=sets[0], b=sets[1]), sets[2:]).explain(x, 0), many+640))
few,said = x[:many//4],int(forward_only(many).mode().values)
attempt('CRAFT, a quarter of the pictures', lambda: beside(lambda: CRAFT(cut, n_concepts=10, patch=side//2).fit(few, 0).explain(), len(few)))
attempt('prototypes, all pictures', lambda: beside(lambda: Prototypes(cut, n_concepts=6).fit(x, said, others=x[:256]).explain(said)))
attempt('ACE, 32 pictures', lambda: beside(lambda: ACE(cut, n_concepts=8, max_imgs=32, rule='none').fit(x[:32]).explain(x[:32], 0, sets[2:]), 32*19))

# The linear algebra alone
def banks():
    c,p,d = (8, 196, 256) if small else (1000, 2450, 2048)
    g = torch.Generator(device).manual_seed(0)
    A = torch.rand(p, d, device=device, generator=g)                               # the same rows serve every class: 20 GB need not be held
    _,t = timed(lambda: [NMF(6, max_iter=100).fit(A) for _ in range(c if small else 20)])
    return dict(banks=c, all_s=t*c/(c if small else 20))

def permutations():
    k,r = (3, 6) if small else (20, 50)
    tiny = SplitModel(planted_network('texture'), 'features', probe=torch.rand(2, 3, 48, 48), device=device)
    acts = [torch.rand(32, 3, 48, 48) for _ in range(k+r)]
    fitted = TCAV(tiny, n_permutations=9999).fit({f'c{i}': a for i,a in enumerate(acts[:k])}, acts[k:])
    _,t = timed(lambda: fitted.explain(acts[0], 0))
    return dict(concepts=k, permutations=9999, took_s=t)

attempt('banks of all classes', banks)
attempt('permutation tests', permutations)
attempt('segments of 64 pictures', lambda: dict(took_s=timed(lambda: segment(x[:64], device=device))[1], cpu_s=timed(lambda: segment(x[:64]))[1]))

if asked.out: Path(asked.out).write_text(json.dumps(rows, indent=1))
bad = [r['what'] for r in rows if 'error' in r or r.get('difference', 0)>1e-3]
print(f'{len(rows)} lines, not as they should be: {", ".join(bad) or "none"}')
sys.exit(bool(bad))
