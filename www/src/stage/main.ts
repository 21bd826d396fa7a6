import '../ui/fonts.css';
import './stage.css';
import { mount } from 'svelte';
import { loadEngine } from '../engine/engine';
import Stage from './Stage.svelte';

const target = document.getElementById('leinwand');
if (target) {
  await loadEngine();
  mount(Stage, { target });
}
