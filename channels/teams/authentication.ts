import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder-core';
import {
  BotFrameworkAuthentication,
  type AuthenticateRequestResult, type BotFrameworkClient, type ClaimsIdentity, type ConnectorFactory, type ServiceClientCredentialsFactory, type UserTokenClient
} from 'botframework-connector';
import { Connectors } from './connectors.ts';
import type { TeamsSettings } from './settings.ts';

/** Where keys are fetched and tokens are asked for. Setting one drops all of the SDK's defaults, so all are set. */
export interface Cloud {
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly ToBotFromChannelTokenIssuer: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string;
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly OAuthUrl: string;
  readonly ValidateAuthority: boolean;
}

/** The SDK's authentication of the Bot Connector, with clients that are made late and shared. */
export class TeamsAuthentication extends BotFrameworkAuthentication {
  readonly #sdk: ConfigurationBotFrameworkAuthentication;
  readonly #connectors = new Connectors();

  /** @param credentials how tokens for replies are had; with the app's password unless said otherwise */
  constructor(settings: TeamsSettings, cloud?: Cloud, credentials?: ServiceClientCredentialsFactory) {
    super();
    const app = 'app' in settings
      ? { MicrosoftAppId: settings.app.id, MicrosoftAppPassword: settings.app.password, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: settings.app.tenantId }
      : {};
    this.#sdk = new ConfigurationBotFrameworkAuthentication({ ...app, ...cloud }, credentials);
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    const { connectorFactory, ...result } = await this.#sdk.authenticateRequest(activity, authHeader);
    return { ...result, ...(connectorFactory === undefined ? {} : { connectorFactory: this.#connectors.shared(connectorFactory) }) } as AuthenticateRequestResult;
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return this.#connectors.shared(this.#sdk.createConnectorFactory(claims));
  }

  /** Nobody signs in to anything through the bot, so no such client is made. */
  override createUserTokenClient(): Promise<UserTokenClient> {
    return Promise.resolve({} as UserTokenClient);
  }

  override authenticateChannelRequest(authHeader: string): Promise<ClaimsIdentity> {
    return this.#sdk.authenticateChannelRequest(authHeader);
  }

  override authenticateStreamingRequest(authHeader: string, channelIdHeader: string): Promise<AuthenticateRequestResult> {
    return this.#sdk.authenticateStreamingRequest(authHeader, channelIdHeader);
  }

  override createBotFrameworkClient(): BotFrameworkClient {
    return this.#sdk.createBotFrameworkClient();
  }
}

/** Whether it failed because the keys could not be fetched, which is no fault of the caller's. */
export function isUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, statusCode } = error as { name?: unknown; statusCode?: unknown };
  return statusCode === 500 || name === 'FetchError' || name === 'AbortError';
}
