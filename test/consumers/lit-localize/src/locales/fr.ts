import { str } from '@lit/localize';

export const templates = {
  title: 'Transformation numérique',
  nothing: "Rien d'ouvert.",
  opened: str`Ouvert : ${0}`,
};
