import { describe, expect, it } from 'vitest';
import { checkPoll } from './check-poll.ts';
import { emptyPoll, emptyQuestion, readPollForm, valuesOf } from './poll-values.ts';

const words = (nl: string, en = '', de = '') => ({ nl, en, de });
const question = (more: object) => ({ ...emptyQuestion(), text: words('Welke?'), ...more });
const poll = (more: object = {}) => ({
  ...emptyPoll(),
  title: words('Plein', 'Square'),
  questions: [question({ options: words('Linde\nEik', 'Lime\nOak') })],
  ...more,
});

describe('a poll in the form', () => {
  it('becomes what the server takes, blank questions left out', () => {
    const values = poll({ questions: [...poll().questions, emptyQuestion()] });
    expect(checkPoll(values)).toEqual({
      content: {
        ...{ kind: 'ordinary', results: 'after-voting', introduction: null },
        ...{ title: { nl: 'Plein', en: 'Square' }, opensAt: null, closesAt: null },
        questions: [
          {
            ...{ kind: 'single', text: { nl: 'Welke?' }, ends: null },
            options: [
              { nl: 'Linde', en: 'Lime' },
              { nl: 'Eik', en: 'Oak' },
            ],
          },
        ],
      },
    });
  });

  it.each([
    ['no title', { title: words('', 'Square') }, { title: 'polls.noTitle' }],
    ['no question', { questions: [emptyQuestion()] }, { questions: 'polls.noQuestion' }],
    [
      'one answer to choose from',
      { questions: [question({ options: words('Linde') })] },
      { 'q0.options': 'polls.fewOptions' },
    ],
    [
      'another number of answers in English',
      { questions: [question({ options: words('Linde\nEik', 'Lime') })] },
      { 'q0.options': 'polls.otherOptions' },
    ],
    [
      'a scale without ends',
      { questions: [question({ kind: 'scale', low: words('Slecht') })] },
      { 'q0.ends': 'polls.noEnds' },
    ],
    [
      'answers without a question',
      { questions: [question({ text: words(''), options: words('Linde\nEik') })] },
      { 'q0.text': 'polls.noText' },
    ],
    [
      'an end before its beginning',
      { opensAt: '2026-05-02T08:00', closesAt: '2026-05-01T08:00' },
      { closesAt: 'polls.closesFirst' },
    ],
    ['a moment that is none', { closesAt: '2026-13-01T08:00' }, { closesAt: 'polls.noMoment' }],
  ])('is not sent with %s', (_what, more, faults) => {
    expect(checkPoll(poll(more))).toEqual({ faults });
  });

  it('for households never shows results before it closes', () => {
    expect(checkPoll(poll({ kind: 'household' }))).toMatchObject({
      content: { results: 'after-closing' },
    });
    expect(checkPoll(poll({ kind: 'household', results: 'never' }))).toMatchObject({
      content: { results: 'never' },
    });
  });

  it('is read back from a form, and from what the server has, as it was', () => {
    const values = poll({ closesAt: '2026-05-01T08:00', questions: poll().questions });
    const form = new FormData();
    const add = (name: string, texts: object) => {
      for (const [language, text] of Object.entries(texts)) form.set(`${name}.${language}`, text);
    };
    for (const name of ['kind', 'results', 'opensAt', 'closesAt'] as const)
      form.set(name, values[name]);
    add('title', values.title);
    values.questions.forEach((each, place) => {
      form.set(`q${place}.kind`, each.kind);
      for (const name of ['text', 'options', 'low', 'high'] as const)
        add(`q${place}.${name}`, each[name]);
    });
    expect(readPollForm(form)).toEqual(values);
    const checked = checkPoll(values);
    if ('faults' in checked) throw new Error('The poll should be in order');
    const { questions, ...rest } = checked.content;
    const kept = {
      poll: { id: 'p', state: 'draft', counted: 0, publicKey: null, closedAt: null, ...rest },
      tokens: { printed: 0, spent: 0 },
      questions: questions.map((each) => ({ id: 'q', ...each })),
    };
    expect(valuesOf(kept as never)).toEqual(values);
  });
});
