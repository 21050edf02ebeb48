import type { Rule } from '../rule.ts';

export const contemptSneer: Rule = {
  name: 'contempt-sneer',
  says: { harm: 'contempt' },
  note: 'Looking down: insult, mockery, disgust. The same words about oneself or a thing are not.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:you(?:'re| are)?|your|ur)[a-z' ]{0,20}(?:pathetic|a joke|disgust(?:ing)?|a loser|an embarrassment|a clown|laughable|ridiculous|a disgrace|worthless|a waste|beneath|trash|scum|a fraud|an idiot|a child|delusional|a snake|a cow|a rat|a slag|a whore|a slut|a bitch|a bastard|a prick|a dick|a twat|a cunt|nobody|nothing)",
    '(?:bitch|bastard|slut|whore|slag|cunt|wanker|prick|arsehole|asshole|dickhead|twat|scumbag|loser|gobshite|eejit of a)$',
    '(?:you|that|it) (?:disgusts?|repulses?|sickens?) me|you make me (?:sick|laugh)',
    '(?:oh |well |wow |aw |lol |haha |ha )+(?:bravo|congrats|congratulations|well done|good for you|poor you|poor (?:baby|thing|little)|how (?:sweet|cute|brave|mature|noble)|what a (?:hero|saint|surprise|shock))',
    '(?:slow clap|gold star|mother of the year|father of the year|parent of the year|mum of the year|dad of the year|wife of the year|husband of the year)',
    "(?:grow up|get a grip|get a life|cry me a river|boo hoo|do me a favour|don't make me laugh|give me a break|spare me|jog on|as if)",
    'good luck (?:with (?:your|that|him|her)|paying|finding|explaining|raising)',
    '(?:running|run|ran|crawling|crawl|hiding|going) (?:back |home |off )*(?:to|behind) (?:mummy|mum|mam|daddy|mammy|your mummy)',
    '(?:almost|nearly|kind of|actually) (?:feel |felt )?sorry for you',
    'your (?:little|so-called|precious|stupid|silly|sad|pathetic|cute|tiny|big fancy) (?:\\w+)',
    '🙄|🤡|🤮|🖕',
    '(?:wow|oh),? an? (?:adult|actual|grown|apology|answer)',
    "didn't know you (?:could|had it in you|knew how)",
  ],
  unless: [
    'i (?:was|felt|feel|am|look) (?:pathetic|ridiculous|stupid)',
    "i'm (?:pathetic|ridiculous|such)",
    'i called you',
    'i said',
    'sorry (?:for|that i) (?:call|roll|mock|laugh)',
    'your little (?:one|sister|brother|cousin|man|girl|boy|note|plant|nephew|niece)',
    'i was',
  ],
  valid: ["You're pathetic", 'good luck with your little hobby', 'you disgust me'],
  invalid: ['I felt pathetic after all those calls.', 'Your little sister rang.', 'Bravo on the promotion.'],
};
