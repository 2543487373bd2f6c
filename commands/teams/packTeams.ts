import { zipSync } from 'fflate';
import { CodedError } from '../../errors.ts';
import { colorIcon, outlineIcon } from '../../picture/teamsIcons.ts';
import { checkManifest, manifestOf, type ManifestParts } from './manifest.ts';

/**
 * The package that an administrator uploads to Teams, as a zip file.
 * @throws CodedError UNFOLD_TEAMS_PACKAGE naming everything that Teams would not take
 */
export async function packTeams(parts: ManifestParts): Promise<Uint8Array> {
  if (parts.clinic.teams === undefined) throw refused(['clinic.yaml: teams is missing; it names the website, the privacy page and the terms of use that Teams shows']);
  const manifest = manifestOf(parts);
  const problems = await checkManifest(manifest);
  if (problems.length > 0) throw refused(problems.map(problem => `the manifest at ${problem.trim()}`));
  return zipSync({
    'manifest.json': new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
    'color.png': colorIcon(parts.clinic.colors.accent),
    'outline.png': outlineIcon()
  });
}

const refused = (problems: readonly string[]): CodedError => new CodedError('UNFOLD_TEAMS_PACKAGE', `${problems.length} to mend:\n${problems.map(problem => `  ${problem}`).join('\n')}`);
