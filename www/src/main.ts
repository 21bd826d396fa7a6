import '@kern-ux/native/dist/kern.min.css';
import './ui/fonts.css';
import './ui/app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { loadEngine } from './engine/engine';
import { shell } from './locales/de/shell';
import { dossier } from './state/dossier.svelte';
import { modelCity } from './state/modelCity.svelte';

/** Goes on where one was; a fresh start begins with the model city. */
async function begin(): Promise<void> {
  if (!(await dossier.start())) await modelCity.beginFirst();
}

const target = document.getElementById('app');
if (target) {
  try {
    await loadEngine();
    mount(App, { target });
  } catch (fault) {
    target.textContent = shell.noEngine;
    throw fault;
  }
  void begin();
}
