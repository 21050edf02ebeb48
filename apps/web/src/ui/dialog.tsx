import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/**
 * A sheet over the screen: focus stays inside, Escape closes, the rest is inert. Load it lazily
 * (`const Dialog = lazyDialog`): it must not weigh on the first screen.
 */
export function Dialog(props: {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** For a question that must be answered on purpose: only its own buttons close it. */
  readonly firm?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <ModalOverlay
      className="dialog-shade"
      isOpen={props.open}
      isDismissable={props.firm !== true}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal>
        <AriaDialog className="dialog stack" role={props.firm === true ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>
            {props.title}
          </Heading>
          {props.children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
