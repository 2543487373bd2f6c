import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../config.ts';

test('nothing set is a working configuration on this machine alone', () => {
  expect(readConfig({}, '/srv/unfold')).toEqual({
    port: 3978,
    host: 'localhost',
    dataFolder: '/srv/unfold/data',
    contentFolder: '/srv/unfold/content',
    origins: [],
    tokenSecrets: [],
    proxies: ['loopback'],
    metricsReaders: ['loopback'],
    limitFactor: 1,
    logLevel: 'info',
    production: false
  });
});

test('a variable set to nothing is not set', () => {
  expect(readConfig({ PORT: '', UNFOLD_ORIGINS: '' }, '/srv').port).toBe(3978);
});

test.each([' ', '\t', '80 80', '1e3', '0x50', '-1', '+80', '80.0'])('a port of %j is refused', PORT => {
  expect(() => readConfig({ PORT }, '/srv')).toThrow(/1 to mend[^]*PORT is not a number/);
});

test.each(['production', 'Production', ' PRODUCTION '])('NODE_ENV=%j is production', NODE_ENV => {
  expect(readConfig({ NODE_ENV }, '/srv').production).toBe(true);
});

test('secrets that sign tokens, the new one first; proxies; and more room for everybody', () => {
  const [fresh, old] = ['n'.repeat(32), 'o'.repeat(40)];
  expect(readConfig({ UNFOLD_TOKEN_SECRET: `${fresh},${old}`, UNFOLD_PROXIES: '10.0.0.0/8 fd00::/8', UNFOLD_LIMITS: '2.5' }, '/srv')).toMatchObject({ tokenSecrets: [fresh, old], proxies: ['10.0.0.0/8', 'fd00::/8'], limitFactor: 2.5 });
  const wrong = (): unknown => readConfig({ UNFOLD_TOKEN_SECRET: `${fresh},hunter2`, UNFOLD_PROXIES: 'proxy.example', UNFOLD_LIMITS: '0' }, '/srv');
  for (const part of [/3 to mend/, /UNFOLD_TOKEN_SECRET \(entry 2\) is shorter than 32/, /UNFOLD_PROXIES \(entry 1\) is no address/, /UNFOLD_LIMITS is below 0.1/]) expect(wrong).toThrow(part);
  expect(wrong).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hunter2') }));
});

describe('identified patients', () => {
  const secret = 's'.repeat(32);
  const keys = { UNFOLD_IDENTITY_JWKS: 'https://clinic.example/jwks', UNFOLD_IDENTITY_ISSUER: 'https://clinic.example', UNFOLD_IDENTITY_AUDIENCE: 'unfold' };

  test('by a secret, or by keys with issuer and audience', () => {
    expect(readConfig({ UNFOLD_IDENTITY_SECRET: secret }, '/srv').identity).toEqual({ secret });
    expect(readConfig(keys, '/srv').identity).toEqual({ jwks: 'https://clinic.example/jwks', issuer: 'https://clinic.example', audience: 'unfold' });
  });

  test.each([
    ['both ways at once', { ...keys, UNFOLD_IDENTITY_SECRET: secret }, /UNFOLD_IDENTITY_JWKS is set beside/],
    ['keys for any audience', { ...keys, UNFOLD_IDENTITY_AUDIENCE: '' }, /UNFOLD_IDENTITY_AUDIENCE is missing/],
    ['keys of any issuer', { ...keys, UNFOLD_IDENTITY_ISSUER: '' }, /UNFOLD_IDENTITY_ISSUER is missing/],
    ['keys over plain http', { ...keys, UNFOLD_IDENTITY_JWKS: 'http://clinic.example/jwks' }, /UNFOLD_IDENTITY_JWKS must begin with https/],
    ['a short secret', { UNFOLD_IDENTITY_SECRET: 'short' }, /UNFOLD_IDENTITY_SECRET is shorter/]
  ])('%s are refused', (_what, environment, problem) => {
    expect(() => readConfig(environment, '/srv')).toThrow(problem);
  });
});

test('who may read the figures: this machine, some networks, or nobody', () => {
  expect(readConfig({ UNFOLD_METRICS: '10.1.0.0/16, fd00::/8' }, '/srv').metricsReaders).toEqual(['10.1.0.0/16', 'fd00::/8']);
  expect(readConfig({ UNFOLD_METRICS: 'Off' }, '/srv').metricsReaders).toEqual([]);
  expect(() => readConfig({ UNFOLD_METRICS: 'monitor.example' }, '/srv')).toThrow(/UNFOLD_METRICS \(entry 1\) is no address/);
});

