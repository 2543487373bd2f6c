import { forget, noteUse, recall } from './access.js';
import { start } from './conversation.js';
import { watchHeader, watchOpening } from './header.js';
import { tellHost } from './host.js';
import { watchLeaving } from './leaving.js';
import { say } from './page.js';
import { forgetUnsent, unsentOwner } from './unsent.js';

// Nobody was here for too long, or the chat was left in another tab: whoever comes now may be somebody else.
const before = recall();
if (before === undefined) forget();
if (before?.conversationId !== unsentOwner()) forgetUnsent();
noteUse();
watchHeader();
watchOpening();
watchLeaving();
say('chat-loading');
tellHost('ready');
void start();
