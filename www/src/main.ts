import '@kern-ux/native/dist/kern.min.css';
import './ui/fonts.css';
import './ui/app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { leadsToTablet } from './booth/guard';
import { loadEngine } from './engine/engine';
import { shell } from './locales/de/shell';
import { list } from './rooms/akten/list.svelte';
import { dossier } from './state/dossier.svelte';
import { modelCity } from './state/modelCity.svelte';
import { shelf } from './state/shelf.svelte';
import { route } from './ui/route.svelte';

/** Goes on where one was; a fresh start begins with the model city at the map. */
async function begin(): Promise<void> {
  if (!(await dossier.start())) await modelCity.beginFirst();
}

/** Without a room in the address: the list of dossiers, where there are any. */
async function enter(): Promise<void> {
  if (route.room !== '') return;
  await shelf.refresh();
  route.enter(list.kept.length > 0 ? 'akten' : 'lage');
}

const target = document.getElementById('app');
if (target && !(await leadsToTablet())) {
  try {
    await loadEngine();
    await enter();
    mount(App, { target });
  } catch (fault) {
    target.textContent = shell.noEngine;
    throw fault;
  }
  void begin();
}

// A page the browser kept as it was has not asked whether this device has become a tablet.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void leadsToTablet();
});
