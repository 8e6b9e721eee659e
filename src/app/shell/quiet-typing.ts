/**
 * Spares typing what React does for it. For each of the events that a key makes React asks every
 * element from the root to the control, twice, whether it has a handler: four fifths of a key's
 * script in a long form. A text control that hears its own events natively needs none of that.
 * Nothing else is changed: the browser's events reach everybody but React.
 */

/** What a key makes, and what moves the caret. */
const TYPING: ReadonlySet<string> = new Set([
  'beforeinput',
  'compositionend',
  'compositionstart',
  'compositionupdate',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'selectionchange',
  'textInput',
]);

const hushed = new WeakSet<EventTarget>();

/** React hears no typing in this control any more. Its focus, clicks and pastes it hears. */
export function hush(control: HTMLInputElement | HTMLTextAreaElement): void {
  hushed.add(control);
}

/**
 * Runs `create`, which makes a React root of `element`, such that React's listeners leave hushed
 * controls alone; returns what it made.
 */
export function listenQuietly<T>(element: HTMLElement, create: () => T): T {
  const targets: EventTarget[] = [element, element.ownerDocument];
  for (const target of targets) {
    target.addEventListener = (type, listener, options) =>
      EventTarget.prototype.addEventListener.call(
        target,
        type,
        TYPING.has(type) && listener !== null ? unlessHushed(listener) : listener,
        options,
      );
  }
  try {
    return create();
  } finally {
    for (const target of targets) Reflect.deleteProperty(target, 'addEventListener');
  }
}

function unlessHushed(listener: EventListenerOrEventListenerObject): EventListener {
  const tell = typeof listener === 'function' ? listener : listener.handleEvent.bind(listener);
  return (event) => {
    const { target } = event;
    // Some browsers tell of the caret at the document.
    const control = target instanceof Document ? target.activeElement : target;
    if (control === null || !hushed.has(control)) tell(event);
  };
}
