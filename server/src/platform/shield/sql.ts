import type { ReadContext } from '../../kernel/action.ts';
import { serveWithActions } from '../../kernel/http/faulty-server.ts';
import { visitorOf } from '../../kernel/http/visitor.ts';
import { type CheckContext, findingOf, promise } from '../../kernel/promise.ts';
import { ensureProbe } from '../promises/index.ts';
import { attackEveryField, faultsOf } from './payloads.ts';
import { sourcesWith } from './sources.ts';

const payloads = [
  "'; drop table projects; --",
  "' or '1'='1",
  '1); select pg_sleep(5); --',
  '$$\\',
];

export const sql = promise<CheckContext>({
  id: 'S4.3-sql',
  kind: 'E',
  statement: 'The database is reached only through the object layer.',
  how: 'Injection payloads are sent in every field of every action that needs no account; none may cause a fault, take long or leave a mark. The running source is read for statements made outside the database layer.',
  cadenceS: 6 * 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const [namespace] = at.runtime.platform.namespaces;
    if (!namespace) throw new Error('There is no namespace');
    const probe = await ensureProbe(context, namespace);
    const attacks = await attackEveryField(at, probe, payloads);
    const slow = attacks
      .filter(({ answer }) => answer.tookMs > 4_000)
      .map(({ where }) => `${where} took long`);
    const after = await visitorOf(at, namespace)({ path: `/api/projects/${probe.slug}` });
    const gone = after.status === 200 ? [] : ['the planted project is gone'];
    const raw = await sourcesWith(
      /\bsql\.raw\(|\.query\(\s*[`'"]/,
      /^kernel\/(database\/|outdate\.ts|jobs\.ts)|^platform\/(shield\/sql|namespaces\/promises\/environments)\.ts$/,
    );
    const sources = raw.map((path) => `${path} speaks SQL of its own`);
    return findingOf(
      `${attacks.length} injections inert, 0 statements outside the database layer`,
      [...faultsOf(attacks), ...slow, ...gone, ...sources],
    );
  },
  breakIt: (context) =>
    serveWithActions(context, (actions) => {
      const discover = actions.get('projects.discover');
      if (discover?.effect !== 'read') throw new Error('There is no list of projects');
      return [
        {
          ...discover,
          // A search that pastes what was typed into its statement.
          run: (call: ReadContext<unknown>, input: { q?: string }) =>
            call.namespace.database.transaction('resident', {}, async ({ connection }) => {
              await connection.query(`select 1 from projects where name = '${input.q ?? ''}'`);
              return discover.run(call, input);
            }),
        },
      ];
    }),
});
