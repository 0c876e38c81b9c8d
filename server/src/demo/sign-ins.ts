import { demoMembers, demoPassword } from './content/members.ts';

const shown = demoMembers.filter(({ client }) => client === 'amstelrijk' || client === 'merelhoek');
const width = Math.max(...shown.map(({ email }) => email.length));

/** The sign-ins to print at start: one client per application, every level. */
export const demoSignIns: readonly string[] = [
  ...shown.map(
    ({ email, level, application }) => `${email.padEnd(width)}  ${level.padEnd(8)} ${application}`,
  ),
  `password: ${demoPassword}`,
];
