import type { Methods } from '../method.ts';
import { assistantMethods } from './assistant.ts';
import { authMethods } from './auth.ts';
import { chatMethods } from './chat.ts';
import { postMessageMethods } from './chat-post-message.ts';
import { conversationsMethods } from './conversations.ts';
import { usersMethods } from './users.ts';
import { viewsMethods } from './views.ts';

/** Every Web API method that the stand-in knows. */
export const methods: Methods = {
  ...authMethods,
  ...postMessageMethods,
  ...chatMethods,
  ...conversationsMethods,
  ...usersMethods,
  ...viewsMethods,
  ...assistantMethods,
};
