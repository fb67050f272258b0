// Looks how it stands and goes on when it is one's turn. Without this file the page reloads itself.
(() => {
  'use strict';

  const turn = document.querySelector('[data-waiting]');
  if (!turn) {
    return;
  }
  const part = name => turn.querySelector(`[data-${name}]`);
  let said = '';
  let missed = 0;

  const say = text => {
    // A reader hears what changes, and not the same again.
    if (text !== said) {
      said = text;
      part('said').textContent = text;
    }
  };

  const later = seconds => window.setTimeout(look, seconds * 1000 * (0.9 + Math.random() * 0.2));

  const look = async () => {
    try {
      const answer = await fetch(turn.dataset.waiting, { cache: 'no-store', headers: { 'Accept': 'application/json' } });
      if (answer.redirected || !answer.ok) {
        throw new Error('no answer');
      }
      const now = await answer.json();
      missed = 0;
      if (now.go) {
        say(turn.dataset.go);
        window.location.assign(now.go);
        return;
      }
      if (now.open && turn.dataset.open === 'false') {
        window.location.reload();
        return;
      }
      if (now.open) {
        part('number').textContent = now.number;
        part('ahead').textContent = now.ahead;
        part('estimate').textContent = now.estimate;
        say(`${now.ahead}, ${now.estimate}`);
      }
      later(now.again);
    } catch (away) {
      missed += 1;
      if (missed > 5) {
        window.location.reload();
      } else {
        later(5 * missed);
      }
    }
  };

  later(Number(turn.dataset.again));
})();
