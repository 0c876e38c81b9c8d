/**
 * Search over the index while somebody types. The words of all projects are gathered once, each with
 * the projects that hold it, so a key costs one look at each different word and not at each project.
 */
import { wordsIn } from './fold-text.ts';
import { forgiven, matchWord, noMatch } from './match-word.ts';
import { numberAt } from './number-at.ts';
import type { DiscoverIndex } from './read-index.ts';

export interface Search {
  /** Per project how far it is from what was typed, 0 being exact; `noMatch` where it does not fit. */
  costs(typed: string): Uint8Array;
}

/** A word with its signs as bits, which rule most words out before they are compared. */
interface Word {
  readonly text: string;
  readonly signs: number;
  readonly projects: number[];
}

/** The part of an index that is searched. */
export type Searched = Pick<DiscoverIndex, 'size' | 'names' | 'streets' | 'towns' | 'townOf'>;

export function searchOver(index: Searched): Search {
  const vocabulary = gatherWords(index);
  return {
    costs(typed) {
      const total = new Uint8Array(index.size);
      for (const word of wordsIn(typed).slice(0, 6)) addCosts(total, vocabulary, word);
      return total;
    },
  };
}

function gatherWords({ size, names, streets, towns, townOf }: Searched): readonly Word[] {
  const known = new Map<string, Word>();
  const add = (text: string, project: number) => {
    for (const each of wordsIn(text)) {
      const word = known.get(each);
      if (!word) known.set(each, { text: each, signs: signsOf(each), projects: [project] });
      else if (word.projects.at(-1) !== project) word.projects.push(project);
    }
  };
  for (let project = 0; project < size; project += 1) {
    add(names[project] ?? '', project);
    add(streets[project] ?? '', project);
    add(towns[townOf[project] ?? 0] ?? '', project);
  }
  return [...known.values()];
}

/** Adds to each project's costs those of its word that fits best; without one it is out. */
function addCosts(total: Uint8Array, vocabulary: readonly Word[], typed: string): void {
  const best = new Uint8Array(total.length).fill(noMatch);
  const errors = forgiven(typed.length);
  const signs = signsOf(typed);
  for (const { text, signs: known, projects } of vocabulary) {
    // Every sign that is typed and not there is an error of its own.
    if (countBits(signs & ~known) > errors) continue;
    const cost = matchWord(typed, text, errors);
    if (cost === noMatch) continue;
    for (const project of projects) if (cost < numberAt(best, project)) best[project] = cost;
  }
  for (let project = 0; project < total.length; project += 1)
    total[project] = Math.min(noMatch, numberAt(total, project) + numberAt(best, project));
}

function signsOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let rest = bits;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
