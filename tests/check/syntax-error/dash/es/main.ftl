-brand = Mira
about = Sobre { –brand }
