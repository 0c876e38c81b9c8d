import { z } from 'zod';
import { commentRowsLeft, forgetComments } from '../../community/comments/index.ts';
import {
  conversationIdOf,
  newClaimCode,
  removeConversation,
  removeTombstone,
  rowsLeftOf,
} from '../../community/conversations/index.ts';
import { removeFollower, rowsHeldBy } from '../../community/following/index.ts';
import { serveWithActions } from '../../kernel/http/faulty-server.ts';
import { jsonOf, visitOf, visitorOf } from '../../kernel/http/visitor.ts';
import { asId } from '../../kernel/ids.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import {
  callAs,
  ensureProbe,
  memberOf,
  onePixel,
  type Probe,
  unreachableSubscription,
} from '../promises/index.ts';

export const residentRights = promise<CheckContext>({
  id: 'S9-gdpr',
  kind: 'E',
  statement: {
    nl: 'Een bewoner ziet, verbetert, neemt mee en wist wat van hem bewaard is, met niets dan het geheim van zijn toestel of zijn code.',
    en: 'A resident sees, corrects, takes along and erases what is kept of them, with nothing but the secret of their device or their claim code.',
    de: 'Ein Anwohner sieht, berichtigt, nimmt mit und löscht, was von ihm gespeichert ist, mit nichts als dem Geheimnis seines Geräts oder seinem Code.',
  },
  how: {
    nl: 'Een volger, een gesprek met foto en een reactie worden geplant en elk recht wordt over HTTP uitgeoefend: alles wat bewaard is wordt getoond (elke kolom van het verwerkingsregister), gewijzigd, als JSON meegenomen en gewist. Daarna moet dezelfde vraag 404 geven en mag de database geen rij meer hebben.',
    en: 'A following, a conversation with a photo and a comment are planted and each right is exercised over HTTP: everything stored is shown (each column of the register of processing), changed, taken along as JSON and erased. Afterwards the same question must answer 404 and the database must hold no row.',
    de: 'Ein Folgender, ein Gespräch mit Foto und ein Kommentar werden gepflanzt, und jedes Recht wird über HTTP ausgeübt: Alles Gespeicherte wird gezeigt (jede Spalte des Verzeichnisses), geändert, als JSON mitgenommen und gelöscht. Danach muss dieselbe Frage 404 ergeben, und die Datenbank darf keine Zeile mehr haben.',
  },
  cadenceS: 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const namespaces = some(at.runtime.platform.namespaces, 3);
    const tried: string[] = [];
    const faults: string[] = [];
    for (const namespace of namespaces) {
      const rights = new Rights(at, await ensureProbe(context, namespace));
      await rights.ofFollower();
      await rights.ofAsker();
      await rights.ofCommenter();
      tried.push(...rights.tried);
      faults.push(...rights.faults);
    }
    const figure = `${tried.length} rights exercised, ${faults.length} of them refused or not kept`;
    return findingOf(figure, faults, { tried, namespaces: namespaces.map(({ name }) => name) });
  },
  breakIt: (context) =>
    serveWithActions(context, (actions) => {
      const unfollow = actions.get('following.unfollow');
      // It says that it erased, and does not.
      const pretend = () => Promise.resolve({ removed: true });
      return unfollow?.effect === 'write' ? [{ ...unfollow, run: pretend }] : [];
    }),
});

const stored = z.object({
  fields: z.array(z.object({ column: z.string(), value: z.string().nullable() })),
});
const attached = z.object({ id: z.string() });
const sent = z.object({ commentId: z.string(), secret: z.string() });
const opened = z.object({ messages: z.array(z.object({ text: z.string() })) });

/** The rights of one device and of one claim code in one namespace. */
class Rights {
  readonly tried: string[] = [];
  readonly faults: string[] = [];
  readonly #context: CheckContext;
  readonly #probe: Probe;

  constructor(context: CheckContext, probe: Probe) {
    this.#context = context;
    this.#probe = probe;
  }

