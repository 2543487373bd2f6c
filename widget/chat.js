// The chat on the clinic's page: gets a token, shows Web Chat, and brings the patient back to their conversation.
(function () {
  'use strict';

  const status = { online: 2, expired: 3, failed: 4, ended: 5 };
  const storageKey = 'unfold-chat';
  const directLinePath = '/v3/directline';
  const nonce = document.currentScript.nonce;
  const { words, locale, webChat } = JSON.parse(document.getElementById('settings').textContent);
  const chat = document.getElementById('chat');
  const frame = document.getElementById('webchat');
  const notice = document.getElementById('chat-status');
  const shared = document.getElementById('shared');

  let directLine;
  let failures = 0;
  let left = false;

  function say(word) {
    notice.textContent = word === undefined ? '' : words[word];
    notice.hidden = word === undefined;
    notice.classList.toggle('over', frame.childElementCount > 0);
  }

  // localStorage, because telephones close tabs by themselves and a patient must find their words again;
  // "Leave this chat" is for shared devices. Some browsers forbid storage: then a reload starts anew.
  function remembered() {
    try {
      return JSON.parse(localStorage.getItem(storageKey)) || undefined;
    } catch {
      return undefined;
    }
  }
  function remember(issued) {
    try {
      localStorage.setItem(storageKey, JSON.stringify({ token: issued.token, conversationId: issued.conversationId }));
    } catch {
      // Nothing to do: the conversation goes on, only a reload will not find it.
    }
  }

  async function call(path, method, token) {
    const headers = token === undefined ? {} : { authorization: 'Bearer ' + token };
    const answer = await fetch(directLinePath + path, { method, headers, cache: 'no-store' });
    if (!answer.ok) throw Object.assign(new Error('Direct Line answered ' + answer.status), { status: answer.status });
    return answer.json();
  }

  /** A fresh token for the conversation this device had; for a new one when it had none or it is over. */
  async function token() {
    const before = remembered();
    let issued;
    try {
      issued = await call('/tokens/generate', 'POST', before && before.token);
    } catch (error) {
      if (!before || (error.status !== 401 && error.status !== 403)) throw error;
      issued = await call('/tokens/generate', 'POST');
    }
    remember(issued);
    return { token: issued.token, conversationId: issued.conversationId, resumed: Boolean(before) && before.conversationId === issued.conversationId };
  }

  function loadWebChat() {
    return new Promise(function (resolve, reject) {
      if (!webChat) {
        reject(new Error('This server has no Web Chat'));
        return;
      }
      const script = document.createElement('script');
      script.src = webChat;
      script.nonce = nonce;
      script.onload = function () { resolve(window.WebChat); };
      script.onerror = reject;
      document.head.append(script);
    });
  }

  function style() {
    const computed = window.getComputedStyle(document.documentElement);
    const color = function (name) { return computed.getPropertyValue('--' + name).trim(); };
    const [text, subtle, line, surface, page, link, accent, accentText] =
      ['text', 'subtle', 'line', 'surface', 'page', 'link', 'accent', 'accent-text'].map(color);
    return {
      primaryFont: 'inherit',
      accent: link,
      subtle,
      backgroundColor: surface,
      fontSizeSmall: '0.8125rem',
      paddingRegular: 12,
      bubbleBackground: page,
      bubbleBorderColor: line,
      bubbleBorderRadius: 14,
      bubbleTextColor: text,
      bubbleFromUserBackground: accent,
      bubbleFromUserBorderColor: accent,
      bubbleFromUserBorderRadius: 14,
      bubbleFromUserTextColor: accentText,
      bubbleMinWidth: 0,
      bubbleMaxWidth: 520,
      timestampColor: subtle,
      notificationText: subtle,
      transcriptActivityVisualKeyboardIndicatorColor: subtle,
      transcriptVisualKeyboardIndicatorColor: link,
      hideUploadButton: true,
      emojiSet: false,
      markdownRenderHTML: false,
      maxMessageLength: 10000,
      sendTimeout: 90000,
      sendBoxBackground: surface,
      sendBoxBorderTop: '1px solid ' + line,
      sendBoxTextColor: text,
      sendBoxPlaceholderColor: subtle,
      sendBoxButtonColor: link,
      sendBoxButtonColorOnDisabled: subtle,
      sendBoxButtonShadeColorOnActive: page,
      sendBoxButtonShadeColorOnDisabled: 'transparent',
      sendBoxButtonShadeColorOnHover: page,
      sendBoxButtonKeyboardFocusIndicatorBorderColor: link,
      sendBoxHeight: 52,
      sendBoxTextWrap: true,
      suggestedActionLayout: 'flow',
      suggestedActionHeight: 44,
      suggestedActionBorderRadius: 22,
      suggestedActionBorderWidth: 1,
      suggestedActionBackgroundColor: surface,
      suggestedActionBorderColor: link,
      suggestedActionTextColor: link,
      suggestedActionBackgroundColorOnHover: page,
      suggestedActionBackgroundColorOnActive: page,
      suggestedActionBackgroundColorOnFocus: page,
      suggestedActionTextColorOnDisabled: subtle,
      suggestedActionBorderColorOnDisabled: line,
      suggestedActionKeyboardFocusIndicatorBorderColor: link,
      suggestedActionsVisualKeyboardIndicatorColor: link,
      toastInfoBackgroundColor: page,
      toastInfoColor: text,
      toastWarnBackgroundColor: page,
      toastWarnColor: text,
      toastErrorBackgroundColor: page,
      toastErrorColor: text,
      toastSeparatorColor: line
    };
  }

  // A telephone link opens in place: in a new window a phone shows an empty tab behind the dialler.
  function cardActions() {
    return function (next) {
      return function (request) {
        const action = request.cardAction;
        if (action.type !== 'imBack' && /^(tel|sms):/.test(action.value)) location.href = action.value;
        else return next(request);
      };
    };
  }

  function render(WebChat, store, line) {
    WebChat.renderWebChat({
      directLine: line,
      store,
      locale,
      nonce,
      styleOptions: style(),
      sendTypingIndicator: false,
      cardActionMiddleware: cardActions,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: words['chat-placeholder'] }
    }, frame);
  }

  /** A token that ran out while the laptop slept is renewed and the same conversation goes on. */
  async function renew(line) {
    const issued = await token();
    if (!issued.resumed) throw new Error('the conversation is over');
    const conversation = await call('/conversations/' + issued.conversationId + '?watermark=' + (line.watermark || ''), 'GET', issued.token);
    line.reconnect(conversation);
  }

  function again() {
    if (left) return;
    failures += 1;
    say('chat-unreachable');
    setTimeout(function () { void start(); }, Math.min(30000, 1000 * 2 ** failures));
  }

  // A message that did not get through is sent again by itself, in the same envelope, so that the server knows
  // it as the same message. What the server refuses for good (4xx) is not repeated.
  function insist(line) {
    const post = line.postActivity.bind(line);
    line.postActivity = function (activity) {
      return post(activity)
        .map(function (id) {
          if (id === 'retry') throw new Error('not sent');
          return id;
        })
        .retryWhen(function (errors) {
          return errors
            .map(function (error) {
              if (error.status >= 400 && error.status < 500) throw error;
              return error;
            })
            .delay(3000)
            .take(30);
        });
    };
  }

  async function connect(WebChat) {
    const { token: good, conversationId, resumed } = await token();
    if (left) return;
    const line = WebChat.createDirectLine(Object.assign(
      { domain: location.origin + directLinePath, token: good, webSocket: true },
      resumed ? { conversationId } : {}
    ));
    insist(line);
    const store = WebChat.createStore();
    directLine = line;
    render(WebChat, store, line);
    shared.hidden = false;
    line.connectionStatus$.subscribe(function (now) {
      if (line !== directLine || left) return;
      if (now === status.online) {
        failures = 0;
        say(undefined);
      } else if (now === status.expired) {
        renew(line).catch(again);
      } else if (now === status.failed || now === status.ended) {
        again();
      }
    });
    window.matchMedia('(prefers-color-scheme: dark)').onchange = function () { render(WebChat, store, line); };
  }

  let loading;
  async function start() {
    if (left) return;
    loading = loading || loadWebChat();
    let WebChat;
    try {
      WebChat = await loading;
    } catch {
      say('chat-failed');
      return;
    }
    try {
      await connect(WebChat);
    } catch {
      again();
    }
  }

  function leave() {
    left = true;
    try {
      localStorage.removeItem(storageKey);
    } catch {
      // Storage is forbidden here, so nothing was kept.
    }
    if (directLine) directLine.end();
    const text = document.createElement('p');
    text.textContent = words.left;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    button.textContent = words['left-again'];
    button.addEventListener('click', function () { location.reload(); });
    const box = document.createElement('div');
    box.className = 'left';
    box.append(text, button);
    chat.replaceChildren(box);
    shared.hidden = true;
    chat.focus();
  }

  document.getElementById('leave').addEventListener('click', leave);
  window.addEventListener('storage', function (event) {
    if (event.key === storageKey && event.newValue === null) leave();
  });
  document.addEventListener('keydown', function (event) {
    const help = document.querySelector('.help[open]');
    if (event.key === 'Escape' && help) {
      help.open = false;
      help.querySelector('summary').focus();
    }
  });
  say('chat-loading');
  void start();
})();
