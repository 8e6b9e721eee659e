// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { createStore, useStore } from './store.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test('tells each change to those who follow, until they stop', () => {
  const store = createStore(1);
  const heard: number[] = [];
  const stop = store.subscribe(() => heard.push(store.get()));
  store.set(2);
  store.set(2);
  store.set(3);
  stop();
  store.set(4);
  expect(heard).toEqual([2, 3]);
  expect(store.get()).toBe(4);
});

test('who stops while being told does not keep the others from hearing', () => {
  const store = createStore('a');
  const heard: string[] = [];
  const stop = store.subscribe(() => stop());
  store.subscribe(() => heard.push(store.get()));
  store.set('b');
  expect(heard).toEqual(['b']);
});

test('a component renders for its own part alone', async () => {
  const store = createStore({ name: 'a', size: 1 });
  let renders = 0;
  function Name() {
    renders += 1;
    return useStore(store, ({ name }) => name);
  }
  const root = createRoot(document.body);
  await act(async () => root.render(<Name />));
  await act(async () => store.set({ name: 'a', size: 2 }));
  expect(renders).toBe(1);
  await act(async () => store.set({ name: 'b', size: 2 }));
  expect(renders).toBe(2);
  expect(document.body.textContent).toBe('b');
  await act(async () => root.unmount());
});
