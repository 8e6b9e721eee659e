/**
 * Spares typing what React does for it. For each of the events that a key makes React asks every
 * element from the root to the control, twice, whether it has a handler: most of a key's script in
 * a long form. A text control that hears its own events natively needs none of that, so React
 * stops listening for keys while such a control has the focus. The browser's events themselves
 * reach everybody but React.
 */

/** What a key makes at the control that has the focus. */
const KEYS: ReadonlySet<string> = new Set([
  'beforeinput',
  'compositionend',
  'compositionstart',
  'compositionupdate',
  'keydown',
  'keypress',
  'keyup',
  'selectionchange',
  'textInput',
]);

type Listening = [EventTarget, ...Parameters<EventTarget['addEventListener']>];

const bypassed = new WeakSet<EventTarget>();

/** React hears no typing in this control any more. Its focus, clicks and pastes it hears. */
export function bypassReactEvents(control: HTMLInputElement | HTMLTextAreaElement): void {
  bypassed.add(control);
}

/**
 * Runs `create`, which makes a React root of `element`, such that React's listeners leave bypassed
 * controls alone; returns what it made.
 */
export function listenQuietly<T>(element: HTMLElement, create: () => T): T {
  const document = element.ownerDocument;
  const forKeys: Listening[] = [];
  let isListening = true;
  const listenForKeys = (wanted: boolean) => {
    if (wanted === isListening) return;
    isListening = wanted;
    for (const [target, ...listening] of forKeys) {
      if (wanted) target.addEventListener(...listening);
      else target.removeEventListener(...listening);
    }
  };
  document.addEventListener('focusin', ({ target }) => listenForKeys(!isBypassed(target)));
  document.addEventListener('focusout', () => listenForKeys(true));

  const targets = [element, document];
  for (const target of targets) {
    target.addEventListener = (type: string, listener: EventListener, options?: boolean) => {
      // Values also change without the focus, so that this one is asked each time.
      const heard = type === 'input' ? unlessBypassed(listener) : listener;
      EventTarget.prototype.addEventListener.call(target, type, heard, options);
      if (KEYS.has(type)) forKeys.push([target, type, heard, options]);
    };
  }
  try {
    return create();
  } finally {
    for (const target of targets) Reflect.deleteProperty(target, 'addEventListener');
  }
}

const isBypassed = (target: EventTarget | null) => target !== null && bypassed.has(target);

function unlessBypassed(listener: EventListener): EventListener {
  return (event) => {
    if (!isBypassed(event.target)) listener(event);
  };
}
