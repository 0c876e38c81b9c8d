import { z } from 'zod';
import type { AnyAction } from '../../kernel/action.ts';
import { serveWithActions } from '../../kernel/http/faulty-server.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';
import { ensureProbe, everyField } from '../promises/index.ts';
import { residentActions, walkActions } from './resident-journey.ts';

/** What a field is called that asks who somebody is or how to reach them. */
const asksWho =
  /^(.*name|e?-?mail.*|phone.*|tel.*|mobile.*|.*address|contact.*|birth.*|age|gender|postcode|zip.*|house.*|bsn)$/i;

export const noName = promise<CheckContext>({
  id: 'V-no-name',
  kind: 'E',
  statement: {
    nl: 'Van een bewoner wordt nooit een naam of contactgegeven geëist.',
    en: 'No name or contact detail is ever required of a resident.',
    de: 'Von einem Anwohner wird nie ein Name oder eine Kontaktangabe verlangt.',
  },
  how: {
    nl: 'Alles wat een bewoner kan sturen, wordt gestuurd zonder alle vrije velden en moet aangenomen worden; geen verplicht veld mag heten naar een naam, een adres of een ander contactgegeven.',
    en: 'Everything a resident can send is sent with all optional fields left out and must be accepted; no required field may be called after a name, an address or another contact detail.',
    de: 'Alles, was ein Anwohner schicken kann, wird ohne alle freiwilligen Felder geschickt und muss angenommen werden; kein Pflichtfeld darf nach einem Namen, einer Adresse oder einer anderen Kontaktangabe heißen.',
  },
  cadenceS: 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const writes = residentActions(at.runtime.actions).filter(({ effect }) => effect === 'write');
    const faults = writes.flatMap(requiredContacts);
    const namespaces = some(at.runtime.platform.namespaces, 3);
    for (const namespace of namespaces) {
      const steps = await walkActions(at, await ensureProbe(context, namespace));
      for (const { id } of writes) {
        const step = steps.find(({ what }) => what === id);
        const status = step?.answer?.status;
        if (status !== 200) faults.push(`${id}: ${step?.missing ?? status ?? 'not tried'}`);
      }
    }
    const figure = `${writes.length} things to send, ${faults.length} of them ask who you are or fail without it`;
    return findingOf(figure, faults, {
      actions: writes.map(({ id }) => id),
      namespaces: namespaces.map(({ name }) => name),
    });
  },
  breakIt: (context) => serveWithActions(context, requireName),
});

function requiredContacts({ id, input }: AnyAction): string[] {
  return everyField(input)
    .filter(({ name, isRequired }) => isRequired && asksWho.test(name))
    .map(({ path }) => `${id} requires ${path}`);
}

/** Asking a question as it may never become: only with a name. */
function requireName(actions: ReadonlyMap<string, AnyAction>): AnyAction[] {
  const ask = actions.get('conversations.ask');
  if (!ask || !(ask.input instanceof z.ZodObject)) return [];
  return [{ ...ask, input: ask.input.extend({ name: lineSchema(80) }) }];
}
