import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { contentFolder, projectRoot } from './support/content.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'unfold-teams-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const appId = '11111111-2222-4333-8444-555555555555';
const registration = { MicrosoftAppId: appId, MicrosoftAppPassword: 'hunter2', MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: '99999999-8888-4777-8666-555555555555' };
const zip = path.join(folder, 'unfold.zip');

/** The command as an administrator runs it. */
function run(environment: Readonly<Record<string, string>>): Promise<{ code: number; said: string }> {
  return new Promise(resolve => {
    const env = { PATH: process.env['PATH'], ...environment };
    execFile(process.execPath, ['scripts/run.mjs', 'commands/teamsPackage.ts', zip], { cwd: projectRoot, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr });
    });
  });
}

/** The shipped content with another clinic.yaml. */
function contentWith(change: (clinic: string) => string): string {
  const changed = mkdtempSync(path.join(folder, 'content-'));
  cpSync(contentFolder, changed, { recursive: true });
  const file = path.join(changed, 'clinic.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return changed;
}

const sizeOf = (png: Uint8Array | undefined): number[] => {
  const bytes = Buffer.from(png ?? []);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test('the package holds a manifest that Microsoft\'s schema takes, and icons of the two sizes', async () => {
  expect((await run(registration)).code).toBe(0);
  const files = unzipSync(readFileSync(zip));
  expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  expect([sizeOf(files['color.png']), sizeOf(files['outline.png'])]).toEqual([[192, 192], [32, 32]]);
  const text = new TextDecoder().decode(files['manifest.json']);
  expect(text).not.toContain('hunter2');
  expect(JSON.parse(text)).toMatchObject({
    manifestVersion: '1.29',
    id: appId,
    developer: { name: 'Quiet Harbor Ketamine Clinic', websiteUrl: 'https://clinic.example/' },
    accentColor: '#1f5a6e',
    bots: [{ botId: appId, scopes: ['personal'], supportsFiles: false }]
  });
}, 120_000);

test('what Teams would not take is named, and nothing is written', async () => {
  rmSync(zip, { force: true });
  const long = await run({ ...registration, UNFOLD_CONTENT: contentWith(clinic => clinic.replace('https://clinic.example/terms', `https://clinic.example/${'t'.repeat(2_100)}`)) });
  expect(long.code).toBe(1);
  expect(long.said).toMatch(/UNFOLD_TEAMS_PACKAGE: 1 to mend:\n {2}the manifest at \/developer\/termsOfUseUrl/);
  const none = await run({ ...registration, UNFOLD_CONTENT: contentWith(clinic => clinic.replace(/\nteams:\n(?: {2}.*\n)+/, '\n')) });
  expect([none.code, none.said]).toEqual([1, expect.stringMatching(/clinic.yaml: teams is missing/)]);
  expect((await run({})).said).toMatch(/UNFOLD_TEAMS_PACKAGE: MicrosoftAppId and its companions are not set/);
  expect(() => readFileSync(zip)).toThrow(/ENOENT/);
}, 120_000);
