import type { TableDeclaration } from '../../kernel/column.ts';
import { type Visitor, visitorOf } from '../../kernel/http/visitor.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import { ensureProbe } from '../promises/index.ts';
import { type NoticeColumn, noticeColumns, writeNotice } from './notice/write-notice.ts';
import { seePages } from './resident-pages.ts';

export const noticeGiven = promise<CheckContext>({
  id: 'S9-notice',
  kind: 'E',
  statement: {
    nl: 'Wat er bewaard wordt, staat in gewone taal te lezen, vóórdat er iets bewaard wordt.',
    en: 'What is collected can be read in plain language before any of it is collected.',
    de: 'Was gespeichert wird, steht in einfacher Sprache zu lesen, bevor etwas gespeichert wird.',
  },
  how: {
    nl: 'De privacyverklaring wordt gemaakt uit wat de code van elke kolom zegt. Zij wordt in elke taal opgevraagd en moet elke persoonlijke of geheime kolom over bewoners en teamleden in gewone woorden noemen, zonder iets te bewaren; elke pagina van bewoners moet ernaar verwijzen.',
    en: 'The privacy notice is made from what the code declares of each column. It is asked for in every language and must name each personal or secret column about residents and members in plain words, without storing anything; every page of residents must link to it.',
    de: 'Die Datenschutzerklärung entsteht aus dem, was der Code über jede Spalte sagt. Sie wird in jeder Sprache abgerufen und muss jede persönliche oder geheime Spalte über Anwohner und Teammitglieder in einfachen Worten nennen, ohne etwas zu speichern; jede Seite von Anwohnern muss auf sie verweisen.',
  },
  cadenceS: 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const columns = noticeColumns(at.runtime.tables);
    const namespaces = some(at.runtime.platform.namespaces, 3);
    const faults: string[] = [];
    let [notices, pages] = [0, 0];
    for (const namespace of namespaces) {
      const visit = visitorOf(at, namespace);
      for (const language of namespace.brand.languages) {
        faults.push(...(await faultsOfNotice(visit, columns, language)));
        notices += 1;
      }
      const seen = await seePages(visit, await ensureProbe(context, namespace));
      const silent = seen.filter(
        ({ path, answer }) => !takesNothing.test(path) && !linksToNotice.test(answer.text),
      );
      faults.push(...silent.map(({ path }) => `${path} does not link to the notice`));
      pages += seen.length;
    }
    const figure = `${columns.length} columns in ${notices} notices, linked from ${pages} pages; ${faults.length} faults`;
    return findingOf(figure, faults, { columns: columns.map(({ column }) => column) });
  },
  breakIt: async ({ runtime, baseUrl }) => {
    const community = [...runtime.tables.community, undisclosed];
    const tables = { ...runtime.tables, community };
    return {
      broken: { runtime: { ...runtime, tables }, baseUrl },
      restore: async () => {},
    };
  },
});

const linksToNotice = /href="\/privacy(\?[^"]*)?"/;
/**
 * Nobody can follow a link on a screen out of reach, and what stands in another site's page takes
 * nothing in: it only leads to the project, which has the link.
 */
const takesNothing = /^\/(screen|embed)\//;

/** A table as may never be: something about residents that the notice does not tell. */
const undisclosed: TableDeclaration = {
  name: 'visits',
  about: 'Who looked at what',
  columns: new Map([
    [
      'route',
      {
        ...({ sensitivity: 'personal', of: 'resident', keep: 'P1Y', isSealed: false } as const),
        ...({ purpose: 'Where somebody went', anonymise: 'empty' } as const),
      },
    ],
  ]),
  access: {},
};

async function faultsOfNotice(
  visit: Visitor,
  columns: readonly NoticeColumn[],
  language: 'nl' | 'en' | 'de',
): Promise<string[]> {
  const path = `/privacy?lang=${language}`;
  const { status, text, setCookies } = await visit({ path });
  if (status !== 200) return [`${path} answers ${status}`];
  const said = text.replaceAll('&amp;', '&');
  const untold = writeNotice(columns, language).filter(
    ({ column, what, isTold }) =>
      !isTold || !text.includes(`id="${column}"`) || !said.includes(what),
  );
  return [
    ...untold.map(({ column }) => `${path} does not tell of ${column} in plain words`),
    ...(setCookies.length > 0 ? [`${path} sets a cookie`] : []),
  ];
}
