import {
  type Activity,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  TurnContext,
} from 'botbuilder';
import restify from 'restify';
import { throwawayCard } from './throwawayCard.ts';

/** A bot that only proves the harness: it knows nothing of Waymark. */
export type ThrowawayBot = {
  endpoint: string;
  received: Activity[];
  /** Says something of its own accord in a conversation it has heard from; gives the activity's id. */
  say(conversationId: string, message: Partial<Activity>): Promise<string>;
  /** Replaces what it said before. */
  update(conversationId: string, activityId: string, message: Partial<Activity>): Promise<void>;
  /** Starts a post of its own in a channel it has heard from. */
  post(channelId: string, text: string): Promise<{ conversationId: string; activityId: string }>;
  close(): Promise<void>;
};

/** A message with the card the harness is tried on. */
export function cardMessage(title: string): Partial<Activity> {
  return { type: 'message', attachments: [CardFactory.adaptiveCard(throwawayCard(title))] };
}

/** Starts it on a random port of 127.0.0.1, with no app id and so without authentication. */
export async function startThrowawayBot(): Promise<ThrowawayBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const received: Activity[] = [];
  const references = new Map<string, Partial<ConversationReference>>();
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as never, response, async (context) => {
      const { activity } = context;
      received.push(activity);
      references.set(activity.conversation.id, TurnContext.getConversationReference(activity));
      if (activity.type === 'invoke') await answerPress(context);
      if (activity.type === 'message') await answerMessage(context);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  const inConversation = async (id: string, act: (context: TurnContext) => Promise<void>): Promise<void> => {
    await adapter.continueConversationAsync('', references.get(id) ?? {}, act);
  };
  return {
    endpoint: `http://127.0.0.1:${server.address().port}/api/messages`,
    received,
    say: async (conversationId, message) => {
      let id = '';
      await inConversation(conversationId, async (context) => {
        id = (await context.sendActivity(message))?.id ?? '';
      });
      return id;
    },
    update: (conversationId, activityId, message) =>
      inConversation(conversationId, async (context) => {
        await context.updateActivity({ ...message, id: activityId });
      }),
    post: async (channelId, text) => {
      const { serviceUrl = '', bot } = references.get(channelId) ?? {};
      let made = { conversationId: '', activityId: '' };
      const parameters = {
        isGroup: true,
        channelData: { channel: { id: channelId } },
        activity: { type: 'message', text },
        ...(bot === undefined ? {} : { bot }),
      };
      await adapter.createConversationAsync(
        '',
        'msteams',
        serviceUrl,
        '',
        parameters as never,
        async (context) => {
          made = { conversationId: context.activity.conversation.id, activityId: context.activity.id ?? '' };
        },
      );
      return made;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

async function answerMessage(context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.value !== undefined) {
    await context.sendActivity(`Submitted ${JSON.stringify(activity.value)}`);
    return;
  }
  const text = TurnContext.removeRecipientMention(activity)?.trim() ?? '';
  await context.sendActivity(text === 'hello' ? cardMessage('Hello there') : `You said ${text}`);
}

async function answerPress(context: TurnContext): Promise<void> {
  const { action } = context.activity.value as { action: { verb: string; data: Record<string, string> } };
  const { verb, data } = action;
  const title = verb === 'same' ? 'Hello there' : `Recorded ${Object.keys(data).length} answers`;
  const body = {
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: throwawayCard(title),
  };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
