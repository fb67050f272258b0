// A list that follows its conditions as they are chosen, and a button that prints. Without this file the form has its own button and
// the browser its own menu.
(() => {
  'use strict';

  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  const form = document.querySelector('form[data-live]');
  if (!form) {
    return;
  }
  document.documentElement.classList.add('lives');
  const found = document.getElementById('found');
  const count = document.getElementById('count');

  const address = () => {
    const query = new URLSearchParams();
    new FormData(form).forEach((value, name) => value && !(name === 'sort' && value === 'CLOSING') && query.append(name, value));
    const text = query.toString();
    return form.getAttribute('action') + (text ? '?' + text : '');
  };

  let asked = 0;
  const show = async () => {
    const mine = ++asked;
    const where = address();
    found.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(where, { headers: { 'Accept': 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (mine !== asked) {
        return;
      }
      if (!answer.ok || !page.getElementById('found')) {
        throw new Error('no list');
      }
      found.replaceChildren(...page.getElementById('found').childNodes);
      count.textContent = page.getElementById('count').textContent;
      document.title = page.title;
      const fresh = page.querySelectorAll('.facet .pill');
      form.querySelectorAll('.facet .pill').forEach((pill, i) => {
        pill.className = fresh[i].className;
        pill.querySelector('.n').textContent = fresh[i].querySelector('.n').textContent;
      });
      history.replaceState(null, '', where);
      found.removeAttribute('aria-busy');
    } catch (lost) {
      // Whatever went wrong, the ordinary way still works and says what it is.
      if (mine === asked) {
        window.location.assign(where);
      }
    }
  };

  form.addEventListener('change', event => event.target.name && event.target.type !== 'search' && show());
  form.addEventListener('submit', event => {
    event.preventDefault();
    show();
  });
})();
