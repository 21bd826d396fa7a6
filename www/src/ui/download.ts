/** Hands a file to the browser's download. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the content over by the next task; Safari wants a little longer.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
