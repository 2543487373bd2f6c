import { createRequire } from 'node:module';
import type { AppManifestUtils } from '@microsoft/app-manifest';
import type { Clinic } from '../../content/clinic.ts';

const require = createRequire(import.meta.url);

const version = '1.29';
const mostDeveloper = 32;

/** What Teams is told of the bot. */
export interface ManifestParts {
  readonly clinic: Clinic;
  readonly appId: string;
  /** Of the package: Teams takes a new one only with a higher version. */
  readonly appVersion: string;
}

export type TeamsAppManifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];

/** The manifest of a bot that talks with one person at a time and takes no files. */
export function manifestOf({ clinic, appId, appVersion }: ManifestParts): Record<string, unknown> {
  const { services, crisis } = clinic.emergency;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
    manifestVersion: version,
    version: appVersion,
    id: appId,
    developer: {
      name: clinic.name.slice(0, mostDeveloper).trim(),
      websiteUrl: clinic.teams?.website,
      privacyUrl: clinic.teams?.privacy,
      termsOfUseUrl: clinic.teams?.terms
    },
    name: { short: 'Unfold', full: `Unfold, ${clinic.name}`.slice(0, 100) },
    description: {
      short: 'Goes through your clinic\'s guide with you in the days after a session.',
      full: `Unfold is a computer program of ${clinic.name}. It goes through the guide for the days after a session with you, asks its questions, and keeps your journal. It is not a person, and no one watches it. In an emergency call ${services.phone}, or ${crisis.phone} at any hour. When messages here are deleted from Unfold's records, Teams keeps its own copy.`
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: clinic.colors.accent,
    bots: [{
      botId: appId,
      scopes: ['personal'],
      isNotificationOnly: false,
      supportsFiles: false,
      commandLists: [{
        scopes: ['personal'],
        commands: [
          { title: 'help now', description: 'Whom to call, at any time' },
          { title: 'menu', description: 'Everything there is' },
          { title: 'help', description: 'How to steer' },
          { title: 'stop', description: 'End for now; your words are kept' }
        ]
      }]
    }],
    defaultInstallScope: 'personal',
    validDomains: []
  };
}

/** @returns what Microsoft's own schema finds wrong with it */
export async function checkManifest(manifest: Record<string, unknown>): Promise<string[]> {
  // From the package beside which the schemas lie: nothing is fetched.
  const { AppManifestUtils: utils } = require('@microsoft/app-manifest') as { AppManifestUtils: typeof AppManifestUtils };
  return utils.validateAgainstSchema(manifest as unknown as TeamsAppManifest);
}
