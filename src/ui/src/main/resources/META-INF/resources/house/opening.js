// Counts down to an opening by the city's own clock. Without this file the page says the moment, the button works, and a press that
// comes too early is told so and may be repeated.
(() => {
  'use strict';

  const box = document.querySelector('.countdown');
  if (!box) {
    return;
  }
  const opens = Number(box.dataset.opens);
  const left = box.querySelector('[data-left]');
  const said = box.querySelector('[data-said]');
  const buttons = document.querySelectorAll('[data-opens-with]');
  // The clock of this device only measures how much time goes by, never what time it is.
  let offset = Number(box.dataset.now) - performance.now();
  let best = Infinity;
  let minuteSaid = false;

  const measure = async () => {
    try {
      const sent = performance.now();
      const answer = await fetch('/clock', { cache: 'no-store' });
      const took = performance.now() - sent;
      if (answer.ok && took < best) {
        offset = Number(await answer.text()) - (sent + took / 2);
        best = took;
      }
    } catch (away) {
      // What was measured last still holds.
    }
  };

  const two = number => String(number).padStart(2, '0');
  const show = () => {
    const rest = opens - (performance.now() + offset);
    if (rest <= 0) {
      left.textContent = '0:00';
      said.textContent = said.dataset.open;
      box.classList.add('over');
      buttons.forEach(button => { button.disabled = false; });
      const link = document.querySelector('[data-opens-link]');
      if (link) {
        link.hidden = false;
      }
      return;
    }
    const seconds = Math.ceil(rest / 1000);
    const hours = Math.floor(seconds / 3600);
    left.textContent = (hours ? hours + ':' + two(Math.floor(seconds / 60) % 60) : Math.floor(seconds / 60)) + ':' + two(seconds % 60);
    if (seconds <= 60 && !minuteSaid) {
      minuteSaid = true;
      said.textContent = said.dataset.minute;
    }
    window.setTimeout(show, Math.min(rest, rest % 1000 || 1000));
  };

  buttons.forEach(button => { button.disabled = true; });
  show();
  [0, 700, 2000].forEach(wait => window.setTimeout(measure, wait));
  // Everybody measures again before the opening, and not all in the same second.
  const again = opens - (performance.now() + offset) - 20000 - Math.random() * 30000;
  if (again > 3000) {
    window.setTimeout(() => { best = Infinity; measure(); window.setTimeout(measure, 900); }, Math.min(again, 2 ** 31 - 1));
  }
})();
