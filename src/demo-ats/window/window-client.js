/** Keeps an open page of the ATS window true, and writes times in the reader's own notation. */

function writeTimes() {
  const notation = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  for (const time of document.querySelectorAll('time')) {
    time.textContent = notation.format(new Date(time.dateTime));
  }
}

async function refresh() {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = fresh.querySelector('#main');
  if (main !== null) document.querySelector('#main')?.replaceChildren(...main.childNodes);
  writeTimes();
}

for (const form of document.querySelectorAll('form[data-asks]')) {
  form.addEventListener('submit', (event) => {
    if (!window.confirm(form.dataset.asks)) event.preventDefault();
  });
}
writeTimes();
new EventSource('/ats/events').addEventListener('changed', refresh);
