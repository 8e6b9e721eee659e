// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { guardDrops, standBefore, takeEarlyFiles } from './guard-drops.ts';

beforeAll(guardDrops);
beforeEach(() => {
  history.replaceState(null, '', '/');
  takeEarlyFiles();
});

/** jsdom drags nothing. */
function drag(type: string, files: File[], types: string[] = ['Files']): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, files } });
  document.body.dispatchEvent(event);
  return event;
}

function drop(...names: string[]): Event {
  const files = names.map((name) => new File(['x'], name));
  drag('dragenter', files);
  return drag('drop', files);
}

const taken = () => takeEarlyFiles().map(({ name }) => name);

test('what is dropped before anybody takes files is kept for the page, each once', () => {
  expect(drop('one.pdf', 'two.pdf').defaultPrevented).toBe(true);
  drop('three.pdf');
  expect(taken()).toEqual(['one.pdf', 'two.pdf', 'three.pdf']);
  expect(taken()).toEqual([]);
});

test('what somebody takes is not given twice', () => {
  const take = (event: Event) => event.preventDefault();
  window.addEventListener('drop', take);
  drop('one.pdf');
  window.removeEventListener('drop', take);
  expect(taken()).toEqual([]);
});

test('who begins to take files while a drag is under way takes its drop', () => {
  drag('dragenter', []);
  const names: string[] = [];
  const leave = standBefore({
    drop: (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      names.push(...Array.from(event.dataTransfer?.files ?? [], ({ name }) => name));
    },
  });
  drag('drop', [new File(['x'], 'one.pdf')]);
  leave();
  expect(names).toEqual(['one.pdf']);
  expect(taken()).toEqual([]);
});

test('what is dropped on another page is not taken by this one', () => {
  history.replaceState(null, '', '/submissions');
  drop('one.pdf');
  history.replaceState(null, '', '/');
  expect(taken()).toEqual([]);
});

test('what is dropped on a page that leads on by itself is taken where it leads to', () => {
  history.replaceState(null, '', '/new');
  drop('one.pdf');
  history.replaceState(null, '', '/drafts/1/candidate');
  expect(takeEarlyFiles('/new').map(({ name }) => name)).toEqual(['one.pdf']);
});

test('files are welcome from the first event of their drag on, text is left alone', () => {
  expect(drag('dragenter', []).defaultPrevented).toBe(true);
  expect(drag('dragenter', [], ['text/plain']).defaultPrevented).toBe(false);
});

test('text that is dragged goes where the browser puts it', () => {
  drag('dragenter', [], ['text/plain']);
  expect(drag('drop', [], ['text/plain']).defaultPrevented).toBe(false);
});