  async ofFollower(): Promise<void> {
    const { namespace, slug } = this.#probe;
    const target = unreachableSubscription(this.#context.runtime.config);
    const followed = await this.#send('following.follow', { slug, language: 'nl', ...target });
    const secret = String(Reflect.get(Object(followed.body), 'secret'));
    const read = async () =>
      stored.safeParse((await this.#send('following.everything', { secret })).body).data?.fields;
    try {
      const before = await read();
      const shown = new Map(before?.map(({ column, value }) => [column, value]));
      const missing = this.#declared().filter((column) => !shown.has(column));
      this.#right('access', missing.length === 0, `${missing} of a following is not shown`);
      const isWhole = String(shown.get('push')).includes(target.endpoint ?? '');
      this.#right('portability', isWhole, 'a following taken along lacks its address');
      await this.#send('following.prefer', { secret, language: 'en', preferences });
      const changed = new Map((await read())?.map(({ column, value }) => [column, value]));
      const isCorrected = changed.get('language') === 'en' && changed.get('news') === 'false';
      this.#right('correction', isCorrected, 'a following keeps what was corrected');
      await this.#send('following.unfollow', { secret });
      const { status } = await this.#send('following.everything', { secret });
      this.#gone('following', status, (await rowsHeldBy(namespace, secret)).length);
    } finally {
      await removeFollower(namespace, secret);
    }
  }

  async ofAsker(): Promise<void> {
    const { namespace, slug } = this.#probe;
    const claimCode = newClaimCode();
    const photoId = await this.#attach(claimCode);
    await this.#send('conversations.ask', { slug, text: 'Proef', claimCode });
    const id = await conversationIdOf(namespace, claimCode);
    if (!id) throw new Error('A question just asked is not there');
    const read = async () =>
      opened
        .safeParse((await this.#send('conversations.open', { claimCode })).body)
        .data?.messages.map(({ text }) => text)
        .sort()
        .join(', ');
    try {
      this.#right('access', (await read()) === 'Proef', 'a conversation is not shown');
      const photo = () => this.#send('conversations.photo', { claimCode, photoId });
      this.#right('access', (await photo()).status === 200, 'a photo is not shown');
      await this.#send('conversations.reply', { claimCode, text: 'Verbeterd' });
      const isCorrected = (await read()) === 'Proef, Verbeterd';
      this.#right('correction', isCorrected, 'a conversation keeps what was corrected');
      await this.#send('conversations.erase', { claimCode });
      const { status } = await this.#send('conversations.open', { claimCode });
      this.#gone('conversation', status, await rowsLeftOf(namespace, id));
      this.#gone('photo', (await photo()).status, 0);
    } finally {
      await removeConversation(namespace, claimCode);
      await removeTombstone(namespace, id);
    }
  }

  /** A comment stands under its update for everyone, so its device reads it where others do. */
  async ofCommenter(): Promise<void> {
    const { namespace, slug, updateId, projectId, clientId } = this.#probe;
    const { runtime } = this.#context;
    const text = `Proef ${newClaimCode()}`;
    const isShown = async () =>
      JSON.stringify((await this.#send('comments.list', { slug, updateId })).body).includes(text);
    try {
      const written = await this.#send('comments.write', { slug, updateId, text });
      const { commentId, secret } = sent.parse(written.body);
      const decision = { projectId, commentId };
      await callAs(runtime, namespace, memberOf(clientId, 'editor'), 'comments.approve', decision);
      this.#right('access', await isShown(), 'a comment is not shown');
      await this.#send('comments.take-back', { commentId, secret });
      const { status } = await this.#send('comments.take-back', { commentId, secret });
      this.#right('erasure', !(await isShown()), 'a comment taken back is still shown');
      this.#gone('comment', status, await commentRowsLeft(namespace, asId(commentId)));
    } finally {
      await forgetComments(namespace, updateId);
    }
  }

  async #attach(claimCode: string): Promise<string> {
    const { namespace, slug } = this.#probe;
    const file = { name: 'proef.png', bytes: onePixel, fields: { claimCode } };
    const visit = visitorOf(this.#context, namespace);
    const answer = await visit({ path: `/api/projects/${slug}/photos`, file });
    return attached.parse(jsonOf(answer)).id;
  }

  async #send(id: string, input: Readonly<Record<string, unknown>>) {
    const action = this.#context.runtime.actions.get(id);
    if (!action) throw new Error(`There is no action ${id}`);
    const visit = visitorOf(this.#context, this.#probe.namespace);
    const answer = await visit(visitOf(action, input));
    return { status: answer.status, body: jsonOf(answer) };
  }

  #declared(): string[] {
    const { community } = this.#context.runtime.tables;
    const followers = community.find(({ name }) => name === 'followers');
    return [...(followers?.columns.keys() ?? [])];
  }

  #right(name: string, isKept: boolean, fault: string): void {
    this.tried.push(name);
    if (!isKept) this.faults.push(fault);
  }

  #gone(what: string, status: number, rows: number): void {
    this.tried.push('erasure');
    if (status !== 404)
      this.faults.push(`a ${what} that was erased answers ${status} instead of 404`);
    if (rows > 0) this.faults.push(`a ${what} that was erased has left ${rows} rows`);
  }
}

const preferences = {
  ...{ news: false, works: true, urgent: true, quietHours: 'night' },
  ...{ urgentBreaksQuiet: true, pausedUntil: null },
};
