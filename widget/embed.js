// The one line on a clinic's site: a button. Nothing else is loaded until somebody presses it.
(function () {
  'use strict';
  const { origins, languages, color, text, leaveTo } = __SETTINGS__;
  const script = document.currentScript;
  const home = new URL(script.src).origin;
  const given = script.dataset;
  const key = 'unfold-open';
  const retryMs = 20_000;

  const isLocal = host => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
  const here = location.origin;
  if (here !== home && !origins.includes(here) && !(origins.length === 0 && isLocal(location.hostname) && isLocal(new URL(home).hostname))) {
    console.error('Unfold: ' + home + ' does not show its chat on pages of ' + here + '. Its operator can allow it: add ' + here + ' to UNFOLD_ORIGINS and restart.');
    return;
  }
  if (document.querySelector('unfold-chat')) return;

  const wanted = (given.locale || document.documentElement.lang || navigator.language).slice(0, 2).toLowerCase();
  const words = languages[wanted] || Object.values(languages)[0];
  const accent = /^#[0-9a-f]{6}$/i.test(given.color) ? given.color : color;
  // Black or white, whichever is easier to read on the page's own colour (WCAG's luminance, near enough).
  const luminance = [1, 3, 5].reduce((sum, at, index) => sum + (parseInt(accent.slice(at, at + 2), 16) / 255) ** 2.2 * [0.2126, 0.7152, 0.0722][index], 0);
  const onAccent = accent === color ? text : luminance > 0.18 ? '#000' : '#fff';
  const side = given.position === 'left' ? 'left' : 'right';
  const edge = name => 'max(1rem,env(safe-area-inset-' + name + '))';

  // A sheet made by script is the one style that a strict policy of the host page lets through.
  const css = ':host{all:initial!important;color-scheme:light dark}'
    + '*{box-sizing:border-box;font:1rem/1.5 system-ui,sans-serif}'
    + 'button{min-height:2.75rem;padding:.5rem 1.125rem;border:2px solid ' + onAccent + ';border-radius:1.5rem;background:' + accent + ';color:' + onAccent + ';font-weight:600;cursor:pointer}[hidden]{display:none}'
    // Two rings: on a page of whatever colour, one of them can be told from it.
    + ':focus-visible{outline:3px solid ' + accent + ';outline-offset:2px;box-shadow:0 0 0 .5rem ' + onAccent + '}'
    + '.launch{position:fixed;z-index:2147483647;bottom:' + edge('bottom') + ';' + side + ':' + edge(side) + '}'
    + 'dialog{position:fixed;z-index:2147483647;inset:auto;' + side + ':' + edge(side) + ';bottom:' + edge('bottom') + ';width:26rem;height:min(44rem,100vh - 2rem);margin:0;padding:0;border:1px solid #8888;border-radius:1rem;overflow:hidden;overscroll-behavior:contain;background:Canvas;color:CanvasText;box-shadow:0 8px 40px #0005}'
    + 'dialog:modal{top:var(--top,0);left:0;width:100%;max-width:none;height:var(--height,100%);max-height:none;padding:env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);border:0;border-radius:0}'
    + 'iframe{width:100%;height:100%;border:0;color-scheme:light dark;display:none}.ready iframe{display:block}.ready div{display:none}'
    + 'div{padding:1rem}p{margin:0 0 1rem}a{display:block;padding:.625rem 0;color:LinkText}'
    + '@media print{:host{display:none!important}}';
  const make = (tag, properties, children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...(children || []));
    return element;
  };
  const root = make('unfold-chat');
  const shadow = root.attachShadow({ mode: 'open' });
  const launch = make('button', { type: 'button', className: 'launch' }, [words.open]);
  const shut = make('button', { type: 'button' }, [words.close]);
  const help = make('div', {}, [make('p', { role: 'status' }, [words.opening]), ...words.lines.map(([label, number]) => make('a', { href: 'tel:' + number.replace(/[^\d+]/g, '') }, [label + ': ' + number])), shut]);
  const dialog = make('dialog', {}, [help]);
  dialog.setAttribute('aria-label', words.title);
  launch.setAttribute('aria-haspopup', 'dialog');
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    shadow.append(make('style', {}, [css]));
  }
  shadow.append(launch, dialog);

  const small = matchMedia('(max-width:40rem),(max-height:30rem)');
  const viewport = window.visualViewport;
  let frame;
  let opener;
  let overflow;
  let retry;
  let quiet;

  // Whether the chat was open before a reload: 1 or 0.
  const recall = open => {
    try {
      if (open === undefined) return sessionStorage.getItem(key);
      sessionStorage.setItem(key, open);
    } catch {
      // Storage is forbidden here: after a reload the chat waits for the button.
    }
  };
  const tell = () => {
    if (quiet) return;
    frame.focus();
    frame.contentWindow.postMessage({ unfold: 'opened' }, home);
  };
  // The keyboard of a telephone covers a fixed element; only the visual viewport knows how much is left.
  const fit = () => {
    dialog.style.setProperty('--top', viewport.offsetTop + 'px');
    dialog.style.setProperty('--height', viewport.height + 'px');
  };
  const lay = () => {
    dialog.close();
    const style = document.documentElement.style;
    if (small.matches) {
      if (overflow === undefined) overflow = style.overflow;
      style.overflow = 'hidden';
      dialog.showModal();
    } else {
      unlock();
      dialog.show();
    }
  };
  const unlock = () => {
    if (overflow !== undefined) document.documentElement.style.overflow = overflow;
    overflow = undefined;
  };
  // A function of the page's, or an attribute of the script: who is signed in to the site.
  const named = () => window.unfoldIdentity || given.identity;
  const identify = async () => {
    const who = named();
    let identity;
    try {
      identity = typeof who === 'function' ? await who() : who;
    } catch (error) {
      console.error('Unfold: unfoldIdentity failed.', error);
      identity = false;
    }
    frame.contentWindow.postMessage({ unfold: 'identity', identity }, home);
  };
  const load = () => {
    if (dialog.className) return;
    if (frame) frame.remove();
    const query = new URLSearchParams({ locale: given.locale || wanted });
    if (accent !== color) query.set('color', accent);
    if (named()) query.set('identity', 1);
    frame = make('iframe', { title: words.title, src: home + '/chat?' + query });
    dialog.append(frame);
    retry = setTimeout(load, retryMs);
  };

  // What opens by itself takes no focus away from the page.
  function open(byItself) {
    if (dialog.open) return;
    quiet = byItself;
    opener = document.activeElement || document.body;
    // Seen from the page, a button in a shadow is the shadow's host.
    if (opener === root) opener = launch;
    launch.hidden = true;
    recall(1);
    lay();
    if (dialog.className) tell();
    else {
      if (!quiet) shut.focus();
      clearTimeout(retry);
      load();
    }
  }
  function close() {
    if (!dialog.open) return;
    dialog.close();
    unlock();
    recall(0);
    clearTimeout(retry);
    launch.hidden = false;
    (opener !== document.body && opener.isConnected ? opener : launch).focus();
  }
  function leave() {
    recall(0);
    document.documentElement.style.setProperty('display', 'none', 'important');
    document.title = '';
    root.remove();
    location.replace(leaveTo || 'about:blank');
  }

  launch.onclick = () => open(false);
  shut.onclick = close;
  dialog.oncancel = event => {
    event.preventDefault();
    close();
  };
  dialog.onkeydown = event => { if (event.key === 'Escape') close(); };
  small.onchange = () => {
    if (!dialog.open) return;
    lay();
    if (dialog.className) tell();
  };
  if (viewport) viewport.onresize = viewport.onscroll = fit;
  addEventListener('message', ({ source, origin, data }) => {
    if (!frame || source !== frame.contentWindow || origin !== home || !data) return;
    if (data.unfold === 'ready') {
      clearTimeout(retry);
      dialog.className = 'ready';
      if (dialog.open) tell();
    } else if (data.unfold === 'identity') identify();
    else if (data.unfold === 'close') close();
    else if (data.unfold === 'leave') leave();
  });
  document.addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest('[data-unfold-open]');
    if (!link) return;
    event.preventDefault();
    open(false);
  });
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    if (blockedURI.startsWith(home)) console.error('Unfold: the content security policy of this page does not let the chat in. Add ' + home + ' to its ' + effectiveDirective + '.');
  });

  const begin = () => {
    document.body.append(root);
    if ((recall() || +('open' in given)) == 1) open(true);
  };
  if (document.body) begin();
  else document.addEventListener('DOMContentLoaded', begin);
})();
