import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actions, communityDeclarations, platformDeclarations } from '../compose.ts';
import { projectRoot, settings } from '../kernel/config.ts';
import { configurationDocument } from './configuration.ts';
import { dataRegisterDocument } from './data-register.ts';
import { roleMatrixDocument } from './role-matrix.ts';

const documents: Record<string, () => string> = {
  'role-matrix.md': () => roleMatrixDocument(actions.values()),
  'data-register.md': () =>
    dataRegisterDocument([
      {
        title: 'In every namespace',
        about: 'Each application in each environment has a database of its own with these tables.',
        tables: communityDeclarations,
      },
      {
        title: 'On the platform',
        about: 'One database that knows the namespaces and the people who run them.',
        tables: platformDeclarations,
      },
    ]),
  'configuration.md': () => configurationDocument(settings),
};

/** `UPDATE_DOCUMENTS=1` writes the documents; without it they are compared. */
const writes = process.env.UPDATE_DOCUMENTS === '1';

describe('the document says what the code says:', () => {
  it.each(Object.entries(documents))('%s', (name, make) => {
    const path = join(projectRoot, 'docs', name);
    if (writes) writeFileSync(path, make());
    expect(readFileSync(path, 'utf8')).toBe(make());
  });
});
