import path from 'node:path';
import * as z from 'zod';
import { addressProblem, shortestSecret, type Webhook } from './alerts/receiver.ts';
import type { IdentitySource } from './channels/directline/identity.ts';
import { proxyProblem } from './channels/http/clientAddress.ts';
import type { TeamsSettings } from './channels/teams/settings.ts';
import { CodedError } from './errors.ts';
import { type KeyRing, parseKeyRing } from './storage/sealing/keyRing.ts';

// Digits alone: Number(' ') is 0, which would listen on any port that is free.
const port = z.coerce.number({ error: 'is not a number' }).int().min(0).max(65_535, 'is not a port (1 to 65535)');
const digits = (text: unknown): unknown => (typeof text === 'string' && !/^\d+$/.test(text) ? Number.NaN : text);
const origin = z.string().refine(text => URL.canParse(text) && new URL(text).origin === text, 'is not an origin such as https://clinic.example');
const list = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

const address = z.string().superRefine((text, context) => {
  const message = addressProblem(text);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

const secret = z.string().min(shortestSecret, `is shorter than ${shortestSecret} characters`);

const proxy = z.string().superRefine((text, context) => {
  const message = proxyProblem(text);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

const keys = z.string().transform((text, context): KeyRing => {
  const read = parseKeyRing(text);
  if (!('problem' in read)) return read;
  context.addIssue({ code: 'custom', message: read.problem });
  return z.NEVER;
});

const databaseAddress = z.string().refine(
  text => URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol),
  'is not an address such as postgres://user:password@host:5432/unfold'
);

// Settings in the names that botbuilder's own documentation gives them.
const registration = ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppType', 'MicrosoftAppTenantId'] as const;
const guid = z.guid('is no id such as 11111111-2222-3333-4444-555555555555').transform(text => text.toLowerCase());

// What two settings say together is checked even where another one is wrong, so that all is named at once.
const always = (): boolean => true;

// A variable that is set to nothing is a variable that is not set.
const Environment = z.object({
  PORT: z.preprocess(digits, port.default(3978)),
  UNFOLD_HOST: z.string().default('localhost'),
  UNFOLD_DATA: z.string().default('data'),
  UNFOLD_CONTENT: z.string().default('content'),
  UNFOLD_KEY: keys.optional(),
  UNFOLD_DATABASE_URL: databaseAddress.optional(),
  UNFOLD_ORIGINS: z.string().default('').transform(list).pipe(z.array(origin)),
  UNFOLD_TOKEN_SECRET: z.string().default('').transform(list).pipe(z.array(secret)),
  UNFOLD_PROXIES: z.string().default('loopback').transform(list).pipe(z.array(proxy)),
  UNFOLD_METRICS: z.string().default('loopback').transform(text => (text.trim().toLowerCase() === 'off' ? [] : list(text))).pipe(z.array(proxy)),
  UNFOLD_LIMITS: z.coerce.number({ error: 'is not a number' }).min(0.1, 'is below 0.1').max(1_000, 'is above 1000').default(1),
  UNFOLD_IDENTITY_SECRET: secret.optional(),
  UNFOLD_IDENTITY_JWKS: address.optional(),
  UNFOLD_IDENTITY_ISSUER: z.string().optional(),
  UNFOLD_IDENTITY_AUDIENCE: z.string().optional(),
  UNFOLD_ALERT_URL: address.optional(),
  UNFOLD_ALERT_SECRET: secret.optional(),
  UNFOLD_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  MicrosoftAppId: guid.optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z.literal('SingleTenant', 'is not SingleTenant: a clinic\'s bot answers the clinic\'s own tenant').optional(),
  MicrosoftAppTenantId: guid.optional(),
  UNFOLD_DEV_UNAUTHENTICATED: z.enum(['0', '1'], 'is neither 0 nor 1').default('0'),
  NODE_ENV: z.string().trim().toLowerCase().default('development')
})
  .superRefine((set, context) => {
    const given = registration.filter(name => set[name] !== undefined);
    if (given.length === 0) return;
    for (const name of registration) {
      if (set[name] === undefined) context.addIssue({ code: 'custom', path: [name], message: `is missing: ${given.join(', ')} ${given.length === 1 ? 'needs' : 'need'} it` });
    }
  }, { when: always })
  .refine(set => set.UNFOLD_DEV_UNAUTHENTICATED !== '1' || set.NODE_ENV !== 'production', { path: ['UNFOLD_DEV_UNAUTHENTICATED'], error: 'is set in production: it lets callers in whom nobody has authenticated', when: always })
  .refine(set => set.UNFOLD_DEV_UNAUTHENTICATED !== '1' || set.MicrosoftAppId === undefined, { path: ['UNFOLD_DEV_UNAUTHENTICATED'], error: 'is set beside MicrosoftAppId: where there is a registration, callers are authenticated', when: always })
  .refine(set => set.UNFOLD_ALERT_URL === undefined || set.UNFOLD_ALERT_SECRET !== undefined, { path: ['UNFOLD_ALERT_SECRET'], error: 'is missing: UNFOLD_ALERT_URL needs it, so that the receiver can tell who sends', when: always })
  .refine(set => set.UNFOLD_ALERT_SECRET === undefined || set.UNFOLD_ALERT_URL !== undefined, { path: ['UNFOLD_ALERT_URL'], error: 'is missing: UNFOLD_ALERT_SECRET is of no use without it', when: always })
  .refine(set => set.UNFOLD_IDENTITY_SECRET === undefined || set.UNFOLD_IDENTITY_JWKS === undefined, { path: ['UNFOLD_IDENTITY_JWKS'], error: 'is set beside UNFOLD_IDENTITY_SECRET: identities are signed in one way', when: always })
  .refine(set => set.UNFOLD_IDENTITY_JWKS === undefined || set.UNFOLD_IDENTITY_AUDIENCE !== undefined, { path: ['UNFOLD_IDENTITY_AUDIENCE'], error: 'is missing: without it a token that those keys signed for any other site would be taken', when: always })
  .refine(set => set.UNFOLD_IDENTITY_JWKS === undefined || set.UNFOLD_IDENTITY_ISSUER !== undefined, { path: ['UNFOLD_IDENTITY_ISSUER'], error: 'is missing: UNFOLD_IDENTITY_JWKS needs it', when: always });

export interface Config {
  readonly port: number;
  /** The address to listen on; this machine alone unless said otherwise. */
  readonly host: string;
  readonly dataFolder: string;
  /** PostgreSQL in the place of the data folder, for several processes. */
  readonly databaseUrl?: string;
  readonly contentFolder: string;
  /** What seals patients' records; without it a key lies in the data folder. */
  readonly keys?: KeyRing;
  /** Sites whose pages may show the chat. */
  readonly origins: readonly string[];
  /** Sign the chat's tokens, the first of them, and are read, all of them; without any one lies in the data folder. */
  readonly tokenSecrets: readonly string[];
  /** Addresses and networks of proxies whose X-Forwarded-For is believed. */
  readonly proxies: readonly string[];
  /** Addresses and networks that may read /metrics; none when it is empty. */
  readonly metricsReaders: readonly string[];
  /** How many times the usual limits on requests. */
  readonly limitFactor: number;
  /** How the clinic's site says who a patient is; without it everybody is anonymous. */
  readonly identity?: IdentitySource;
  /** How patients in Microsoft Teams come in; without it they do not. */
  readonly teams?: TeamsSettings;
  /** Who takes alerts for the care team; without it they are only written to a file. */
  readonly alerts?: Webhook;
  readonly logLevel: z.infer<typeof Environment>['UNFOLD_LOG_LEVEL'];
  readonly production: boolean;
}

/**
 * @param folder what relative paths start from: the project's root
 * @throws CodedError UNFOLD_CONFIG_INVALID naming every setting that is wrong
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, folder: string): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = Environment.safeParse(set);
  if (!result.success) {
    const lines = result.error.issues.map(issue => {
      const [name, ...rest] = issue.path.map(String);
      return `  ${name ?? ''}${rest.length > 0 ? ` (entry ${Number(rest[0]) + 1})` : ''} ${issue.message}; see the table of settings in README.md`;
    });
    throw new CodedError('UNFOLD_CONFIG_INVALID', `${lines.length} to mend in the environment:\n${lines.join('\n')}`);
  }
  const value = result.data;
  const { UNFOLD_ALERT_URL: url, UNFOLD_ALERT_SECRET: secret } = value;
  return Object.freeze({
    port: value.PORT,
    host: value.UNFOLD_HOST,
    dataFolder: path.resolve(folder, value.UNFOLD_DATA),
    ...(value.UNFOLD_DATABASE_URL === undefined ? {} : { databaseUrl: value.UNFOLD_DATABASE_URL }),
    contentFolder: path.resolve(folder, value.UNFOLD_CONTENT),
    ...(value.UNFOLD_KEY ? { keys: value.UNFOLD_KEY } : {}),
    origins: Object.freeze(value.UNFOLD_ORIGINS),
    tokenSecrets: Object.freeze(value.UNFOLD_TOKEN_SECRET),
    proxies: Object.freeze(value.UNFOLD_PROXIES),
    metricsReaders: Object.freeze(value.UNFOLD_METRICS),
    limitFactor: value.UNFOLD_LIMITS,
    ...identityOf(value),
    ...teamsOf(value),
    ...(url !== undefined && secret !== undefined ? { alerts: Object.freeze({ url, secret }) } : {}),
    logLevel: value.UNFOLD_LOG_LEVEL,
    production: value.NODE_ENV === 'production'
  });
}

function identityOf(set: z.infer<typeof Environment>): { identity?: IdentitySource } {
  const { UNFOLD_IDENTITY_SECRET: secret, UNFOLD_IDENTITY_JWKS: jwks, UNFOLD_IDENTITY_ISSUER: issuer, UNFOLD_IDENTITY_AUDIENCE: audience } = set;
  const source = secret !== undefined ? { secret } : jwks !== undefined ? { jwks } : undefined;
  if (source === undefined) return {};
  return { identity: Object.freeze({ ...source, ...(issuer === undefined ? {} : { issuer }), ...(audience === undefined ? {} : { audience }) }) };
}

function teamsOf(set: z.infer<typeof Environment>): { teams?: TeamsSettings } {
  const { MicrosoftAppId: id, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenantId } = set;
  if (set.UNFOLD_DEV_UNAUTHENTICATED === '1') return { teams: Object.freeze({ unauthenticated: true as const }) };
  if (id === undefined || password === undefined || tenantId === undefined) return {};
  return { teams: Object.freeze({ app: Object.freeze({ id, password, tenantId }) }) };
}
