import article from '../styles/claim-article.css?inline';
import panel from '../styles/panel.css?inline';
import { adoptStyle } from './adopt-style.ts';

adoptStyle(article);
adoptStyle(panel);
