/** The bot's registration at the clinic's own tenant. */
export interface TeamsApp {
  readonly id: string;
  readonly password: string;
  readonly tenantId: string;
}

/** How Teams comes in: by the registration of a bot, or, for trying it out, from this machine without one. */
export type TeamsSettings = { readonly app: TeamsApp } | { readonly unauthenticated: true };
