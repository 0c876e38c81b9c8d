import { beforeEach, expect, test, vi } from 'vitest';
import { forgetKeptHere, formOf, keepHere, keptHereKey, readKeptHere } from './kept-here.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

function typed(): FormData {
  const form = new FormData();
  form.append('title.nl', 'Kade');
  form.append('works.nuisance', 'noise');
  form.append('works.nuisance', 'dust');
  form.append('photo', new File(['x'], 'x.jpg'));
  return form;
}

const key = keptHereKey('p', null);

test('what was typed comes back whole, fields of several values too; files stay out', () => {
  expect(keepHere(key, typed(), 1000)).toBe(true);
  const kept = readKeptHere(key);
  expect(kept?.at).toBe(1000);
  const form = kept && formOf(kept);
  expect(form?.getAll('works.nuisance')).toEqual(['noise', 'dust']);
  expect(form?.get('title.nl')).toBe('Kade');
  expect(form?.has('photo')).toBe(false);
});

test('each update keeps its own, and forgets only that', () => {
  const other = keptHereKey('p', 'u');
  keepHere(key, typed(), 1);
  keepHere(other, typed(), 2);
  forgetKeptHere(key);
  expect(readKeptHere(key)).toBeNull();
  expect(readKeptHere(other)?.at).toBe(2);
});

test('a browser that keeps nothing is no obstacle', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(keepHere(key, typed(), 1)).toBe(false);
  expect(readKeptHere(key)).toBeNull();
  expect(() => forgetKeptHere(key)).not.toThrow();
});

test('what cannot be read counts as nothing', () => {
  for (const damaged of ['{', '[]', '{"at":"x"}', 'null']) {
    sessionStorage.setItem(key, damaged);
    expect(readKeptHere(key)).toBeNull();
  }
});
