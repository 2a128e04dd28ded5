import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../../shared/contract/operations.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCommand, startCommand } from './run-command.ts';

const errorOf = ({ err }: { err: string }) => JSON.parse(err).error;

describe('one operation', () => {
  test('prints its result as JSON and ends with 0', async () => {
    const data = temporaryFolder();
    const created = await runCommand(['athlete.create', '{"name":"Ana 🏃"}', '--data', data]);
    expect(created).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(created.out)).toMatchObject({ id: 1, name: 'Ana 🏃' });
    const listed = await runCommand([`--data=${data}`, 'athlete.list']);
    expect(JSON.parse(listed.out)).toEqual([JSON.parse(created.out)]);
  });

  test('refused prints the error as JSON on standard error and ends with 1', async () => {
    const refused = await runCommand(['week.read', '{"athleteId":7,"week":"2026-W47"}'], '', {
      env: { ...process.env, EVENLOAD_DATA: temporaryFolder() },
    });
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(errorOf(refused)).toMatchObject({ code: 'not-found' });
  });

  test.each([
    ['without a name', [], 'invalid-input', /No operation was named/],
    ['with input that is not JSON', ['athlete.list', '{'], 'invalid-input', /not JSON/],
    [
      'with two inputs',
      ['athlete.list', '{}', '{}'],
      'invalid-input',
      /takes one input, but got 2/,
    ],
    ['with an unknown flag', ['athlete.list', '--force'], 'invalid-input', /--force is not known/],
    ['with --data and no folder', ['athlete.list', '--data'], 'invalid-input', /needs the folder/],
  ] as const)('%s says how to call it', async (_, given, code, said) => {
    const refused = await runCommand(given);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(errorOf(refused).code).toBe(code);
    expect(errorOf(refused).message).toMatch(said);
    expect(errorOf(refused).message).toContain('npm run --silent evenload');
  });

  test('takes paths from where npm was called, not from the project', async () => {
    const folder = temporaryFolder();
    const env = { ...process.env, INIT_CWD: folder, npm_lifecycle_event: 'evenload' };
    await runCommand(['athlete.create', '{"name":"Ana"}', '--data', 'here'], '', { env });
    expect(readdirSync(folder)).toEqual(['here']);
  });
});

test('operations lists them all with their input, and opens no data', async () => {
  const unusable = '/dev/null/data';
  const { code, out } = await runCommand(['operations', '--data', unusable]);
  const listed: { name: string; input: { type?: string } }[] = JSON.parse(out);
  expect(code).toBe(0);
  expect(listed.map(({ name }) => name).toSorted()).toEqual(Object.keys(OPERATIONS).toSorted());
  for (const { name, input } of listed) expect(input.type, name).toBe('object');
});

describe('batch', () => {
  test('answers each line with one line, in order, and goes on after an error', async () => {
    const lines = [
      '{"operation":"athlete.create","input":{"name":"Ana"}}',
      'not JSON',
      '',
      '"athlete.list"',
      '{"operation":7}',
      '{"operation":"athlete.create","input":{"name":""}}',
      '{"operation":"athlete.list"}',
    ];
    const { code, out, err } = await runCommand(
      ['batch', '--data', temporaryFolder()],
      `\uFEFF${lines.join('\r\n')}`,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { result: { id: 1 } },
      { error: { message: expect.stringContaining('Line 2 was not done: it is not JSON') } },
      { error: { code: 'invalid-input' } },
      { error: { message: expect.stringContaining('it has no "operation"') } },
      { error: { message: expect.stringContaining('"operation" is not text') } },
      { error: { code: 'invalid-input' } },
      { result: [{ name: 'Ana' }] },
    ]);
  });

  test('a line is what a line feed ends, and no text is invented for what cannot be read', async () => {
    const create = (name: string | Buffer) =>
      Buffer.concat([
        Buffer.from('{"operation":"athlete.create",\r"input":{"name":"'),
        Buffer.from(name),
        Buffer.from('"}}\n'),
      ]);
    const given = [
      create('two\u2028lines'),
      create(Buffer.from([0x42, 0xff])),
      create('a'.repeat(17 * 2 ** 20)),
      create('Ben').subarray(0, -1),
    ];
    const { code, out, err } = await runCommand(
      ['batch', '--data', temporaryFolder()],
      Buffer.concat(given),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { result: { id: 1, name: 'two\u2028lines' } },
      { error: { message: expect.stringContaining('Line 2 was not done: it holds bytes that') } },
      { error: { message: expect.stringContaining('Line 3 was not done: it is longer than 16') } },
      { result: { id: 2, name: 'Ben' } },
    ]);
  });

  test('answers at once, while the input stays open', async () => {
    const child = startCommand(['batch', '--data', temporaryFolder()]);
    const { stdin, stdout } = child;
    if (!stdin || !stdout) throw new Error('The child has no streams.');
    const answers = createInterface({ input: stdout })[Symbol.asyncIterator]();
    const ask = async (name: string) => {
      stdin.write(`{"operation":"athlete.create","input":{"name":"${name}"}}\n`);
      const { value } = await answers.next();
      return JSON.parse(value ?? '').result.id;
    };
    expect(await ask('Ana')).toBe(1);
    expect(await ask('Ben')).toBe(2);
    stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('ends quietly when nobody reads any more', async () => {
    const child = startCommand(['batch', '--data', temporaryFolder()]);
    const { stdin, stdout, stderr } = child;
    if (!stdin || !stdout || !stderr) throw new Error('The child has no streams.');
    let said = '';
    stderr.on('data', (chunk) => {
      said += chunk;
    });
    stdin.on('error', () => {});
    stdout.destroy();
    stdin.write('{"operation":"rules.list"}\n'.repeat(50));
    await once(child, 'close');
    expect(said).toBe('');
  });
});

describe('a data folder that cannot be used', () => {
  // Root may write anywhere, so the child runs as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const create = (data: string) =>
    runCommand(['athlete.create', '{"name":"Ana"}', '--data', data], '', nobody);

  test('because it is read-only is named', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    const refused = await create(folder);
    expect(refused.code).toBe(1);
    expect(errorOf(refused).code).toBe('data-folder');
    expect(errorOf(refused).message).toContain(`${folder} cannot be used: you are not allowed`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('because its data file is read-only is named', async () => {
    const folder = join(temporaryFolder(), 'data');
    await runCommand(['athlete.create', '{"name":"Ana"}', '--data', folder]);
    chmodSync(join(folder, '..'), 0o777);
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'start.lock'), 0o666);
    chmodSync(join(folder, 'evenload.db'), 0o444);
    const refused = await create(folder);
    expect(errorOf(refused)).toMatchObject({ code: 'database' });
    expect(errorOf(refused).message).toContain('not allowed to read and write it');
  });

  test('because a file is in its path is named', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sub'));
    const refused = await create('/dev/null/data');
    expect(errorOf(refused).message).toContain('a part of its path is a file');
  });
});
