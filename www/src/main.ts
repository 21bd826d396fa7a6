import '@kern-ux/native/dist/kern.min.css';
import './ui/fonts.css';
import './ui/app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { loadEngine } from './engine/engine';
import { shell } from './locales/de/shell';
import { modelCity } from './state/modelCity.svelte';

const target = document.getElementById('app');
if (target) {
  try {
    await loadEngine();
    mount(App, { target });
    void modelCity.open();
  } catch (fault) {
    target.textContent = shell.noEngine;
    throw fault;
  }
}
