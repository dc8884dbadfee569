(() => {
'use strict'
const $ = (s, e = document) => e.querySelector(s), $$ = (s, e = document) => [...e.querySelectorAll(s)]
const data = JSON.parse($('#cb-data').textContent), body = document.body
document.documentElement.classList.add('js')
const names = data.names || [], words = a => a.length < 2 ? a.join('') : a.slice(0, -1).join(', ') + ' and ' + a.at(-1)
const quoted = i => '“' + names[i] + '”'
const number = v => Math.abs(v) >= 100 ? v.toFixed(0) : Math.abs(v) >= 10 ? v.toFixed(1) : v.toFixed(2)

// How much to read: in short, or in full
const read = how => {
  body.dataset.reading = how
  $$('[data-read]').forEach(b => b.setAttribute('aria-pressed', b.dataset.read === how))
  $$('#each-alone, details.finding').forEach(d => { if (!d.dataset.own) d.open = how === 'full' || (d.classList.contains('finding') && data.alone) })
}
$$('[data-read]').forEach(b => b.addEventListener('click', () => read(b.dataset.read)))
read('short')
const show = () => {
  let id = ''
  try { id = decodeURIComponent(location.hash.slice(1)) } catch { return }
  let at = id && document.getElementById(id)
  if (!at) return
  for (let e = at; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true
  at.scrollIntoView()
}
addEventListener('hashchange', show)
show()

// What if: a table of what the network said without every set of concepts
const ticks = $$('[data-bit]'), w = data.what_if
const out = () => ticks.reduce((m, t) => m + (t.checked ? 0 : 1 << +t.dataset.bit), 0)
const pics = $$('.pic')
const named = (mask, n) => { const c = w.answers ? w.answers[mask].charCodeAt(n) - 48 : -1; return c < 0 ? '' : w.classes[c] || 'another' }
const update = () => {
  const mask = out(), now = w.outputs[mask], was = w.outputs[0], place = v => 100 * (v - w.low) / (w.high - w.low)
  $$('.out').forEach((o, k) => {
    const a = place(Math.min(0, now[k])), b = place(Math.max(0, now[k])), bar = $('i', o)
    bar.style.left = a + '%'; bar.style.width = b - a + '%'
    o.dataset.value = now[k]
    $('.num', o).textContent = mask ? number(was[k]) + ' → ' + number(now[k]) : number(now[k])
  })
  const gone = ticks.filter(t => !t.checked).map(t => quoted(w.taken[+t.dataset.bit]))
  let text = gone.length ? 'Without ' + words(gone) : 'With everything in place'
  if (w.answers) {
    const count = {}, n = w.answers[mask].length
    for (let i = 0; i < n; i++) { const c = named(mask, i); count[c] = (count[c] || 0) + 1 }
    const first = w.classes[0], rest = Object.entries(count).filter(([c]) => c !== first).sort((a, b) => b[1] - a[1])
    text += ', ' + (count[first] || 0) + ' of ' + n + ' pictures are ' + (mask ? 'still ' : '') + 'named ' + first
    if (rest.length) text += '; ' + rest.map(([c, m]) => m + ' ' + c).join(', ')
  } else text += ', the mean output for ' + w.classes[0] + ' is ' + number(now[0])
  $('.answer').textContent = text + '.'
  if (w.answers) pics.forEach(p => {
    const a = named(0, +p.dataset.n), b = named(mask, +p.dataset.n)
    p.classList.toggle('turned', a !== b)
    const small = $('small', p)
    if (small) small.textContent = a === b ? a : a + ' → ' + b
  })
}
if (w) { ticks.forEach(t => t.addEventListener('change', update)); update() }

// Pictures: their order, by the concept that is shown
const list = $('.pics'), sort = $('#sort'), lit = () => +($('input[name=lit]:checked')?.value ?? -1)
const order = () => {
  const strength = p => +(p.dataset.strong.split(' ')[data.strong.indexOf(lit())] ?? 0)
  const by = { given: p => +p.dataset.n, strong: p => -strength(p), typical: p => +p.dataset.odd, odd: p => -p.dataset.odd,
    wrong: p => (p.classList.contains('wrong') ? 0 : 1) }[sort.value]
  pics.map(p => [by(p), +p.dataset.n, p]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).forEach(([, , p]) => list.append(p))
}
if (list) { sort.addEventListener('change', order); $$('input[name=lit]').forEach(r => r.addEventListener('change', order)) }

// Marks: what is not allowed to count
const key = 'conceptbook: ' + document.title + ' ' + (data.key || '')
let marked = new Set()
try { marked = new Set(JSON.parse(localStorage.getItem(key) || '[]').filter(n => names.includes(n))) } catch { }
const marks = () => {
  $$('.entry[data-mark], .concept[data-mark]').forEach(e => e.classList.toggle('marked', marked.has(names[+e.dataset.mark])))
  $$('input[data-mark]').forEach(b => { b.checked = marked.has(names[+b.dataset.mark]) })
  const all = [...marked], bit = all.map(n => w ? w.taken.indexOf(names.indexOf(n)) : -1), mask = bit.reduce((m, b) => b < 0 ? m : m | 1 << b, 0)
  let text = 'Marked as not allowed, by a reader of this page: ' + words(all.map(n => '“' + n + '”')) + '.'
  if (w && mask) text += ' Without what can be taken out of it here, the output for ' + w.classes[0] + ' is ' + number(w.outputs[mask][0]) + ' instead of ' + number(w.outputs[0][0]) + '.'
  const p = $('#marks')
  p.classList.toggle('gone', !all.length)
  p.textContent = all.length ? text : ''
}
$$('input[data-mark]').forEach(b => b.addEventListener('change', () => {
  b.checked ? marked.add(names[+b.dataset.mark]) : marked.delete(names[+b.dataset.mark])
  try { localStorage.setItem(key, JSON.stringify([...marked])) } catch { }
  marks()
}))
marks()

// Tables: sort by a column, copy as CSV
const value = t => { const s = t.replace(/[−–]/g, '-').replace(/[, %]/g, ''); return s !== '' && isFinite(s) ? +s : NaN }
const cell = t => { t = t.trim(); if (/^[=+@\t-]/.test(t) && isNaN(value(t))) t = "'" + t; return /[",\n]/.test(t) ? '"' + t.replaceAll('"', '""') + '"' : t }
const copy = async text => {
  try { await navigator.clipboard.writeText(text); return true } catch { }
  const t = document.createElement('textarea')
  t.value = text; body.append(t); t.select()
  const done = document.execCommand('copy')
  t.remove()
  return done
}
$$('table').forEach(t => {
  const heads = $$('thead th', t), rows = () => $$('tbody tr', t)
  heads.forEach((h, i) => {
    const b = document.createElement('button')
    b.type = 'button'; b.className = 'sort'; b.append(...h.childNodes); h.append(b)
    b.addEventListener('click', () => {
      const down = h.getAttribute('aria-sort') !== 'descending', at = r => r.cells[i]?.textContent.trim() ?? ''
      heads.forEach(o => o.removeAttribute('aria-sort'))
      h.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      rows().sort((a, b) => {
        const x = value(at(a)), y = value(at(b))
        if (isNaN(x) !== isNaN(y)) return isNaN(x) ? 1 : -1
        return (isNaN(x) ? at(b).localeCompare(at(a)) : y - x) * (down ? 1 : -1)
      }).forEach(r => r.parentNode.append(r))
    })
  })
  const b = document.createElement('button')
  b.type = 'button'; b.className = 'csv'; b.textContent = 'Copy as CSV'
  b.addEventListener('click', async () => {
    const text = [heads, ...rows().map(r => [...r.cells])].map(r => r.map(c => cell(c.textContent)).join(',')).join('\r\n')
    t.dataset.csv = text
    b.textContent = await copy(text) ? 'Copied' : 'Could not copy'
    setTimeout(() => { b.textContent = 'Copy as CSV' }, 2000)
  })
  ;(t.closest('.scroll') || t).after(b)
})

// Find
const find = $('#find'), things = $$('.entry, .concept, details.finding').map(e => [e, (e.textContent + ' ' + (e.title || '')).toLowerCase()])
const search = () => {
  const q = find.value.trim().toLowerCase()
  let n = 0
  things.forEach(([e, t]) => { const hit = t.includes(q); e.classList.toggle('gone', !hit); if (hit && e.classList.contains('concept')) n++ })
  const more = $('#other-concepts')
  if (more && q) more.open = $$('.concept:not(.gone)', more).length > 0
  $('#found').textContent = q ? n + (n === 1 ? ' concept' : ' concepts') + ' with “' + find.value.trim() + '”.' : ''
}
find.addEventListener('input', search)
$('#print').addEventListener('click', () => print())

// Keys
addEventListener('keydown', e => {
  const typing = e.target === find || ['SELECT', 'TEXTAREA'].includes(e.target.tagName)
  if (e.key === 'Escape' && e.target === find) { find.value = ''; search(); find.blur(); return }
  if (typing || e.ctrlKey || e.metaKey || e.altKey) return
  if (e.key === '/') { e.preventDefault(); find.focus() }
  if (e.key === 'e') read(body.dataset.reading === 'full' ? 'short' : 'full')
  if (e.key === 'j' || e.key === 'k') {
    const all = $$('.concept').filter(c => c.checkVisibility?.() ?? c.offsetParent), at = all.indexOf(document.activeElement.closest?.('.concept'))
    const next = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + (e.key === 'j' ? 1 : -1)))]
    if (next) { next.focus(); next.scrollIntoView({ block: 'start' }) }
  }
  if (w && /^[0-9]$/.test(e.key)) {
    if (e.key === '0') ticks.forEach(t => { t.checked = true })
    else if (ticks[e.key - 1]) ticks[e.key - 1].checked = !ticks[e.key - 1].checked
    update()
  }
})
})()
