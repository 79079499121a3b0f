/** The script of the page: it fills and shows the filter of the findings. Without it everything can be read. */
export const script = `
const form = document.getElementById('filter')
const selects = Array.from(form.querySelectorAll('select'))
const cards = Array.from(document.querySelectorAll('.finding'), (card) => ({
  card,
  severity: [card.dataset.severity],
  state: [card.dataset.state],
  rule: [card.dataset.rule],
  file: Array.from(card.querySelectorAll('[data-file]'), (place) => place.dataset.file),
}))

for (const select of selects) {
  const values = new Set(cards.flatMap((one) => one[select.name]))
  for (const value of Array.from(values).sort()) select.add(new Option(value, value))
  select.parentElement.hidden = values.size < 2
}

function apply() {
  const text = form.elements.text.value.trim().toLowerCase()
  const chosen = selects.filter((select) => select.value !== '')
  let shown = 0
  for (const one of cards) {
    const fits = chosen.every((select) => one[select.name].includes(select.value)) && (text === '' || one.card.textContent.toLowerCase().includes(text))
    one.card.hidden = !fits
    if (fits) shown++
  }
  form.elements.shown.value = text === '' && chosen.length === 0 ? '' : shown + ' of ' + cards.length + ' findings shown'
}

form.addEventListener('input', apply)
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => setTimeout(apply))
form.hidden = false
`
