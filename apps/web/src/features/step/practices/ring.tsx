import { useId, type ReactNode } from 'react';
import { textToLines } from './lines.ts';

export interface RingNode {
  readonly label: string;
  readonly text: string;
  /** The user's half has a full edge, the other's, as the user imagines it, a broken one. */
  readonly mine: boolean;
}

const wide = 116;
const high = 82;
const middle = { x: 160, y: 235 };
const radius = { x: 110, y: 190 };
/** Where the line between two boxes of six is free, as a share of the way. */
const gaps = [0.68, 0.5, 0.32] as const;

interface Spot {
  readonly x: number;
  readonly y: number;
}

function spotOf(at: number, of: number): Spot {
  const angle = (at / of) * 2 * Math.PI - Math.PI / 2;
  return { x: middle.x + radius.x * Math.cos(angle), y: middle.y + radius.y * Math.sin(angle) };
}

/** The loop as a ring of boxes with arrows, read clockwise from the top; beneath it the same as a numbered list, in full. */
export function Ring({ title, nodes }: { readonly title: string; readonly nodes: readonly RingNode[] }): ReactNode {
  const id = useId();
  return (
    <figure className="ring">
      <svg viewBox="0 0 320 470" role="img" aria-labelledby={`${id}t`} aria-describedby={`${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <ellipse cx={middle.x} cy={middle.y} rx={radius.x} ry={radius.y} className="ring-line" />
        {nodes.map((node, at) => (
          <Arrow key={node.label} at={at + (gaps[at % gaps.length] ?? 0.5)} of={nodes.length} />
        ))}
        {nodes.map((node, at) => (
          <Box key={node.label} node={node} number={at + 1} spot={spotOf(at, nodes.length)} />
        ))}
      </svg>
      <figcaption>
        <ol id={`${id}d`} className="ring-words">
          {nodes.map(({ label, text }) => (
            <li key={label}>
              <span className="quiet small">{label}</span>
              <span className="own-words">{text === '' ? '–' : text}</span>
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

/** A head on the line half way between two boxes, pointing on. */
function Arrow({ at, of }: { readonly at: number; readonly of: number }): ReactNode {
  const { x, y } = spotOf(at, of);
  const angle = (at / of) * 2 * Math.PI - Math.PI / 2;
  const turn = (Math.atan2(radius.y * Math.cos(angle), -radius.x * Math.sin(angle)) * 180) / Math.PI;
  return <path d="M-6-7 6 0-6 7" className="ring-arrow" transform={`translate(${x} ${y}) rotate(${turn})`} />;
}

function Box({
  node,
  number,
  spot,
}: {
  readonly node: RingNode;
  readonly number: number;
  readonly spot: Spot;
}): ReactNode {
  const [left, top] = [spot.x - wide / 2, spot.y - high / 2];
  return (
    <g transform={`translate(${left} ${top})`}>
      <rect width={wide} height={high} rx={12} className={node.mine ? 'ring-box' : 'ring-box ring-box-theirs'} />
      <text x={10} y={20} className="ring-number">
        {number}
      </text>
      {textToLines(node.text === '' ? node.label : node.text, 14, 3).map((line, at) => (
        <text key={line} x={10} y={38 + at * 17} className={node.text === '' ? 'ring-text ring-blank' : 'ring-text'}>
          {line}
        </text>
      ))}
    </g>
  );
}
