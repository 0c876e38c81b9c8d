import { describe, expect, it } from 'vitest';
import { communityDeclarations, platformDeclarations } from '../../../compose.ts';
import { languages } from '../../../kernel/i18n.ts';
import { noticeColumns, writeNotice } from './write-notice.ts';

const tables = { community: communityDeclarations, platform: platformDeclarations };
const columns = noticeColumns(tables);

describe('the privacy notice', () => {
  it.each(languages)('has plain words for every column about people, in %s', (language) => {
    const untold = writeNotice(columns, language).filter((entry) => !entry.isTold);
    expect(untold.map(({ column }) => column)).toEqual([]);
  });

  it.each(languages)('says of everything why, how long and who sees it, in %s', (language) => {
    const silent = writeNotice(columns, language).filter(
      ({ what, why, kept, seenBy }) => !(what && why && kept && seenBy),
    );
    expect(silent.map(({ column }) => column)).toEqual([]);
  });

  it('tells nothing that is not kept', () => {
    const [first, ...others] = columns;
    if (!first) throw new Error('Nothing is kept');
    const told = writeNotice(others, 'nl').map(({ column }) => column);
    expect(told).not.toContain(first.column);
  });

  it('tells of a column nobody wrote words for as it is declared', () => {
    const about = {
      ...({ sensitivity: 'personal', of: 'resident', purpose: 'A test', keep: 'P2D' } as const),
      ...({ anonymise: 'empty', isSealed: false } as const),
    };
    const [entry] = writeNotice([{ column: 'visits.route', about }], 'nl');
    expect(entry).toMatchObject({ what: 'A test', kept: '2 dagen', isTold: false });
  });

  it('leaves out what is public or about nobody', () => {
    expect(columns.map(({ column }) => column)).not.toContain('projects.name');
  });
});
