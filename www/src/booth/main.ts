import '@kern-ux/native/dist/kern.min.css';
import '../ui/fonts.css';
import '../ui/app.css';
import './booth.css';
import { mount } from 'svelte';
import { loadEngine } from '../engine/engine';
import { boothWords } from '../locales/de/tablet';
import Booth from './Booth.svelte';
import { device } from './device.svelte';
import { forgetDesk } from './guard';

const target = document.getElementById('tablet');
if (target) {
  // Whoever comes back to the app in this tab comes back to the tablet.
  forgetDesk();
  try {
    await loadEngine();
  } catch (fault) {
    target.textContent = boothWords.noEngine;
    throw fault;
  }
  mount(Booth, { target });
  await device.start();
}
