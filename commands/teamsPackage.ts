// npm run teams:package -- [FILE]: the package for Microsoft Teams, from clinic.yaml and the environment
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openContent } from '../app.ts';
import { readConfig } from '../config.ts';
import { CodedError } from '../errors.ts';
import { packTeams } from './teams/packTeams.ts';

const file = path.resolve(process.argv[2] ?? path.join('dist', 'unfold-teams.zip'));

try {
  const config = readConfig(process.env, process.cwd());
  if (config.teams === undefined || !('app' in config.teams)) {
    throw new CodedError('UNFOLD_TEAMS_PACKAGE', 'MicrosoftAppId and its companions are not set, so there is no bot to package; see docs/teams.md');
  }
  const { clinic } = openContent(config);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const zip = await packTeams({ clinic, appId: config.teams.app.id, appVersion: version });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, zip);
  console.log(`${file}: ${zip.length} bytes, for ${clinic.name}`);
} catch (error) {
  if (!(error instanceof CodedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
