import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { whereDataLives } from '../../../electron/data-folder/where-data-lives.ts';

const LINUX = { platform: 'linux', environment: {}, home: '/home/ana' } as const;

test('what is asked for comes before the environment, and that before the usual place', () => {
  const environment = { EVENLOAD_DATA: '/env', XDG_CONFIG_HOME: '/xdg' };
  expect(whereDataLives('/asked', { ...LINUX, environment })).toBe('/asked');
  expect(whereDataLives(undefined, { ...LINUX, environment })).toBe('/env');
  expect(whereDataLives('near', LINUX)).toBe(resolve('near'));
});

test('each system has its own usual place', () => {
  const usual = (machine: Partial<Parameters<typeof whereDataLives>[1]>) =>
    whereDataLives(undefined, { ...LINUX, ...machine });
  expect(usual({})).toBe('/home/ana/.config/evenload');
  expect(usual({ environment: { XDG_CONFIG_HOME: '/xdg' } })).toBe('/xdg/evenload');
  expect(usual({ platform: 'darwin' })).toBe('/home/ana/Library/Application Support/evenload');
  expect(usual({ platform: 'win32', environment: { APPDATA: '/roaming' } })).toBe(
    '/roaming/evenload',
  );
});

test('a tilde that no shell has read is the home, and not a folder of that name', () => {
  expect(whereDataLives('~/runs', LINUX)).toBe('/home/ana/runs');
  const environment = { EVENLOAD_DATA: '~' };
  expect(whereDataLives(undefined, { ...LINUX, environment })).toBe('/home/ana');
  expect(whereDataLives('/data/~x', LINUX)).toBe('/data/~x');
  expect(whereDataLives('~ana', LINUX)).toBe(resolve('~ana'));
});
