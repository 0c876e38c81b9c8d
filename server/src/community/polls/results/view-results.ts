/** The team's two doors to results: the page, and a file for a spreadsheet. */
import { z } from 'zod';
import { readAction } from '../../../kernel/action.ts';
import { binarySchema } from '../../../kernel/binary.ts';
import { members } from '../../../kernel/policy.ts';
import { theProject } from '../../projects/index.ts';
import { teamView, teamViewSchema } from '../team-view.ts';
import { loadPoll, thePollInput } from '../the-poll.ts';
import { resultsAsCsv } from './results-as-csv.ts';

const mostOnPage = 200;
const mostInFile = 20_000;

export const viewResults = readAction({
  id: 'polls.results',
  summary: 'A poll as the team sees it: questions, numbers, and what people wrote',
  route: 'GET /portal/projects/:projectId/polls/:pollId',
  by: members('viewer', theProject),
  input: z.strictObject(thePollInput),
  output: teamViewSchema,
  purpose: "The project's team reads what residents answered in words",
  async run({ db, namespace }, { projectId, pollId }) {
    return teamView(db, namespace, await loadPoll(db, projectId, pollId), mostOnPage);
  },
});

export const exportResults = readAction({
  id: 'polls.export',
  summary: 'The results of a poll as a CSV file (RFC 4180)',
  route: 'GET /portal/projects/:projectId/polls/:pollId/results.csv',
  by: members('viewer', theProject),
  input: z.strictObject(thePollInput),
  output: binarySchema,
  purpose: "The project's team works with the results elsewhere",
  async run({ db, namespace, language }, { projectId, pollId }) {
    const view = await teamView(db, namespace, await loadPoll(db, projectId, pollId), mostInFile);
    return {
      bytes: Buffer.from(resultsAsCsv(view, language)),
      type: 'text/csv; charset=utf-8',
      cacheControl: 'private, no-store',
    };
  },
});