describe('Teams', () => {
  const [id, tenantId] = ['11111111-2222-4333-8444-555555555555', '99999999-8888-4777-8666-555555555555'];
  const whole = { MicrosoftAppId: id, MicrosoftAppPassword: 'hunter2', MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: tenantId.toUpperCase() };

  test('by a registration, or without one for development', () => {
    expect(readConfig(whole, '/srv').teams).toEqual({ app: { id, password: 'hunter2', tenantId } });
    expect(readConfig({ UNFOLD_DEV_UNAUTHENTICATED: '1' }, '/srv').teams).toEqual({ unauthenticated: true });
    expect(readConfig({ UNFOLD_DEV_UNAUTHENTICATED: '0' }, '/srv').teams).toBeUndefined();
  });

  test('everything that is missing or wrong is named at once, and the password is not', () => {
    const read = (): unknown => readConfig({ MicrosoftAppPassword: 'hunter2', MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: 'clinic' }, '/srv');
    for (const part of [/3 to mend/, /MicrosoftAppId is missing/, /MicrosoftAppType is not SingleTenant/, /MicrosoftAppTenantId is no id/]) expect(read).toThrow(part);
    expect(read).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hunter2') }));
  });

  test('the switch for development is refused in production, and beside a registration', () => {
    expect(() => readConfig({ UNFOLD_DEV_UNAUTHENTICATED: '1', NODE_ENV: 'production' }, '/srv')).toThrow(/UNFOLD_DEV_UNAUTHENTICATED is set in production/);
    expect(() => readConfig({ ...whole, UNFOLD_DEV_UNAUTHENTICATED: '1' }, '/srv')).toThrow(/is set beside MicrosoftAppId/);
    expect(() => readConfig({ UNFOLD_DEV_UNAUTHENTICATED: 'yes' }, '/srv')).toThrow(/is neither 0 nor 1/);
  });
});

test('several origins, by comma or space', () => {
  expect(readConfig({ UNFOLD_ORIGINS: 'https://a.example, https://b.example:8443' }, '/srv').origins).toEqual(['https://a.example', 'https://b.example:8443']);
});

test('every setting that is wrong is named in one message', () => {
  const read = (): unknown => readConfig({ PORT: 'many', UNFOLD_ORIGINS: 'clinic.example', UNFOLD_LOG_LEVEL: 'loud' }, '/srv');
  for (const part of [/UNFOLD_CONFIG_INVALID: 3 to mend/, /PORT is not a number/, /UNFOLD_ORIGINS \(entry 1\) is not an origin/, /UNFOLD_LOG_LEVEL/]) expect(read).toThrow(part);
});

describe('the receiver of alerts', () => {
  const secret = 'a secret that both of them know, long';

  test.each(['https://alerts.clinic.example/unfold?team=1', 'http://localhost:8080/', 'http://127.0.0.1:8080/', 'http://[::1]:8080/'])('%s with a secret is taken', url => {
    expect(readConfig({ UNFOLD_ALERT_URL: url, UNFOLD_ALERT_SECRET: secret }, '/srv').alerts).toEqual({ url, secret });
  });

  test.each([
    ['plain http over a network', { UNFOLD_ALERT_URL: 'http://alerts.clinic.example/', UNFOLD_ALERT_SECRET: secret }, /UNFOLD_ALERT_URL must begin with https/],
    ['a host that only looks local', { UNFOLD_ALERT_URL: 'http://127.0.0.1.example/', UNFOLD_ALERT_SECRET: secret }, /UNFOLD_ALERT_URL must begin with https/],
    ['another protocol', { UNFOLD_ALERT_URL: 'file:///etc/passwd', UNFOLD_ALERT_SECRET: secret }, /UNFOLD_ALERT_URL must begin with https/],
    ['no address at all', { UNFOLD_ALERT_URL: 'alerts', UNFOLD_ALERT_SECRET: secret }, /UNFOLD_ALERT_URL is not an address/],
    ['a password in the address', { UNFOLD_ALERT_URL: 'https://me:word@alerts.example/', UNFOLD_ALERT_SECRET: secret }, /UNFOLD_ALERT_URL holds a user name or password/],
    ['an address without a secret', { UNFOLD_ALERT_URL: 'https://alerts.example/' }, /UNFOLD_ALERT_SECRET is missing/],
    ['a secret without an address', { UNFOLD_ALERT_SECRET: secret }, /UNFOLD_ALERT_URL is missing/],
    ['a short secret', { UNFOLD_ALERT_URL: 'https://alerts.example/', UNFOLD_ALERT_SECRET: 'short' }, /UNFOLD_ALERT_SECRET is shorter than 32/]
  ])('%s is refused', (_what, environment, problem) => {
    expect(() => readConfig(environment, '/srv')).toThrow(problem);
    expect(() => readConfig(environment, '/srv')).toThrow(/: 1 to mend/);
  });

  test('is named together with everything else that is wrong, and the secret itself is not', () => {
    const read = (): unknown => readConfig({ PORT: 'many', UNFOLD_ALERT_URL: 'ftp://a.example' }, '/srv');
    for (const part of [/3 to mend/, /PORT/, /UNFOLD_ALERT_URL must/, /UNFOLD_ALERT_SECRET is missing/]) expect(read).toThrow(part);
    expect(() => readConfig({ UNFOLD_ALERT_URL: 'https://a.example', UNFOLD_ALERT_SECRET: 'hunter2' }, '/srv')).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hunter2') }));
  });
});

test('the configuration cannot be changed afterwards', () => {
  expect(Object.isFrozen(readConfig({}, '/srv'))).toBe(true);
  expect(Object.isFrozen(readConfig({ UNFOLD_ALERT_URL: 'https://a.example', UNFOLD_ALERT_SECRET: 'x'.repeat(32) }, '/srv').alerts)).toBe(true);
});
