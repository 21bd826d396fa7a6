import '@kern-ux/native/dist/kern.min.css';
import './ui/fonts.css';
import './ui/app.css';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (target) mount(App, { target });
