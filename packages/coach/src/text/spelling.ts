/**
 * Ways people type in a hurry, and the spelling the rules and heads expect. Whole words only.
 * Note: gathered by the project from how text-speak is written in Britain, Ireland, North America, India and Nigeria;
 * a word with a common other meaning ("ill", "its", "id") is left alone. Source: the project's own.
 */
const pairs =
  'u:you|ya:you|yu:you|yous:you|youse:you|ur:your|yr:your|urs:yours|urself:yourself|r:are|n:and|nd:and|d:the|da:the|dis:this|dat:that|dem:them|' +
  "im:i'm|ive:i've|dont:don't|dnt:don't|doesnt:doesn't|didnt:didn't|didn:didn't|cant:can't|cnt:can't|wont:won't|isnt:isn't|arent:aren't|wasnt:wasn't|" +
  "werent:weren't|hasnt:hasn't|havent:haven't|hadnt:hadn't|couldnt:couldn't|shouldnt:shouldn't|wouldnt:wouldn't|aint:isn't|youre:you're|" +
  "youve:you've|youll:you'll|youd:you'd|thats:that's|whats:what's|wheres:where's|whos:who's|theres:there's|hes:he's|shes:she's|theyre:they're|" +
  "theyve:they've|weve:we've|lets:let's|gonna:going to|gunna:going to|gon:going to|wanna:want to|gotta:got to|coulda:could have|shoulda:should have|" +
  'woulda:would have|cos:because|coz:because|cuz:because|bc:because|bcz:because|becoz:because|cause:because|pls:please|plz:please|plss:please|' +
  'plis:please|pliz:please|abeg:please|tho:though|altho:although|thru:through|tmrw:tomorrow|tmr:tomorrow|tomoro:tomorrow|2moro:tomorrow|2mrw:tomorrow|' +
  '2nite:tonight|tonite:tonight|2night:tonight|2day:today|b4:before|4ever:forever|msg:message|msgs:messages|txt:text|txts:texts|ppl:people|sum1:someone|' +
  'every1:everyone|any1:anyone|no1:no one|smth:something|sth:something|nothin:nothing|sumthin:something|wat:what|wot:what|wen:when|wer:where|wud:would|' +
  'shud:should|cud:could|hv:have|hav:have|hve:have|havin:having|bn:been|bin:been|jst:just|jus:just|juz:just|abt:about|bout:about|frm:from|wid:with|wif:with|' +
  'luv:love|lov:love|nvr:never|nver:never|neva:never|evry:every|evrything:everything|alwys:always|alwayz:always|rly:really|rlly:really|sry:sorry|soz:sorry|srry:sorry|' +
  'sori:sorry|thx:thanks|tnx:thanks|ty:thank you|thanx:thanks|knw:know|kno:know|knos:knows|thn:then|bk:back|bck:back|hw:how|gud:good|nite:night|rn:right now|' +
  "idk:i don't know|idc:i don't care|ily:i love you|tbh:to be honest|omg:oh my god|wtf:what the fuck|ffs:for fuck's sake|hbu:how about you|wbu:what about you|" +
  'kiddos:kids|babe:babe|hubby:husband|mam:mum|mom:mum|mommy:mummy|mama:mum|momma:mum|favor:favour|apologize:apologise|apologized:apologised|' +
  'realize:realise|realized:realised|counselor:counsellor|counseling:counselling|behavior:behaviour|honor:honour|neighbor:neighbour|color:colour';

/** Typed form to expected spelling. */
export const respelled: ReadonlyMap<string, string> = new Map(
  pairs.split('|').map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);
