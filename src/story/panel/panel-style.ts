import article from '../../evidence/claim-article.css?inline';
import panel from './panel.css?inline';
import { adoptStyle } from '../../design/browser/adopt-style.ts';

adoptStyle(article);
adoptStyle(panel);
