/** What the staff of an institution read before they are at their desk, in Spanish. It says *usted* in every register. */
export const esDeskDoor = {
  'desk.title': 'Reportes de la ciudadanía',
  'desk.sign_in.title': 'Entrar a los reportes',
  'desk.sign_in.intro':
    'Aquí se leen y se responden los reportes sobre los trámites de su institución. Es solo para su personal.',
  'desk.key': 'Clave de la institución',
  'desk.key.hint': 'La entrega quien administra el catálogo. No se guarda en este equipo.',
  'desk.key.error.empty': 'Escriba o pegue la clave.',
  'desk.key.error.wrong':
    'Esa clave no es válida. Revise que esté completa. Si la cambiaron, pídala a quien administra el catálogo.',
  'desk.sign_in': 'Entrar',
  'desk.sign_in.error': 'No pudimos revisar la clave. Espere un minuto y toque «Entrar».',
  'desk.sign_in.error.offline': 'No hay conexión. Revise la red y toque «Entrar».',
  'desk.sign_in.busy': 'Revisando la clave…',
  'desk.account': 'Entrar con la cuenta de la institución',
  'desk.account.busy': 'Termine de entrar en la ventana que se abrió.',
  'desk.account.closed': 'La ventana se cerró antes de terminar. Toque el botón otra vez.',
  'desk.account.blocked':
    'El navegador no dejó abrir la ventana. Permita las ventanas de este sitio y toque el botón otra vez.',
  'desk.account.refused':
    'Esa cuenta no está entre el personal que atiende reportes. Pida a la persona responsable que la agregue.',
  'desk.account.failed': 'No se pudo entrar con esa cuenta. Toque el botón otra vez o entre con su clave.',
  'desk.expired': 'Su entrada terminó. Entre otra vez: lo que escribió sigue aquí.',
  'desk.signed_out': 'Salió. La clave ya no está en esta página.',
} as const;
