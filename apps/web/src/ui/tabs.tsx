import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

/** Views of one thing side by side; import only from screens off the first-night route. */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: string; readonly content: ReactNode }[];
}): ReactNode {
  return (
    <AriaTabs>
      <TabList aria-label={props.label} className="tab-list">
        {props.tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {props.tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="stack">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
