import type { Rule } from '../rule.ts';

export const loveFlood: Rule = {
  name: 'love-flood',
  says: { harm: 'love_bombing' },
  note: 'Adoration and grand gestures far beyond what was agreed. One plain "I love you" is not a flood.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    '(?:my |the )(?:soulmate|soul mate|everything|whole world|whole life|entire world|queen|king|angel|goddess|one and only|reason for living|universe|heartbeat|twin flame)',
    '(?:love of my life|air i breathe|only one for me|meant to be|made for each other|written in the stars|destined)',
    '(?:nobody|no one|no-one|no man|no woman) (?:will|could|can|would)(?: ever)? love you (?:like|as|the way)',
    "(?:i'd|i would|i'll|i will) (?:die|kill|cross|walk|climb|swim|give up|wait forever|worship|love you (?:forever|until|till))[a-z ]{0,20}(?:for you|oceans?|everything|the world|die|forever)?",
    '(?:i )?(?:worship|adore|idolise) (?:you|the ground)',
    '(?:i )?(?:booked|bought|ordered|got|arranged|sent|sending|paid for)[a-z ,]{0,15} (?:us |you )[a-z ,]{0,25}(?:flights?|bali|paris|venice|ring|hotel|spa|holiday|car|flowers|roses|necklace|weekend|suite|tickets|trip|surprise)',
    '(?:flowers|roses|bouquet|gifts?|hampers?|parcels?)[a-z ]{0,20}(?:every (?:day|week|hour)|on (?:their|its) way|coming to|arriving|at your (?:work|office|desk))',
    '(?:\\d+|a hundred|a thousand|forty|fifty|hundred) (?:reasons|roses|letters|poems|red)',
    '(?:had|got|getting) your (?:name|initials|face) (?:tattooed|inked|on my)|tattoo of (?:you|your)',
    '(?:i love you[ ,.!]*){2,}',
    '[❤💕💖💘💗😍🥰😘🌹💞💓]{3,}|(?:❤️|💕|💖){2,}',
    '(?:only|nothing) (?:you matter|matters but you|else matters)',
    "you(?:'re| are) (?:perfect|flawless|an angel|my (?:world|life|heart|home|destiny|sunshine|forever))",
  ],
  unless: ['grave', "for your mum's", 'school trip', 'not (?:asking|buying)', 'cancelled'],
  valid: [
    "You're my soulmate, the air I breathe",
    'I booked us flights to Bali',
    'nobody will ever love you like I do',
  ],
  invalid: ['I booked the school trip for Leo.', "I love you. I'm not asking for anything back."],
};
