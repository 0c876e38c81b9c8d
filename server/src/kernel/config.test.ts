import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, projectRoot, readConfig } from './config.ts';

function problemsOf(environment: NodeJS.ProcessEnv): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

describe('the configuration', () => {
  it('needs no setting to start on one’s own machine', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      scheme: 'http',
      databaseUrl: undefined,
      namespace: undefined,
      trustsProxy: false,
      allowsLoopbackPush: false,
    });
  });

  it('takes a setting that is empty as left out', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', NAMESPACE: '' })).toEqual(readConfig({}));
  });

  it('lists every problem at once, by the name of the setting', () => {
    const problems = problemsOf({
      PORT: '70000',
      PUBLIC_ORIGIN_SCHEME: 'ftp',
      DATABASE_URL: 'mysql://db',
      TRUST_PROXY: 'yes',
      LOG_LEVEL: 'info',
    });
    expect(problems).toContain('4 problem(s)');
    for (const name of ['PORT', 'PUBLIC_ORIGIN_SCHEME', 'DATABASE_URL', 'TRUST_PROXY'])
      expect(problems).toContain(`\n  ${name}: `);
    expect(problems).not.toContain('LOG_LEVEL');
  });

  it('takes for a basemap only what is one', () => {
    const shipped = 'server/basemap/netherlands.pmtiles';
    expect(readConfig({ MAP_TILES: shipped }).mapTiles).toBe(join(projectRoot, shipped));
    for (const path of ['nowhere.pmtiles', 'server', 'package.json'])
      expect(problemsOf({ MAP_TILES: path })).toContain('MAP_TILES: There is no PMTiles file');
  });

  it('does not tell a password in a problem', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://admin:hunter2@db' });
    expect(problems).toContain('DATABASE_URL');
    expect(problems).not.toContain('hunter2');
  });

  it.each(['3.5', '-1', '65536', 'http'])('refuses the port %s', (port) => {
    expect(problemsOf({ PORT: port })).toContain('PORT: ');
  });

  it.each([
    ['DATABASE_PREFIX', 'Robert"; drop'],
    ['DATABASE_PREFIX', 'x'.repeat(32)],
    ['NAMESPACE', '../other'],
  ])('refuses in %s what could not be part of a name: %s', (name, value) => {
    expect(problemsOf({ [name]: value })).toContain(`${name}: `);
  });

  it('reads the hosts that may be called one by one', () => {
    const { suppliers } = readConfig({ SUPPLIERS: ' a.example , ,*.b.example,' });
    expect(suppliers).toEqual(['a.example', '*.b.example']);
  });

  it.each([
    ['true', true, true],
    ['without-pictures', true, false],
    ['false', false, false],
  ])('tells what DEMONSTRATION=%s loads', (value, loads, draws) => {
    const config = readConfig({ DEMONSTRATION: value });
    expect([config.loadsDemonstration, config.drawsDemonstration]).toEqual([loads, draws]);
  });

  it('keeps a data directory inside the checkout unless it is given in full', () => {
    expect(isAbsolute(projectRoot)).toBe(true);
    expect(readConfig({}).dataDir).toBe(join(projectRoot, 'data'));
    expect(readConfig({ DATA_DIR: '/var/lib/site' }).dataDir).toBe('/var/lib/site');
  });
});
