import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, sampleIn } from './made-up-rows.ts';

const COMMAND = resolve(import.meta.dirname, '../../validation/validate.ts');

function validate(...given: readonly string[]) {
  return spawnSync(process.execPath, [COMMAND, ...given], { encoding: 'utf8' });
}

describe('npm run validate', () => {
  it('prints the tables and writes the numbers', () => {
    inFolder((folder) => {
      const json = join(folder, 'numbers.json');
      const rows = ['60,0,40,0,40,0,1', '40,0,40,0,40,0,0'];
      const { status, stdout } = validate(sampleIn(folder, rows), '--json', json);
      expect(status).toBe(0);
      expect(stdout).toContain('2 weeks: 1 before an injury, 1 not');
      expect(JSON.parse(readFileSync(json, 'utf8'))).toHaveProperty('all.uninjured', 1);
    });
  });

  it('says in one sentence what is wrong, writes nothing and exits with 1', () => {
    inFolder((folder) => {
      const json = join(folder, 'numbers.json');
      const { status, stdout, stderr } = validate(join(folder, 'nothing'), '--json', json);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain('there is nothing of that name');
      expect(stderr).not.toContain('    at ');
      expect(existsSync(json)).toBe(false);
    });
  });

  it.each([[[]], [['one', 'two']], [['--unknown']], [['one', '--json']]])(
    'says how it is called for %j',
    (given) => {
      const { status, stderr } = validate(...given);
      expect(status).toBe(1);
      expect(stderr).toContain('Call it as: npm run validate');
    },
  );
});
