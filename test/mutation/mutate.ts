import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readScores, tableOf } from './scores.ts';

/**
 * `npm run mutate [-- FILE …]`: changes the rules in many small ways, one at a time, and counts the
 * changes that no test notices. Without a file it takes all of shared/rules: about half an hour.
 * A file, or a pattern such as `shared/planning/swap*.ts`, can be of any other folder of shared.
 * What was judged before and has not changed since is not judged again.
 */
const here = import.meta.dirname;
const root = resolve(here, '../..');
const stryker = resolve(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const files = process.argv.slice(2);

if (!existsSync(stryker)) {
  process.stdout.write('Installing the mutation tester beside its configuration, this once.\n');
  run('npm', ['ci'], here);
}
const mutate = files.length > 0 ? ['--mutate', files.join(',')] : [];
// What is no rule is tested in other folders than the rules are.
if (files.some((file) => !file.startsWith('shared/rules/'))) {
  process.env.MUTATION_TESTS = 'test/shared/**/*.test.ts';
}
run(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.json', ...mutate], root);
process.stdout.write(`${tableOf(readScores(resolve(root, 'test/output/mutation/report.json')))}\n`);

function run(command: string, options: readonly string[], cwd: string): void {
  // On Windows npm is a script, which only a shell can start.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, options, { cwd, stdio: 'inherit', shell });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
