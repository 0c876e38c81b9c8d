/** All tables of the platform's own database. */
export { auditLog } from '../kernel/audit.ts';
export { namespaces } from './namespaces/tables.ts';
export { findings } from './promises/tables.ts';
export { employees, employeeTokens, switches } from './staff/tables.ts';
