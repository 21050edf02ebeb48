import { createRequire } from 'node:module';
import { Profanity } from '@2toad/profanity';
import { SentimentAnalyzer } from '@nlpjs/sentiment';
import { text as alexText } from 'alex';
import { retext } from 'retext';
import retextProfanities from 'retext-profanities';

/** A package people use today: the higher its number, the more it minds the text. */
export interface Peer {
  readonly name: string;
  read(text: string): number | Promise<number>;
}

interface Vader {
  readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } };
}

interface Container {
  use(plugin: unknown): unknown;
}

/** The five packages, each asked for a number so that it can be given its best threshold. */
export async function createPeers(): Promise<Peer[]> {
  const require = createRequire(import.meta.url);
  const vader = require('vader-sentiment') as Vader;
  const profanity = new Profanity({ languages: ['en'] });
  const processor = retext().use(retextProfanities);
  const { containerBootstrap } = require('@nlpjs/core') as { containerBootstrap: () => Promise<Container> };
  const { LangEn } = require('@nlpjs/lang-en') as { LangEn: unknown };
  const container = await containerBootstrap();
  container.use(LangEn);
  const analyser = new SentimentAnalyzer({ container });
  return [
    { name: 'alex', read: (text) => alexText(text).messages.length },
    { name: 'retext-profanities', read: async (text) => (await processor.process(text)).messages.length },
    { name: 'vader-sentiment', read: (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound },
    {
      name: '@nlpjs/sentiment',
      read: async (text) => {
        const result = (await analyser.process({ locale: 'en', text })) as { sentiment: { average: number } };
        return -result.sentiment.average;
      },
    },
    { name: '@2toad/profanity', read: (text) => (profanity.exists(text) ? 1 : 0) },
  ];
}
