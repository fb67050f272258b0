/* What a page can do a little better when scripts run. Without them everything works: links open pages, forms are sent. */
(() => {
  'use strict';

  // A question before something that cannot be taken back opens in place; without a script its link opens a page that asks.
  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-dialog]');
    if (opener) {
      const dialog = document.getElementById(opener.dataset.dialog);
      if (dialog && dialog.showModal) {
        event.preventDefault();
        dialog.showModal();
      }
      return;
    }
    const closer = event.target.closest('[data-close]');
    if (closer) {
      closer.closest('dialog').close();
    }
  });

  // The menu of a narrow screen.
  const menuOf = opener => document.querySelector(opener.getAttribute('href') === '#rail' ? '.rail' : '.gnb');
  document.querySelectorAll('[data-menu]').forEach(opener => {
    opener.setAttribute('aria-expanded', 'false');
    opener.setAttribute('role', 'button');
    const toggle = event => {
      event.preventDefault();
      const open = menuOf(opener).classList.toggle('open');
      opener.setAttribute('aria-expanded', String(open));
      if (open) {
        menuOf(opener).querySelector('a').focus();
      }
    };
    opener.addEventListener('click', toggle);
    opener.addEventListener('keydown', event => event.key === ' ' && toggle(event));
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && menuOf(opener).classList.contains('open')) {
        toggle(event);
        opener.focus();
      }
    });
  });

  // What has to be put right gets the focus, so that it is the next thing read.
  const summary = document.querySelector('.notice.summary');
  if (summary) {
    summary.focus();
  }

  // Filters take effect on choice; the button stays for those who prefer it.
  document.querySelectorAll('form[data-submit-on-change]').forEach(form => {
    form.addEventListener('change', () => form.requestSubmit());
  });

  // One press fills what is still open in a list of choices; without a script the same button does it by sending the form.
  document.querySelectorAll('[data-fill]').forEach(button => {
    button.addEventListener('click', event => {
      event.preventDefault();
      button.form.querySelectorAll('fieldset').forEach(group => {
        const wanted = group.querySelector(`input[value="${button.dataset.fill}"]`);
        if (wanted && !group.querySelector('input:checked')) {
          wanted.checked = true;
        }
      });
      count();
    });
  });

  // How many choices are still open, told while one chooses.
  function count() {
    document.querySelectorAll('[data-open-choices]').forEach(told => {
      const groups = document.getElementById(told.dataset.openChoices).querySelectorAll('fieldset');
      told.textContent = [...groups].filter(group => !group.querySelector('input:checked')).length;
    });
  }
  if (document.querySelector('[data-open-choices]')) {
    document.addEventListener('change', count);
  }

  // A form is sent once, however often the button is pressed.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method === 'dialog' || form.dataset.many !== undefined) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    window.setTimeout(() => delete form.dataset.sent, 8000);
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form').forEach(form => delete form.dataset.sent));

  // Who is signed in is warned before the session ends, and can stay with one press. Open pages tell each other that somebody is there.
  const idle = Number(document.body.dataset.idle);
  const dialog = document.getElementById('idle');
  if (idle && dialog && dialog.showModal) {
    const WARNING = Math.min(300, idle / 3);
    const SEEN = 'eoullim.seen';
    const left = document.getElementById('idle-left');
    const seen = () => localStorage.setItem(SEEN, String(Date.now()));
    const show = state => dialog.querySelectorAll('[data-while]').forEach(part => { part.hidden = part.dataset.while !== state; });
    seen();
    document.getElementById('idle-stay').addEventListener('click', async () => {
      const answer = await fetch('/still-here', { method: 'POST', redirect: 'manual' });
      if (answer.ok) {
        seen();
        dialog.close();
      } else {
        show('over');
      }
    });
    window.setInterval(() => {
      const rest = Math.round(idle - (Date.now() - Number(localStorage.getItem(SEEN))) / 1000);
      if (rest > WARNING) {
        dialog.open && dialog.close();
      } else {
        dialog.open || dialog.showModal();
        show(rest > 0 ? 'near' : 'over');
        left.textContent = `${Math.floor(Math.max(0, rest) / 60)}:${String(Math.max(0, rest) % 60).padStart(2, '0')}`;
      }
    }, 1000);
  }
})();
