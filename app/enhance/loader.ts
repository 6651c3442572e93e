/**
 * The only script that a page holds. It fetches the enhancement once the page has loaded and the
 * browser has nothing else to do, so that no answer waits for it; a browser that saves data fetches
 * nothing. When the file is gone or the line drops, the page stays as plain as it is, and the next
 * page tries again.
 *
 * Its text is the same on every page, because the content security policy allows it by the hash of
 * its text (headers.ts); the address of the enhancement, which each build changes, stands beside it
 * in `data-enhance`. A browser that knows modules but not `import()` refuses all of it, and is right.
 */
export const loader = [
  "const at=document.querySelector('script[data-enhance]').dataset.enhance",
  'const get=()=>{import(at).catch(()=>{})}',
  'const idle=()=>{self.requestIdleCallback?requestIdleCallback(get):setTimeout(get,200)}',
  "if(!navigator.connection?.saveData)document.readyState==='complete'?idle():addEventListener('load',idle)",
].join(';')
