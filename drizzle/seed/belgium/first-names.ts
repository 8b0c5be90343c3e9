import { words } from './words.ts';

export type NameLanguage = 'nl' | 'fr' | 'de';

/** First names of people of working age in Belgium, by language and sex, the most common first. */
export const firstNames: Record<NameLanguage, Record<'male' | 'female', readonly string[]>> = {
  nl: {
    male: words(`
      Jan Marc Peter Luc Johan Tom Bart Dirk Koen Wim Kevin Thomas Jeroen Pieter Kristof Stijn
      Patrick Filip Steven Kurt Erik Frank Guy Hans Jef Kris Maarten Mathias Michiel Nick Niels Paul
      Raf Robin Ruben Rudi Sander Sven Tim Ward Wouter Yves Dries Jonas Simon Arne Bram Geert Joris
      Karel Lode Matthias Nico Olivier Pascal Philip Ronny Rik Serge Stefaan Tijs Vincent Walter
      Willem Wannes Yannick Alexander Andreas Benny Bert Brecht Carl Christophe Danny David Davy
      Dieter Eddy Emiel Felix Gert Glenn Gunther Hendrik Ivan Jelle Jens Jo Joost Jurgen Kenneth Lars
      Laurens Lieven Lukas Mario Maxim Mohamed Jozef Roel Seppe Sam Senne Siegfried Steve Staf Tibo
      Tuur Toon Viktor Werner Xavier Youssef Mehmet Ahmed Jan-Pieter Pieter-Jan Karim Bilal Ömer`),
    female: words(`
      Ann An Els Sofie Sarah Katrien Ilse Kim Inge Karen Nathalie Evelien Lies Martine Petra Sandra
      Hilde Veerle Kathleen Leen Lieve Marijke Nele Saskia Stefanie Tine Griet Annelies Charlotte
      Eline Emma Hanne Joke Julie Karolien Liesbeth Lore Lotte Marie Mieke Nancy Natasja Nina Patricia
      Peggy Rita Ruth Sabine Silke Sylvie Tamara Tinne Valerie Wendy Ellen Elke Eva Evi Femke Fien
      Goedele Heidi Greet Hannelore Isabel Jana Jessica Jolien Kaat Kirsten Kristel Laura Linda Lien
      Lynn Magda Margot Marleen Melissa Mia Monique Myriam Nadine Nathasja Noor Paulien Rebecca Sien
      Sigrid Sigrun Tania Tess Valérie Vera Yasmina Fatima Aïcha Samira Elif Zeynep Anne-Marie
      Marie-Louise Cindy Carine Christel Chantal Brigitte Birgit Barbara Astrid Anja Annick Ingrid
      Zoë Chloë`),
  },
  fr: {
    male: words(`
      Jean Michel Philippe Pierre Nicolas Olivier Thomas David Christophe Julien Laurent Vincent
      François Benoît Frédéric Thierry Marc André Alain Daniel Xavier Sébastien Stéphane Eric Pascal
      Didier Antoine Maxime Quentin Guillaume Simon Arnaud Bernard Bruno Cédric Christian Claude Denis
      Dimitri Dominique Fabian Fabrice Fabien Florian Francis Gaëtan Geoffrey Georges Gérard Gilles
      Grégory Henri Hugues Jacques Jean-François Jean-Marc Jean-Luc Jean-Pierre Jérémy Jérôme Jonathan
      Joseph Kevin Ludovic Luc Loïc Marcel Mathieu Mohamed Yassine Mehdi Karim Patrice Patrick Paul
      Pierre-Yves Pol Raphaël Renaud René Robert Romain Samuel Serge Sylvain Tanguy Théo Valentin
      Victor Yannick Yves Youssef Ahmed Giovanni Salvatore Giuseppe Antonio Damien Corentin Alexandre
      Adrien Amaury Augustin Baudouin Bertrand Charles Édouard Étienne Hervé Noël`),
    female: words(`
      Marie Nathalie Isabelle Anne Catherine Sophie Christine Julie Sarah Laura Céline Caroline
      Stéphanie Véronique Valérie Sandrine Françoise Martine Dominique Laurence Aurélie Virginie
      Charlotte Camille Pauline Émilie Élodie Delphine Fabienne Florence Carine Chantal Bénédicte
      Béatrice Brigitte Amélie Alice Anaïs Audrey Axelle Barbara Caroline Cécile Chloé Christelle
      Claire Claudine Colette Corinne Cindy Danielle Denise Éléonore Élisabeth Estelle Ève Fanny
      Fatima Gaëlle Geneviève Ghislaine Hélène Inès Ingrid Jacqueline Jessica Joëlle Juliette Justine
      Karima Khadija Laetitia Léa Leïla Lucie Ludivine Manon Margaux Marianne Marie-Christine
      Marie-Claire Marie-Hélène Marie-Paule Marine Mathilde Mélanie Michèle Monique Muriel Myriam
      Nadia Noémie Nora Odile Océane Patricia Pascale Rachel Régine Sabrina Samira Séverine Solange
      Sylvie Thérèse Vanessa Yasmine Zoé`),
  },
  de: {
    male: words(`
      Michael Thomas Andreas Stefan Markus Christian Jürgen Klaus Peter Wolfgang Daniel Marcel Sven
      Ralf Dirk Günther Helmut Johannes Karl-Heinz Leo Manfred Norbert Oliver Patrick Rainer Werner`),
    female: words(`
      Sabine Petra Anja Claudia Karin Monika Nicole Sandra Silvia Ursula Birgit Christiane Elke
      Gabriele Heike Ingrid Jutta Katharina Marlene Martina Renate Stefanie Susanne Tanja Ulrike`),
  },
};
