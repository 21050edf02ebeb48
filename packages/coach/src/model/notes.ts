import type { Category, GoodCategory, HarmCategory, Level } from './category.ts';

/** What a category means and what a finding of it says. Definitions and words: the project's own message taxonomy, from the sources in `MODEL.md`. */
export interface CategoryNote {
  /** Absent for a good category: a strength has no level. */
  readonly level?: Level;
  readonly definition: string;
  /** One sentence shown as the reason. */
  readonly reason: string;
  /** Another way to say it; in brackets when it is a step and not a sentence. */
  readonly better: string;
}

const harms: Readonly<Record<HarmCategory, CategoryNote>> = {
  pressure_pleading: {
    level: 'nudge',
    definition:
      'Pushing for a reply, a meeting or a reversal, begging, or carrying on after the other person has said no or asked for room.',
    reason:
      'This pushes for an answer before they are ready, and pressure usually makes a person who has stepped back step back further.',
    better: "I'd like to talk when you want to. If that's not now, that's all right and I won't keep asking.",
  },
  guilt_trip: {
    level: 'nudge',
    definition:
      "Making the partner answerable for the writer's pain, sacrifice or family's suffering, so that they act out of guilt.",
    reason: 'This asks them to carry your pain as a debt, and people pull away from debts they did not agree to.',
    better: "I've found these weeks hard. I'm looking after that on my side; I'm not asking you to fix it.",
  },
  blame_accusation: {
    level: 'nudge',
    definition: "Putting the cause of the break-up, or of the writer's own conduct, on the partner.",
    reason: 'This puts the whole fault on them, and a person who feels accused defends instead of listening.',
    better: 'There was a part of this that was mine: I stopped telling you what was going on with me.',
  },
  criticism: {
    level: 'nudge',
    definition:
      "Judging the partner's character as a whole; a complaint, by contrast, names one act, its effect and a wish.",
    reason: 'This judges who they are rather than what happened, so there is nothing in it they can answer or change.',
    better: "When the pickup was late on Thursday I felt stuck. Could you text me next time if you're running behind?",
  },
  contempt: {
    level: 'strong',
    definition: 'Mockery, sneering, name-calling, disgust or speaking from above.',
    reason: 'This looks down on them; contempt is the pattern most closely tied to couples coming apart.',
    better:
      "I'm angry about the money and I don't want to be cruel about it, so I'll write again when I've cooled down.",
  },
  defensiveness: {
    level: 'nudge',
    definition:
      "Excusing oneself, hitting back or pointing at the partner's faults in place of taking in what was said.",
    reason: 'This answers a hurt with a counter-charge, so they will feel unheard.',
    better: "You're right that I shouted. There was a reason, but the shouting was mine.",
  },
  stonewalling: {
    level: 'nudge',
    definition:
      'Shutting the exchange down as a punishment, with no return; a time-out, by contrast, names when the talk continues.',
    reason: 'This slams the door instead of taking a break, and leaves them with nothing to hold on to.',
    better: "I'm too stirred up to talk well right now. Can we come back to it tomorrow at six?",
  },
  ultimatum: {
    level: 'strong',
    definition:
      "A forced choice or private deadline with a penalty attached, meant to make the partner decide the writer's way.",
    reason: 'This makes their choice a forced one, and a yes given under threat does not last.',
    better: "I'd like us to try counselling. It's your decision, and I'd rather have an honest no than a forced yes.",
  },
  threat: {
    level: 'block',
    definition:
      "Announcing or hinting at harm to the partner's body, name, work, money, children, pets or new partner.",
    reason: 'This can frighten them and may be a crime; this app will not help send it.',
    better:
      '(No rewrite offered. Put the phone down, leave the room, and use the help shown here for people who fear they may do harm.)',
  },
  self_harm_leverage: {
    level: 'block',
    definition: "Tying one's own death or injury to what the partner does or does not do.",
    reason: "Your safety comes first, so let's look after that now; they cannot be the one who has to keep you alive.",
    better:
      "(No message to the partner. Show the crisis screen. Later, if wanted: I've been in a bad place and I'm getting help for it. You don't have to do anything.)",
  },
  controlling_monitoring: {
    level: 'strong',
    definition:
      'Checking on, questioning or limiting where the partner goes, whom they see and what they do, or asking for passwords or location.',
    reason: 'This watches them rather than trusting them, and they are free to live unobserved.',
    better: '(Delete the question. If it is about the children: Which address should I bring the kids to on Saturday?)',
  },
  love_bombing: {
    level: 'strong',
    definition: 'A flood of adoration, gifts or grand gestures, far beyond the contact the partner has agreed to.',
    reason: 'This is more than they have asked for, and being overwhelmed can feel like pressure.',
    better: "I thought of you today and I'm glad for the years we had. No reply needed.",
  },
  bargaining_overpromising: {
    level: 'nudge',
    definition: 'Trading change for return, or claiming total and instant change.',
    reason: 'Big promises are hard to believe now; small things kept over time are what rebuild trust.',
    better: "I've started counselling on Tuesdays. It's slow, and I'm doing it whatever happens between us.",
  },
  non_apology: {
    level: 'nudge',
    definition:
      "Apology words that put the problem in the other person's reaction, add a 'but', stay empty or demand closure.",
    reason: 'This sounds like sorry but leaves the blame with them, so it often lands worse than silence.',
    better: "I'm sorry I read your messages. It was wrong and it was my choice.",
  },
  minimising: {
    level: 'nudge',
    definition: "Making one's own act or the other's hurt smaller than it was.",
    reason: 'This tells them their hurt is too big, which usually makes it bigger.',
    better: "I called it a joke and it wasn't one. I can see it hurt you.",
  },
  gaslighting_denial: {
    level: 'strong',
    definition: "Denying what happened while casting doubt on the partner's memory or sanity.",
    reason: 'This tells them they cannot trust their own mind; you can remember it differently without that.',
    better: 'I remember that evening differently, and I believe that it felt frightening to you.',
  },
  triangulation: {
    level: 'strong',
    definition: 'Bringing children, relatives, friends or a faith community in as messengers, witnesses or levers.',
    reason: 'This puts other people, above all children, in the middle of something that is between you two.',
    better: "The kids asked if we're both coming to the concert on the 14th. What would you like me to tell them?",
  },
  flooding_late_night: {
    level: 'nudge',
    definition:
      'Too much, too often or in the night: long texts, several unanswered in a row, or sent between about 22:00 and 07:00. Needs context (hour, count, length), not words alone.',
    reason: 'It is late or a lot at once, and what is written at night usually reads better in the morning.',
    better: '(Keep it in the vault and look again after 9 am. If it must go: one short message, one point.)',
  },
  absolutes: {
    level: 'nudge',
    definition: "'Always', 'never', 'every time', 'nothing' used about the partner's conduct.",
    reason: "One exception makes 'always' or 'never' untrue, and then the talk is about the exception.",
    better: "On Tuesday, when I told you about work, I didn't feel heard.",
  },
  mind_reading: {
    level: 'nudge',
    definition: "Stating the partner's feelings, motives or plans as known fact.",
    reason: "You can't see inside their head, and being told what one feels is galling.",
    better: "I don't know what the silence means for you. If you want to tell me one day, I'd like to hear it.",
  },
};

