/**
 * The arrows of ARCHITECTURE.md, checked, imports of types included: modules stand on the kernel and
 * meet only in compose.ts; nothing imports in circles.
 */
const isTest = '\\.test\\.ts$|/test-support/|push-receiver\\.ts$';

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'kernel-knows-no-module',
      severity: 'error',
      from: { path: '^server/src/kernel/', pathNot: isTest },
      to: { path: '^server/src/(?!kernel/)' },
    },
    {
      name: 'community-knows-no-platform',
      severity: 'error',
      from: { path: '^server/src/community/', pathNot: isTest },
      to: { path: '^server/src/(?!kernel/|community/)' },
    },
    {
      name: 'modules-meet-through-index',
      severity: 'error',
      from: { path: '^server/src/(community|platform)/([^/]+)/', pathNot: isTest },
      to: {
        path: '^server/src/(community|platform)/[^/]+/',
        pathNot: '^server/src/$1/$2/|/index\\.ts$',
      },
    },
    {
      name: 'outsiders-use-index',
      severity: 'error',
      from: { path: '^server/src/(demo|commands)/|^server/src/[^/]+\\.ts$', pathNot: isTest },
      to: {
        path: '^server/src/(community|platform)/[^/]+/',
        pathNot: '/(index|tables)\\.ts$|/promises(\\.ts$|/)',
      },
    },
    {
      name: 'pages-call-actions-only',
      severity: 'error',
      from: { path: '^web/src/' },
      to: {
        path: '^server/src/',
        pathNot:
          '^server/src/(page-bridge\\.ts|community/updates/structured-text/|community/conversations/claim-words\\.ts|kernel/clean-text\\.ts)',
      },
    },
    {
      name: 'no-test-support-in-production',
      severity: 'error',
      from: { path: '^(server|web)/src/', pathNot: isTest },
      to: { path: '\\.test\\.ts$|/test-support/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.svelte$|\\.svelte-kit' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
