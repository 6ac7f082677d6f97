import { createRoot, hydrateRoot } from 'react-dom/client';
import { Page } from './page.tsx';

const app = document.getElementById('app');
if (app?.firstElementChild) hydrateRoot(app, <Page />);
else if (app) createRoot(app).render(<Page />);