const goods: Readonly<Record<GoodCategory, CategoryNote>> = {
  i_statement: {
    definition: 'Says what I felt (a feeling word) about a concrete situation, without a verdict on the other.',
    reason: 'You speak for yourself and name a feeling, which is easier to hear.',
    better: 'I felt lonely on the evenings we sat in separate rooms.',
  },
  specific_responsibility: {
    definition: "Names one's own act, plainly, with no share handed to the partner.",
    reason: 'You name what you did without excuses; readers rate this as the weightiest part of an apology.',
    better: 'I read your diary in March. It was wrong and it was my choice.',
  },
  regret: {
    definition: 'Says one is sorry for an act or for the hurt it caused.',
    reason: 'You let them see that their hurt matters to you.',
    better: 'I regret the way I spoke to you that night.',
  },
  repair_offer: {
    definition: 'Offers or reports a concrete step that puts something right, with no price attached.',
    reason: 'You back the words with something that can be seen and checked.',
    better: "I've set up a standing order for my half, starting on the first.",
  },
  validation_empathy: {
    definition: "Shows that the other's feeling or decision makes sense, without arguing or claiming to know it all.",
    reason: 'You show you took in their side before giving yours.',
    better: 'It makes sense that you needed to leave after that.',
  },
  appreciation: {
    definition: 'Sincere, specific thanks or recognition, in proportion, asking for nothing.',
    reason: 'You thank them for something real and leave it there.',
    better: 'Thank you for taking Leo to the match, he talked about it all evening.',
  },
  easy_out: {
    definition: 'Leaves the other truly free not to answer or to say no.',
    reason: 'You leave them room to say no, which makes any yes worth more.',
    better: "If you'd rather not, that's completely fine and I won't bring it up again.",
  },
  clear_request: {
    definition: 'One concrete, doable, time-bounded thing that can be answered yes or no.',
    reason: 'You ask for one clear thing, so it can be answered simply.',
    better: 'Could we have a 20-minute call on Thursday after seven about the school forms?',
  },
  respects_space: {
    definition: 'Keeps to the distance the partner asked for and says so in deeds, without counting the days.',
    reason: 'You keep to what they asked, and that is the clearest sign of respect you can give now.',
    better: "You asked for a month without contact. I'll keep to that and won't write until you do.",
  },
};

/** The note of every category, harmful and good. */
export const categoryNotes: Readonly<Record<Category, CategoryNote>> = { ...harms, ...goods };
