// npm test: types, walls and style, then every test; ends with one line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './bundle.mjs';

const bin = name => path.join(root, 'node_modules', name);
const only = process.argv.slice(2);
const reportFolder = mkdtempSync(path.join(tmpdir(), 'unfold-test-'));
const report = path.join(reportFolder, 'report.json');
let passed = 0;
let failed = 0;

function step(name, args, env = {}) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'UTC', ...env } });
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.error(`${name}: failed`);
  }
}

if (only.length === 0) {
  step('types', [bin('typescript/bin/tsc'), '--noEmit']);
  step('lint', [bin('eslint/bin/eslint.js'), '.']);
  step('walls', [bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.mjs', '.']);
}
function jest(args) {
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', bin('jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...args],
    { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'UTC' } }
  );
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  } catch {
    failed += 1;
  }
  if (status !== 0 && failed === 0) failed = 1;
}

jest(only);
rmSync(reportFolder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
