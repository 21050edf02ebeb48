import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';

const Sheet = lazy(() => import('./dialog.tsx').then((module) => ({ default: module.Dialog })));

/** {@link import('./dialog.tsx').Dialog}, fetched the first time it opens. */
export function Dialog(props: ComponentProps<typeof Sheet>): ReactNode {
  if (!props.open) return null;
  return (
    <Suspense fallback={null}>
      <Sheet {...props} />
    </Suspense>
  );
}
