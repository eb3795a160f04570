import { createApp } from 'vue/dist/vue.esm-bundler.js';
import { milestones, terms, told } from './page.js';

const app = createApp({
  data: () => ({ isDone: false, text: '', milestones, terms }),
  methods: { told },
  template: `
    <button @click="isDone = !isDone">Đổi</button>
    <sen-roadmap :doneByDate="isDone" :data="milestones"></sen-roadmap>
    <sen-glossary heading-level="5" :data="terms" @sen-defined="(event) => (text = told(event))"></sen-glossary>
    <p>{{ text }}</p>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('sen-');
app.mount(document.body);
