(() => {
'use strict'
const $ = s => document.querySelector(s)
document.documentElement.classList.add('js')
const list = $('.tiles'), find = $('#find'), sort = $('#sort')
if (!list) return
const tiles = [...list.children].map((e, at) => ({ e, at, text: e.dataset.find.toLowerCase(), ...e.dataset }))

// Find: a class by its name or number
const search = () => {
  const q = find.value.trim().toLowerCase()
  let n = 0
  tiles.forEach(t => { const hit = t.text.includes(q); t.e.classList.toggle('gone', !hit); if (hit) n++ })
  $('#found').textContent = q ? n + (n === 1 ? ' class' : ' classes') + ' with “' + find.value.trim() + '”.' : ''
}
find.addEventListener('input', search)

// Sort: what has no value comes last
const value = s => s === undefined || s === '' ? Infinity : +s
const by = {
  number: t => t.at,
  least: t => value(t.accuracy),
  most: t => t.accuracy ? -t.accuracy : Infinity,
  unsure: t => value(t.sure),
  failed: t => value(t.strict)
}
sort.addEventListener('change', () => {
  const order = sort.value === 'name' ? (a, b) => a.text.localeCompare(b.text) || a.at - b.at : (a, b) => {
    const x = by[sort.value](a), y = by[sort.value](b)
    return x === y ? a.at - b.at : x - y
  }
  list.append(...[...tiles].sort(order).map(t => t.e))
})
addEventListener('keydown', e => {
  if (e.key === 'Escape' && e.target === find) { find.value = ''; search() }
  if (e.key === '/' && e.target !== find && !e.ctrlKey && !e.metaKey && !e.altKey) { e.preventDefault(); find.focus() }
})
})()
