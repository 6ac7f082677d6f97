import { createApp, createSSRApp } from 'vue';
import InstitutionPage from './InstitutionPage.vue';

const drawn = document.getElementById('app')?.firstElementChild;
(drawn ? createSSRApp(InstitutionPage) : createApp(InstitutionPage)).mount('#app');
