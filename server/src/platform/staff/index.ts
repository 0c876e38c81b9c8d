import { closeSwitch, openSwitch } from './switch.ts';

export { createEmployee, hasEmployees, issueToken } from './create-employee.ts';
export { identifyEmployee } from './identify-employee.ts';
export { employees } from './tables.ts';

export const staffModule = { actions: [openSwitch, closeSwitch], jobs: [] } as const;
