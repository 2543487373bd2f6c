import type { Server } from 'restify';
import type { RecordStore } from '../../storage/port.ts';
import { TeamsNotify } from './notify.ts';
import { mountTeams } from './routes.ts';
import { Teams, type TeamsOptions } from './teams.ts';

/** Puts Teams on a server. */
export function openTeams(server: Server, store: RecordStore, options: TeamsOptions): TeamsNotify {
  const teams = new Teams(options);
  mountTeams(server, teams, options.log);
  return new TeamsNotify({ teams, store, gone: options.gone });
}

/** This module, which is loaded only where Teams is configured. */
export type OpenTeams = typeof openTeams;
