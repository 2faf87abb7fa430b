import { adoptStyle } from '../../design/browser/adopt-style.ts';
import article from '../../evidence/claim-article.css?inline';
import panel from './panel.css?inline';

adoptStyle(article);
adoptStyle(panel);
