/**
 * What a page does by itself: tables are sorted, tables and pictures copied, parts folded. Without it everything is there to
 * read; whatever works only with it is made by it. Plain JavaScript as browsers of the last years have it; the words are in
 * the page (`data-words` of its body).
 */
export const pageScript = String.raw`
'use strict';
(() => {
const words = JSON.parse(document.body.dataset.words);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
function button(look, label, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = look;
  if (look === 'copy') made.textContent = label; else made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}
const plain = (cell) => cell.textContent.trim();

// Sorted by the figures in full; rows that share figures stay together.
const nothing = (cell) => plain(cell) === '' && cell.dataset.text === undefined;
function unitsOf(rows) {
  const units = [];
  for (const row of rows) {
    const first = units.at(-1)?.[0];
    const shares = first && row.cells[0]?.dataset.text !== undefined &&
      [...row.cells].some((cell, index) => nothing(cell) && !nothing(first.cells[index]));
    if (shares) units.at(-1).push(row); else units.push([row]);
  }
  return units;
}
function keyOf(cell, kind) {
  const { value, low, text } = cell.dataset;
  const figure = value ?? low;
  if (figure !== undefined) return figure === '' ? null : Number(figure);
  const shown = text ?? plain(cell);
  if (kind === undefined) return shown === '' ? null : shown;
  const read = parseFloat(shown.replace('\u2212', '-'));
  return Number.isNaN(read) ? null : read;
}
const compared = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
function byKey(one, other, down) {
  if (one === null || other === null) return (one === null) - (other === null);
  const order = typeof one === 'number' ? one - other : compared(one, other);
  return down ? -order : order;
}
// A text that the row above says is left out only where that row still stands above.
function showTexts(rows, before) {
  rows.forEach((row, index) => {
    const same = index > 0 && rows[index - 1] === before.get(row);
    for (const cell of row.cells) {
      if (cell.dataset.text !== undefined) cell.textContent = same ? '' : cell.dataset.text;
    }
  });
}
function sortable(table) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  if (rows.length < 3) return;
  const heads = all('thead th', table);
  const units = unitsOf(rows);
  if (units.length < 2) return;
  const before = new Map(rows.map((row, index) => [row, rows[index - 1]]));
  const rule = rows.at(-1).cells[0].style.borderBottom;
  heads.forEach((head, column) => {
    const kind = head.dataset.kind;
    const label = words.sort + ': ' + (plain(head) || words.rows);
    head.append(button('sort', label, () => {
      const next = { none: 'ascending', ascending: 'descending', descending: 'none' }[head.ariaSort ?? 'none'];
      for (const other of heads) other.removeAttribute('aria-sort');
      if (next !== 'none') head.setAttribute('aria-sort', next);
      const keyed = units.map((unit) => ({ unit, key: keyOf(unit[0].cells[column], kind) }));
      if (next !== 'none') keyed.sort((one, other) => byKey(one.key, other.key, next === 'descending'));
      const sorted = keyed.flatMap(({ unit }) => unit);
      sorted.forEach((row, index) => {
        for (const cell of row.cells) cell.style.borderBottom = index === sorted.length - 1 ? rule : '';
      });
      showTexts(sorted, before);
      body.append(...sorted);
    }));
  });
}

// As a spreadsheet takes it: no text is a formula.
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const number = /^[+-]?\d+(?:[.,]\d+)?$/;
function csvCell(text) {
  const safe = formula.test(text) && !number.test(text) ? "'" + text : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}
const lines = (rows, separator) => rows.map((cells) => cells.join(separator) + '\n').join('');
function csvOf(table) {
  const heads = all('thead th', table);
  const intervals = heads.map((head) => head.dataset.kind === 'interval');
  const header = heads.flatMap((head, column) =>
    intervals[column]
      ? [csvCell(plain(head) + ' ' + words.low), csvCell(plain(head) + ' ' + words.high)]
      : [csvCell(plain(head))]);
  const rows = [...table.tBodies[0].rows].map((row) => [...row.cells].flatMap((cell, column) => {
    const { value, low, high, text } = cell.dataset;
    if (low !== undefined) return [low, high];
    const shown = value ?? csvCell(text ?? plain(cell));
    return intervals[column] ? [shown, ''] : [shown];
  }));
  return lines([header, ...rows], ',');
}
const textOf = (table) =>
  lines([...table.rows].map((row) => [...row.cells].map((cell) => plain(cell).replace(/\s+/g, ' '))), '\t');
function markupOf(table) {
  const copy = table.cloneNode(true);
  for (const one of all('button', copy)) one.remove();
  for (const one of all('*', copy)) for (const name of Object.keys(one.dataset)) delete one.dataset[name];
  return copy.outerHTML;
}
// Each line of a picture's data says how many letters it shares with the line before.
function dataOf(figure) {
  let before = '';
  return figure.dataset.csv.split('\n').map((line) => {
    const shared = parseInt(line, 10);
    before = before.slice(0, shared) + line.slice(String(shared).length + 1);
    return before;
  }).join('\n');
}
// A picture that stands alone has the colours of paper.
const pictureOf = (svg) =>
  new XMLSerializer().serializeToString(svg).replace(/var\(--[a-z]+,\s*(#[0-9a-f]+)\)/g, '$1');

async function copied(text, markup) {
  let given = false;
  const give = (event) => {
    event.clipboardData.setData('text/plain', text);
    if (markup) event.clipboardData.setData('text/html', markup);
    event.preventDefault();
    given = true;
  };
  document.addEventListener('copy', give);
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give);
  if (done && given) return true;
  return navigator.clipboard.writeText(text).then(() => true);
}
function copying(place, ways) {
  const tools = document.createElement('div');
  tools.className = 'tools';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  for (const [label, content, markup] of ways) {
    tools.append(button('copy', label, async () => {
      said.textContent = '';
      const done = await copied(content(), markup?.()).catch(() => false);
      said.textContent = done ? words.copied : words.notCopied;
    }));
  }
  tools.append(said);
  place.after(tools);
}

function foldable(part) {
  const heading = part.querySelector('h2');
  const content = part.querySelector('.part');
  const set = (open) => {
    if (open) content.removeAttribute('hidden'); else content.setAttribute('hidden', 'until-found');
    fold.setAttribute('aria-expanded', String(open));
  };
  const fold = button('fold', words.part + ': ' + plain(heading), () => set(content.hasAttribute('hidden')));
  heading.prepend(fold);
  set(true);
  content.addEventListener('beforematch', () => set(true));
  for (const link of all('nav a[href="#' + heading.id + '"]')) link.addEventListener('click', () => set(true));
}

// Of a cell whose text the row above says: that text.
function fillIn(table) {
  const rows = [...table.tBodies[0].rows];
  rows.forEach((row, index) => [...row.cells].forEach((cell, column) => {
    const above = rows[index - 1]?.cells[column];
    if (cell.dataset.text !== undefined && above) cell.dataset.text = above.dataset.text ?? plain(above);
  }));
}

for (const table of all('table')) {
  fillIn(table);
  sortable(table);
  copying(table.closest('.frame') ?? table, [
    [words.copyTable, () => textOf(table), () => markupOf(table)],
    [words.copyCsv, () => csvOf(table)],
  ]);
}
for (const figure of all('figure')) {
  copying(figure.querySelector('svg'), [
    [words.copyPicture, () => pictureOf(figure.querySelector('svg'))],
    [words.copyCsv, () => dataOf(figure)],
  ]);
}
for (const part of all('section')) foldable(part);
})();
`;
