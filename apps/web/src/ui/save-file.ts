/** Hands a text to the browser as a download; nothing leaves the device. */
export function saveFile(name: string, type: string, text: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun once the click returns, but some browsers read the blob a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
