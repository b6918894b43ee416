import DefaultTheme from 'vitepress/theme';
import Playground from './Playground.vue';
import './site.css';

/** The usual theme, with a layout for the page that runs examples. */
export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('playground', Playground);
  },
};
