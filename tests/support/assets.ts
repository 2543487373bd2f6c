import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadAssets, type PageAssets } from '../../channels/page/assets.ts';
import { contentFolder, projectRoot } from './content.ts';

/** The pages' files as a start reads them, without Web Chat unless its folder is given. */
export const pageAssets = (webChat = path.join(projectRoot, 'no-such-folder')): PageAssets =>
  loadAssets({ widget: path.join(projectRoot, 'widget'), webChat, logo: path.join(contentFolder, 'logo.svg') });

/** The folder with the real Web Chat, which is fetched when it is not there yet. */
export async function realWebChat(): Promise<string> {
  const script = pathToFileURL(path.join(projectRoot, 'scripts', 'webchat.mjs')).href;
  const { prepareWebChat } = await import(script) as { prepareWebChat(): Promise<string> };
  return prepareWebChat();
}
